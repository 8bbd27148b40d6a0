import type { linksText as source } from '../en/links.ts';
import { pluralIn } from '../plural.ts';
import { apart } from './apart.ts';

const plural = pluralIn('ar');

/** Links of one kind, as `jitsi-meet:`. */
const kind = (scheme: string): string => apart(`${scheme}:`);

const linkFileProblem: (typeof source)['linkFileProblem'] = {
  'file-missing': {
    happened: (about) => `الملف «${apart(about)}» غير موجود.`,
    todo: 'ربما نُقل: ابحث عنه، أو اطلب الرابط.',
  },
  'file-kind': {
    happened: (about) => `الملف «${apart(about)}» ليس من الملفات التي يفتحها Parlour.`,
    todo: `افتح ملف ${apart('.meeting')} أو ${apart('.url')} أو ${apart('.webloc')} أو ${apart('.desktop')} أو ${apart('.ics')}.`,
  },
  'file-too-big': {
    happened: (about) => `الملف «${apart(about)}» أكبر من أن يكون رابط اجتماع.`,
    todo: 'اطلب الرابط نفسه.',
  },
  'file-irregular': {
    happened: (about) => `العنصر «${apart(about)}» ليس ملفًا عاديًا.`,
    todo: 'افتح الملف نفسه، لا اختصارًا إليه.',
  },
  'file-remote': {
    happened: (about) => `الملف «${apart(about)}» على كمبيوتر آخر.`,
    todo: 'انسخ الملف إلى هذا الكمبيوتر وافتحه منه.',
  },
  'file-unreadable': {
    happened: (about) => `تتعذّر قراءة الملف «${apart(about)}».`,
    todo: 'تحقّق من أن لديك إذنًا بقراءته، أو اطلب الرابط.',
  },
  'file-empty': {
    happened: (about) => `لا يذكر الملف «${apart(about)}» أي اجتماع.`,
    todo: 'اطلب الرابط ممن أرسله.',
  },
  'file-newer': {
    happened: (about) => `أُنشئ الملف «${apart(about)}» بإصدار أحدث من Parlour.`,
    todo: 'حدّث Parlour، أو اطلب الرابط.',
  },
  'file-several': {
    happened: (about) => `في الملف «${apart(about)}» عدة اجتماعات.`,
    todo: 'افتح الاجتماع الذي تريده من تقويمك.',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry: (typeof source)['words']['linkEntry'] = {
  unknownServer: (server: string) => `لا يعرف Parlour ${apart(server)} بعد.`,
  asksFirst: 'سيسأل قبل الاتصال به.',
  several: 'يسأل عن الاستضافة المطلوبة',
  drop: 'أفلت رابط اجتماع أو ملفًا',
};

/** Home's dialog before a link opens. */
const linkQuestion: (typeof source)['words']['linkQuestion'] = {
  unknown: 'هل تريد الانضمام على خادم غير معروف؟',
  server: 'الخادم',
  room: 'الغرفة',
  ascii: (server: string) => `الاسم التقني: ${apart(server)}`,
  mixed: 'يخلط هذا العنوان بين أبجديات مختلفة، وقد يكون تقليدًا لعنوان آخر.',
  nothingSent: 'لم يُرسل إليه شيء بعد.',
  ignored: 'يطلب الرابط أيضًا أمورًا لا ينفذها Parlour:',
  ignoredCount: (count: number) =>
    plural(count, {
      one: 'يطلب الرابط أيضًا أمرًا واحدًا لا ينفذه Parlour',
      two: 'يطلب الرابط أيضًا أمرين لا ينفذهما Parlour',
      few: 'يطلب الرابط أيضًا # أمور لا ينفذها Parlour',
      many: 'يطلب الرابط أيضًا # أمرًا لا ينفذه Parlour',
      other: 'يطلب الرابط أيضًا # أمر لا ينفذه Parlour',
    }),
  once: 'انضمام مرة واحدة',
  onceMeans: 'لا يُحفظ شيء من الخادم.',
  add: 'إضافته خادمًا خاصًا…',
  addMeans: 'تُفتح إعداداته أولًا.',
  which: 'أي استضافة تفتح هذا الاجتماع؟',
  whichWhy: (server: string) => `لدى أكثر من استضافة من استضافاتك الخادم ${apart(server)}.`,
  always: 'استخدام هذه دائمًا لمثل هذه الروابط',
  join: 'انضمام',
  cancel: 'إلغاء',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies: (typeof source)['words']['linkCopies'] = {
  copy: 'نسخ رابط Parlour',
  save: 'حفظ ملف الرابط…',
  desktop: 'إضافة إلى سطح المكتب',
  saveInvitation: 'حفظ كملف…',
};

const linkNotice: (typeof source)['words']['linkNotice'] = {
  serverAdded: (server: string, name: string) =>
    `صار ${apart(server)} من خوادمك. انضم إلى «${apart(name)}» بعد إعداده.`,
  fileSaved: (file: string) => `تم الحفظ باسم ${apart(file)}.`,
  fileNotSaved: {
    happened: 'تعذّر حفظ الملف.',
    todo: 'اختر مكانًا آخر، أو تحقّق من أن على القرص مساحة وأن لديك إذنًا بالكتابة عليه.',
  },
};

const linkSettings: (typeof source)['words']['linkSettings'] = {
  schemes: 'البرامج التي تفتح الروابط',
  schemesWhy: `يعود تسجيل الدخول في الخادم العام عبر رابط ${kind('jitsi-meet')}. ولا يصل إلى اجتماعك إلا إذا كان Parlour يفتح هذه الروابط.`,
  ours: (scheme: string) => `تُفتح روابط ${kind(scheme)} في Parlour.`,
  theirs: (scheme: string, program: string) => `تُفتح روابط ${kind(scheme)} في ${apart(program)}.`,
  nobody: (scheme: string) => `لا يفتح أي برنامج روابط ${kind(scheme)}.`,
  someone: (scheme: string) => `لا يذكر النظام ما يفتح روابط ${kind(scheme)}.`,
  claim: 'الفتح في Parlour',
  claimFor: (scheme: string) => `فتح روابط ${kind(scheme)} في Parlour`,
  systemDecides: (scheme: string) =>
    `القرار لإعدادات النظام. ابحث فيها عن «التطبيقات الافتراضية»، واختر Parlour لروابط ${kind(scheme)}.`,
  notSure: (scheme: string) =>
    `سُئل النظام، ولم يذكر ما فعله. إن بقيت روابط ${kind(scheme)} تُفتح في مكان آخر، فاختر Parlour في «التطبيقات الافتراضية» في النظام.`,
  asking: 'جارٍ سؤال النظام…',
  notAsked: {
    happened: 'تعذّر سؤال النظام عن البرنامج الذي يفتح الروابط.',
    todo: 'حاول مجددًا؛ وإن بقي الحال، فانظر في «التطبيقات الافتراضية» في النظام.',
  },
  tryAgain: 'حاول مجددًا',
  joining: 'الانضمام من الروابط',
  joiningWhy:
    'قبل اجتماع يفتحه رابط، تظهر شاشة الخادم نفسه والكاميرا والميكروفون متوقفان. ودون سؤال، تدخل الغرفة حالًا.',
  atOnce: 'الانضمام من الروابط دون سؤال',
  theirTicket: 'تفضيل التذكرة المرفقة بالرابط',
  forgetChosen: 'نسيان الاستضافة التي اخترتها للروابط',
  forgotten: 'تم النسيان. سيسأل Parlour من جديد.',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText: typeof source = {
  linkFileProblem,
  fileSaving: { title: 'حفظ ملف الرابط', kind: 'اجتماع' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => 'سبق استخدام تسجيل الدخول هذا.',
    todo: 'سجّل الدخول ثانيةً من الاجتماع.',
  },
  ticketMissing: {
    happened: () => 'لا يحمل هذا العنوان تسجيل دخول.',
    todo: `انسخ العنوان كاملًا كما أراد المتصفح فتحه، مع ${kind('jitsi-meet')} في أوله.`,
  },
};
