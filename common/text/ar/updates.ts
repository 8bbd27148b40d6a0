import type { updatesText as source } from '../en/updates.ts';
import { apart } from './apart.ts';

const elsewhere: (typeof source)['updates']['elsewhere'] = {
  'not-installed':
    'لم تُثبَّت هذه النسخة من Parlour، لذلك لا تحدّث نفسها. احصل على إصدار أحدث من حيث جاءت.',
  'package-manager': 'يجلب الإصدارات الأحدث مَن ثبّت Parlour على هذا الكمبيوتر، أو مدير الحزم فيه.',
  'no-key':
    'لا تستطيع هذه النسخة من Parlour تمييز التحديثات الحقيقية من غيرها، لذلك لا تبحث عنها. احصل على إصدار أحدث من حيث جاءت.',
  forbidden: 'تتولى مؤسستك التحديثات. لا يبحث Parlour عنها بنفسه.',
};

const updateProblem: (typeof source)['updateProblem'] = {
  unreachable: {
    happened: () => 'تعذّر الوصول إلى خادم التحديثات.',
    todo: 'تحقق من اتصالك بالإنترنت، ثم حاول مجددًا.',
  },
  unreadable: {
    happened: () => 'أرسل خادم التحديثات شيئًا لا يستطيع Parlour قراءته.',
    todo: 'حاول لاحقًا. إن بقي الأمر كذلك فأخبر من أعطاك Parlour.',
  },
  'not-signed': {
    happened: () => 'لم يوقّع التحديثَ صانعُ هذه النسخة من Parlour، لذلك رُفض.',
    todo: 'احتفظ بالإصدار الذي لديك، وأخبر من أعطاك Parlour.',
  },
  tampered: {
    happened: () => 'الملف الذي نُزّل ليس الملف الموقَّع، لذلك رُفض.',
    todo: 'حاول مجددًا. إن تكرر ذلك فاستخدم شبكة أخرى.',
  },
  replayed: {
    happened: () => 'عرض خادم التحديثات إصدارًا أقدم مما سبق، لذلك رُفض.',
    todo: 'احتفظ بالإصدار الذي لديك، وحاول مجددًا في يوم آخر.',
  },
  'not-written': {
    happened: () => 'تعذّر حفظ التحديث على هذا الكمبيوتر.',
    todo: 'أفرغ مساحة على القرص، أو اسمح لـ Parlour بالكتابة عليه. ثم حاول مجددًا.',
  },
  'not-installed': {
    happened: () => 'لم يسمح النظام لـ Parlour بتثبيت التحديث.',
    todo: 'أعد تشغيل Parlour وحاول مجددًا، أو ثبّت الإصدار الجديد يدويًا.',
  },
};

/** Newer versions of Parlour. */
export const updatesText: typeof source = {
  updates: {
    title: 'التحديثات',
    runs: (version: string) => `يعمل هنا Parlour ${apart(version)}.`,
    mode: 'كيف تصل التحديثات',
    modeChoice: { notify: 'أخبرني', automatic: 'تلقائيًا', off: 'متوقفة' },
    modeHelp: {
      notify: 'يبحث Parlour مرة في اليوم ويخبرك عند وجود إصدار أحدث. أنت تقرر متى يُنزَّل.',
      automatic: 'ينزّل Parlour الإصدارات الأحدث حين لا يجري أي اجتماع، ويثبّتها عندما تنهي Parlour.',
      off: 'لا يبحث Parlour من تلقاء نفسه. يبقى «التحقق الآن» متاحًا.',
    },
    check: 'التحقق الآن',
    checking: 'جارٍ البحث عن إصدار أحدث',
    neverChecked: 'لم يبحث Parlour بعد عن إصدار أحدث.',
    upToDate: 'لديك أحدث إصدار من Parlour.',
    checked: (when: string) => `آخر تحقق: ${apart(when)}`,
    available: (version: string) => `يتوفر Parlour ${apart(version)}.`,
    notes: 'ما الجديد',
    download: 'تنزيل',
    downloading: (version: string) => `جارٍ تنزيل Parlour ${apart(version)}`,
    ready: (version: string) => `أصبح Parlour ${apart(version)} جاهزًا.`,
    readyMeans: 'من دون إعادة التشغيل، يُثبَّت عندما تنهي Parlour.',
    restart: 'إعادة تشغيل Parlour للتحديث',
    restartNow: 'إعادة التشغيل',
    inMeeting: 'يجري اجتماع الآن. تنتظر التحديثات حتى ينتهي.',
    elsewhere,
  },
  updateProblem,
};
