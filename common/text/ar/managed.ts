import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened: 'يستطيع غير المسؤولين تغيير ملف السياسة أو مجلده، لذلك لا يُعمل بشيء مما فيه.',
    todo: 'اجعل ملكيتهما والكتابة فيهما للمسؤولين وحدهم، ثم شغّل Parlour من جديد.',
  },
  unreadable: {
    happened: 'تتعذّر قراءة ملف السياسة، لذلك لا يمكن الانضمام إلى أي اجتماع.',
    todo: 'تحقق من أنه ملف عادي لا يتجاوز 256 KB، ثم شغّل Parlour من جديد.',
  },
  'no-policy': {
    happened: 'لا توجد سياسة في ملف السياسة، لذلك لا يمكن الانضمام إلى أي اجتماع.',
    todo: 'تحقق من أنه JSON ويذكر إصداره، ثم شغّل Parlour من جديد.',
  },
  newer: {
    happened: 'كُتبت السياسة لإصدار أحدث من Parlour، لذلك لا يمكن الانضمام إلى أي اجتماع.',
    todo: 'حدّث Parlour على هذا الكمبيوتر.',
  },
  'wrong-part': {
    happened:
      'لهذا الجزء قيمة تتعذّر قراءتها. لا يضبط شيئًا؛ وحيث يقيّد الخوادم أو الاستضافات أو التحديثات لا يسمح بأيٍّ منها.',
    todo: 'صحّحه في ملف السياسة، ثم شغّل Parlour من جديد.',
  },
  'unknown-part': {
    happened: 'لا يوجد هذا الجزء في أي سياسة، لذلك يُتجاهل.',
    todo: 'تحقق من كتابته، أو احذفه.',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: 'ضبطتها مؤسستك.',
    setBy: (organisation: string) => `الجهة التي ضبطتها: ${organisation}.`,
    suggested: 'تقترحها مؤسستك. يمكنك اختيار قيمة أخرى.',
    suggestedBy: (organisation: string) =>
      `الجهة التي تقترحها: ${organisation}. يمكنك اختيار قيمة أخرى.`,
    own: 'اخترتها أنت. تقترح مؤسستك قيمة أخرى.',
    ownOver: (organisation: string) => `اخترتها أنت. تقترح ${organisation} قيمة أخرى.`,
    /** Home. */
    problem: {
      happened: 'في سياسة مؤسستك خطأ.',
      todo: 'أخبر المسؤولين؛ تجد في الإعدادات ← حول ما هو.',
    },
    disregarded: {
      happened: 'ملف سياسة على هذا الكمبيوتر لا يُعمل به: يستطيع غير المسؤولين تغييره.',
      todo: 'أخبر المسؤولين إن وُجدوا؛ تجد في الإعدادات ← حول ما يجب فعله.',
    },
    nothingJoins: {
      happened: 'لا يمكن الانضمام إلى أي اجتماع الآن: سياسة مؤسستك غير صالحة للاستخدام.',
      todo: 'أخبر المسؤولين؛ تجد السبب في الإعدادات ← حول.',
    },
    details: 'عرض التفاصيل',
    /** Hosting. */
    fromYours: 'من مؤسستك',
    from: (organisation: string) => `من ${organisation}`,
    profileIsFixed: 'أعدّت مؤسستك هذه الاستضافة، لذلك لا تُغيَّر ولا تُزال هنا.',
    /** `host` is an address. */
    ticketsFrom: (host: string) => `تأتي التذاكر من ${host}. لا حاجة إلى مفتاح على هذا الكمبيوتر.`,
    /** `servers` is a list. */
    onlyServers: (servers: string) => `تسمح مؤسستك بهذه الخوادم فقط: ${servers}.`,
    noServers: 'لا تسمح مؤسستك بخوادم غير التي أعدّتها.',
    hostingNotOffered: 'لا تتيحه مؤسستك',
    /** About. */
    titleYours: 'تديره مؤسستك',
    title: (organisation: string) => `الإدارة: ${organisation}`,
    about: 'يحدّد ما يظهر هنا ملف سياسة على هذا الكمبيوتر لا يستطيع تغييره إلا المسؤولون عنه.',
    notObeyed: 'يوجد ملف سياسة على هذا الكمبيوتر. لا يُعمل بشيء مما فيه.',
    file: 'ملف السياسة',
    hostings: 'الاستضافات',
    servers: 'الخوادم',
    all: 'الكل',
    onlyThePolicys: 'ما في السياسة فقط',
    updatesForbidden: 'لا يبحث Parlour عن تحديثات.',
    updatesFrom: (host: string) => `تأتي التحديثات من ${host}.`,
    updatesUpTo: (version: string) => `لا يُثبَّت إصدار أحدث من ${version}.`,
    values: 'قيم السياسة',
    setting: 'الإعداد',
    value: 'القيمة',
    source: 'المصدر',
    sources: {
      locked: 'مؤسستك، مقفلة',
      suggested: 'مؤسستك، مقترحة',
      you: 'أنت',
    },
    noValues: 'لا تضبط السياسة أي قيمة.',
    on: 'مفعّل',
    off: 'متوقف',
    empty: 'فارغ',
    noHosting: 'لا لأي استضافة',
    ownPicture: 'صورة',
    problems: 'مشكلات السياسة',
    policyProblem,
    copy: 'نسخ للمسؤولين',
    copied: 'تم النسخ',
  },
};
