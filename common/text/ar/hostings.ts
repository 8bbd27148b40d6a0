import type { hostingsText as source } from '../en/hostings.ts';
import { pluralIn } from '../plural.ts';
import { apart } from './apart.ts';

const plural = pluralIn('ar');

const hostings: (typeof source)['hostings'] = {
  cards: {
    public: {
      name: 'الخادم العام',
      promise: 'meet.jit.si: مجاني ودون أي إعداد. يمكن لكل من لديه الرابط الدخول.',
    },
    jaas: {
      name: 'JaaS',
      promise: 'حسابك لدى 8x8: لا يدخل إلا من لديه تذكرة. ويوقّعها Parlour هنا.',
    },
    ownServer: {
      name: 'خادم خاص',
      promise: 'خادم Jitsi تديره أنت، أو أتاحه لك غيرك: مفتوح، أو بتذاكر.',
    },
  },
  jaasFetches: 'حسابك لدى 8x8: لا يدخل إلا من لديه تذكرة.',
  list: {
    jaas: {
      title: 'حساباتك',
      add: 'إضافة حساب آخر',
      firstName: 'حسابي',
      anotherName: (number: number) => `حساب ${number}`,
    },
    ownServer: {
      title: 'خوادمك',
      add: 'إضافة خادم آخر',
      firstName: 'خادمي',
      anotherName: (number: number) => `خادم ${number}`,
    },
  },
  profileName: 'اسم ملف التعريف',
  unfinished: 'لم يُستكمل بعد',
  up: (name: string) => `نقل ${apart(name)} لأعلى`,
  down: (name: string) => `نقل ${apart(name)} لأسفل`,
  duplicate: (name: string) => `تكرار ${apart(name)}`,
  remove: (name: string) => `إزالة ${apart(name)}…`,
  copyName: (name: string) => `${name} (نسخة)`,
  moved: (name: string, at: number, of: number) => `صار «${apart(name)}» في الموضع ${at} من ${of}.`,
  alike: (upper: string, lower: string) =>
    `لـ «${apart(upper)}» و«${apart(lower)}» العنوان نفسه: تُفتح الروابط عبر الأعلى منهما.`,
  controlKey: 'Ctrl',
  shortcut: (key: string) => `من ${apart(`${key}1`)} إلى ${apart(`${key}9`)}`,
};

const jaas: (typeof source)['jaas'] = {
  appId: 'معرّف AppID',
  appIdHelp: `من لوحة تحكم JaaS، صفحة «API keys»: يبدأ بـ ${apart('vpaas-magic-cookie-')}.`,
  keyId: 'معرّف المفتاح',
  keyIdHelp: 'من الصفحة نفسها؛ كاملًا أو الجزء الذي بعد الشرطة المائلة.',
};

const key: (typeof source)['key'] = {
  title: 'مفتاح التوقيع',
  field: 'المفتاح الخاص',
  fieldHelp:
    'الصقه أو أفلت ملفه هنا. يُحفظ في سلسلة المفاتيح في نظامك؛ ولا يعرضه Parlour ثانيةً أبدًا.',
  passphrase: 'عبارة مرور المفتاح',
  unlock: 'فتح المفتاح وحفظه',
  save: 'حفظ المفتاح',
  session: 'استخدامه حتى إنهاء Parlour',
  choose: 'اختيار ملف المفتاح…',
  env: `استيراد من ملف ${apart('.env')}…`,
  saved: 'تم حفظ المفتاح.',
  savedFrom: (file: string) =>
    `تم. ما زال الملف موجودًا: ${apart(file)}. احذفه، أو احفظه حيث لا يستطيع غيرك قراءته.`,
  kind: 'النوع',
  bits: (bits: number) => `${bits} بت`,
  fingerprint: 'البصمة (SHA-256)',
  added: 'تاريخ الإضافة',
  lastUsed: 'آخر استخدام',
  never: 'لم يُستخدم',
  test: 'اختبار المفتاح',
  testing: 'جارٍ الاختبار…',
  tested: {
    accepted: (server: string) => `المفتاح يوقّع ويتحقق، ويقبل ${apart(server)} تذاكره.`,
    'not-asked': (server: string) =>
      `المفتاح يوقّع ويتحقق. تعذّر سؤال ${apart(server)} إن كان يقبل تذاكره؛ وسيتضح ذلك في الاجتماع القادم.`,
  },
  clock: {
    unknown: 'لم يذكر الخادم الوقت، فلم تُقارن ساعة هذا الكمبيوتر.',
    agrees: 'ساعة هذا الكمبيوتر وساعة الخادم متوافقتان.',
    off: (span: string) => `ساعة هذا الكمبيوتر مختلفة بمقدار ${apart(span)}؛ والتذاكر تراعي ذلك.`,
  },
  replace: 'استبدال المفتاح',
  forget: 'نسيان المفتاح',
};

const checking: (typeof source)['checking'] = {
  start: 'فحص الخادم',
  title: (server: string) => `فحص ${apart(server)}`,
  running: (server: string) => `جارٍ فحص ${apart(server)}…`,
  cancel: 'إلغاء',
  cancelled: 'أُلغي الفحص.',
  cut: 'لم يتسع الوقت للباقي.',
  fine: 'كل ما تحتاجه الاجتماعات يعمل.',
  problems: (count: number, steps: string) =>
    `${plural(count, {
      zero: 'لا مشاكل',
      one: 'مشكلة واحدة',
      two: 'مشكلتان',
      few: '# مشاكل',
      many: '# مشكلة',
      other: '# مشكلة',
    })}: ${steps}.`,
  warnings: (count: number, steps: string) =>
    `${plural(count, {
      zero: 'لا تنبيهات',
      one: 'تنبيه واحد',
      two: 'تنبيهان',
      few: '# تنبيهات',
      many: '# تنبيهًا',
      other: '# تنبيه',
    })}: ${steps}.`,
  took: (seconds: string) => `استغرق ذلك ${seconds} ث.`,
  copy: 'نسخ التقرير',
  copied: 'تم النسخ',
  copyLines: (where: string) => `نسخ الأسطر: ${where}`,
  hide: 'إخفاء هذا الفحص',
  lines: 'ما جرى فحصه',
  skipped: (steps: string) => `لم يُفحص: ${steps}.`,
};

const roles: (typeof source)['ticket']['roles'] = { host: 'مضيف', guest: 'ضيف' };
const roleHelp: (typeof source)['ticket']['roleHelp'] = {
  host: 'تشرف على اجتماعاتك.',
  guest: 'تدخل اجتماعاتك دون صلاحيات خاصة.',
};
const feature: (typeof source)['ticket']['feature'] = {
  recording: 'التسجيل',
  livestreaming: 'البث المباشر',
  transcription: 'النسخ النصي',
  'outbound-call': 'الاتصال بالخارج هاتفيًا',
  'inbound-call': 'الاتصال من الخارج هاتفيًا',
  'sip-outbound-call': 'الاتصال بالخارج عبر SIP',
  'sip-inbound-call': 'الاتصال من الخارج عبر SIP',
  'file-upload': 'مشاركة الملفات',
  'list-visitors': 'قائمة الزوار',
};
const ticket: (typeof source)['ticket'] = {
  title: 'التذكرة',
  role: 'دوري',
  roles,
  roleHelp,
  lifetime: 'صالحة لمدة',
  lifetimeHelp: 'للدخول فقط: من كان في الاجتماع يبقى فيه.',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, {
          one: 'ساعة واحدة',
          two: 'ساعتان',
          few: '# ساعات',
          many: '# ساعة',
          other: '# ساعة',
        })
      : plural(minutes, {
          one: 'دقيقة واحدة',
          two: 'دقيقتان',
          few: '# دقائق',
          many: '# دقيقة',
          other: '# دقيقة',
        }),
  features: 'ما يمكنني بدؤه',
  feature,
};

const inspector: (typeof source)['inspector'] = {
  title: 'فاحص التذاكر',
  field: 'عرض تذكرة غرفة',
  help: 'أو الصق أي تذكرة أو رابط لمعرفة ما قد يجعل الخادم يرفضها. لا يُرسل شيء إلى أي مكان.',
  show: 'عرض',
  nothingWrong: 'ليس فيها ما يدعو أي خادم إلى رفضها.',
  more: (count: number) =>
    plural(count, {
      one: 'وسبب آخر.',
      two: 'وسببان آخران.',
      few: 'و# أسباب أخرى.',
      many: 'و# سببًا آخر.',
      other: 'و# سبب آخر.',
    }),
};

const invitation: (typeof source)['invitation'] = {
  title: (name: string) => `دعوة إلى ${apart(name)}`,
  life: 'صالحة لمدة',
  lives: { hour: 'ساعة', day: 'يوم', date: 'حتى تاريخ محدد' },
  date: 'آخر يوم',
  allows: (name: string, until: string) =>
    `يمكن لكل من لديه هذا الرابط دخول ${apart(name)} حتى ${apart(until)}: بصفة ضيف لا مشرف، ودون التسجيل أو أي ميزة إضافية.`,
  allowsOnOwnServer: (name: string, until: string) =>
    `يمكن لكل من لديه هذا الرابط دخول ${apart(name)} حتى ${apart(until)}. التذكرة تذكرة ضيف، دون التسجيل أو أي ميزة إضافية.`,
  copy: 'نسخ الدعوة',
  cancel: 'إلغاء',
  copied: 'تم نسخ الدعوة. لا يمكن سحبها قبل انتهائها.',
  close: 'إغلاق',
  issued: 'الدعوات المُنشأة على هذا الكمبيوتر',
  none: 'لا توجد بعد. تجد «نسخ الدعوة» بجوار كل اجتماع من اجتماعات ملف التعريف هذا في الرئيسية.',
  until: (when: string) => `حتى ${apart(when)}`,
  ended: (when: string) => `انتهت ${apart(when)}`,
};

/** The words of the settings of hostings. */
export const hostingsText: typeof source = {
  hostings,
  jaas,
  key,
  checking,
  ticket,
  inspector,
  invitation,
};
