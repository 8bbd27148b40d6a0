import type { compareText as source } from '../en/compare.ts';
import { apart } from './apart.ts';

type Compare = (typeof source)['compare'];

const facts: Compare['facts'] = {
  cost: {
    public: 'مجاني، للاستخدام المعقول. تديره 8x8 وقد تغيّر القواعد.',
    jaas: 'اشتراك بحسب عدد المستخدمين في الشهر، مع خطة مجانية للبداية. أما السعر المتداول لكل دقيقة ولكل مشارك، فليس ما تحاسب به 8x8.',
    ownServer:
      'جهاز بنحو 20 إلى 100 دولار أمريكي في الشهر، ووقتك. ويحتاج كل تسجيل متزامن إلى جهاز إضافي.',
  },
  setup: {
    public: 'لا يلزم.',
    jaas: 'حساب وAppID وزوج من المفاتيح: ساعة إلى ساعتين.',
    ownServer: 'خادم له عنوانه: نصف يوم أو أكثر.',
  },
  access: {
    public: 'كل من لديه الرابط. تفيد هنا غرفة الانتظار وكلمة السر.',
    jaas: 'من لديه تذكرة وقّعتها أنت فقط.',
    ownServer: 'من تسمح له. على خادم كما يأتي من الحزمة، كل من لديه تذكرة مشرف.',
  },
  tickets: {
    public:
      'لا توجد. منذ أغسطس 2023، على شخص واحد تسجيل الدخول عبر Google أو GitHub أو Facebook لفتح غرفة.',
    jaas: 'نعم (RS256). يوقّعها Parlour على هذا الكمبيوتر.',
    ownServer: 'نعم (HS256 أو RS256)، بعد تثبيت الحزمة jitsi-meet-tokens.',
  },
  recording: {
    public: 'على جهازك أو في مساحة سحابية، حيث يتيح الخادم ذلك. ولا أحد يضمنه.',
    jaas: 'نعم. تبلغ مدة التسجيل 6 ساعات كحد أقصى ويمكن تنزيله خلال 24 ساعة. وللدقائق المسجّلة تكلفة إضافية.',
    ownServer: 'نعم، مع جهاز إضافي لكل اجتماع يُسجّل في الوقت نفسه.',
  },
  data: {
    public: 'على الخوادم التي تديرها 8x8 للجميع.',
    jaas: 'على خوادم 8x8، بموجب عقد.',
    ownServer: 'على خادمك.',
  },
  address: {
    public: 'غرفة على meet.jit.si.',
    jaas: 'غرفة على 8x8.vc، ضمن AppID الخاص بك.',
    ownServer: 'نطاقك أنت.',
  },
  size: {
    public: 'تتوسع تلقائيًا. ويُنقل عن شروطها حدّ قدره 25 جهازًا في الشهر للاستخدام المجاني.',
    jaas: 'تتوسع تلقائيًا، حتى 500 شخص في الاجتماع الواحد.',
    ownServer: 'بقدر ما يتحمله جهازك وخط اتصاله.',
  },
  branding: {
    public: 'تُزال في Parlour. ويبقى ما لا يسمح الخادم بتغييره.',
    jaas: 'لا شيء، إلا إذا أعددت هويتك.',
    ownServer: 'لك بالكامل.',
  },
  operation: {
    public: 'لا عمل عليك. تنقطع صفحات الويب التي تضمّنه بعد خمس دقائق، أما Parlour فلا.',
    jaas: 'لا عمل عليك تقريبًا.',
    ownServer: 'كله عليك: التحديثات والتوسع والأمان.',
  },
  support: {
    public: 'المجتمع.',
    jaas: 'شركة 8x8.',
    ownServer: 'أنت نفسك، والمجتمع.',
  },
};

/** Why a hosting grants a wish, or how far it does not. */
const reasons: Compare['reasons'] = {
  noAccount: {
    public:
      'لا يحتاج الضيوف إلى حساب، لكن من يفتح غرفة يسجّل الدخول عبر Google أو GitHub أو Facebook.',
    jaas: 'تحتاج إلى حساب لدى 8x8. أما ضيوفك فلا يحتاجون.',
    ownServer: 'لا أحد يسجّل الدخول في أي مكان، لكن استئجار الجهاز والنطاق يتطلب عادةً حسابًا.',
  },
  noMonthlyCost: {
    public: 'إنه مجاني.',
    jaas: 'مجاني ما دام عدد المجتمعين قليلًا فقط.',
    ownServer: 'للجهاز ولوقتك تكلفة كل شهر.',
  },
  onlyInvited: {
    public: 'يمكن لكل من لديه الرابط أن يطرق الباب. غرفة انتظار أو كلمة سر تبقيه خارجًا.',
    jaas: 'لا يدخل أحد دون تذكرة وقّعتها أنت.',
    ownServer: 'لا يدخل أحد دون تذكرة، بعد إعداد الخادم على هذا النحو.',
  },
  recording: {
    public: 'كما يتيحه الخادم فقط، ولا أحد يضمن ذلك.',
    jaas: 'يسجّل لك. وأمامك يوم لتنزيل التسجيل.',
    ownServer: 'يسجّل بإضافة جهاز آخر.',
  },
  ownDomain: {
    public: 'العنوان دائمًا meet.jit.si.',
    jaas: 'العنوان دائمًا 8x8.vc.',
    ownServer: 'العنوان عنوانك.',
  },
  dataOnMyServer: {
    public: 'كل شيء يعمل على خوادم 8x8.',
    jaas: 'كل شيء يعمل على خوادم 8x8، بموجب عقد.',
    ownServer: 'كل شيء يعمل على جهازك.',
  },
};

const confidence: Compare['confidence'] = {
  measured: 'تم التحقق منه في البرنامج',
  documented: 'موثّق',
  'rule-of-thumb': 'تقدير من الخبرة',
  hearsay: 'غير مؤكد',
};

const confidenceMeaning: Compare['confidenceMeaning'] = {
  measured: 'قرأناه في البرنامج نفسه، أو جرّبناه.',
  documented: 'هكذا يكتب صانعوه.',
  'rule-of-thumb': 'من واقع الخبرة. ويتوقف الأمر عليك.',
  hearsay: 'هكذا يقول آخرون. ولم نره بأنفسنا.',
};

export const compareText: typeof source = {
  compare: {
    title: 'مقارنة الخيارات الثلاثة',
    about: 'ما يقدمه كل خيار وما يكلّفه، مع المصادر، وأيها يناسبك.',
    matters: 'ما يهمّني',
    wishes: {
      noAccount: 'بلا حساب',
      noMonthlyCost: 'بلا تكلفة شهرية',
      onlyInvited: 'المدعوون فقط',
      recording: 'التسجيل',
      ownDomain: 'نطاق خاص بي',
      dataOnMyServer: 'البيانات على خادمي',
    },
    nothingChosen: 'اختر ما يهمّك، وشاهد أي خيار يناسبك.',
    fits: (hosting: string) => `يمنحك خيار «${apart(hosting)}» كل هذا.`,
    fitsToo: (hosting: string, hostings: string) =>
      `يمنحك خيار «${apart(hosting)}» كل هذا بأقل جهد. ومثله في ذلك: ${apart(hostings)}.`,
    closest: (hosting: string) =>
      `خيار «${apart(hosting)}» هو الأقرب. لا يمنح أي من الخيارات الثلاثة كل هذا.`,
    closestToo: (hosting: string, hostings: string) =>
      `لا يمنح أي من الخيارات الثلاثة كل هذا. خيار «${apart(hosting)}» هو الأقرب بأقل جهد. ويساويه قربًا: ${apart(hostings)}.`,
    best: 'الأنسب',
    asGood: 'مناسب أيضًا',
    degree: { yes: 'نعم', partly: 'جزئيًا', no: 'لا' },
    reasons,
    table: 'مقارنة الخيارات الثلاثة',
    aspect: 'الجانب',
    rows: {
      cost: 'التكلفة',
      setup: 'الإعداد',
      access: 'من يمكنه الدخول',
      tickets: 'التذاكر',
      recording: 'التسجيل',
      data: 'البيانات',
      address: 'العنوان',
      size: 'السعة',
      branding: 'العلامة التجارية',
      operation: 'التشغيل',
      support: 'الدعم',
    },
    facts,
    confidence,
    confidenceMeaning,
    checked: (sure: string, day: string) => `${sure}، ${apart(day)}`,
    legend: 'مدى تأكدنا',
    outside: 'تُفتح الروابط في متصفحك.',
    way: 'من خيار إلى آخر',
    wayAbout: 'يمكنك البدء الآن والانتقال لاحقًا. وتنتقل اجتماعاتك معك.',
    steps: {
      public: {
        when: 'الآن',
        why: 'اجتمع حالًا، دون أي إعداد.',
        act: 'استخدام الخادم العام',
      },
      jaas: {
        when: 'عندما يهمّك من يدخل',
        why: 'لا يدخل إلا من لديه تذكرة، وتتولى 8x8 العمل.',
        act: 'استخدام JaaS',
      },
      ownServer: {
        when: 'عندما تكبر احتياجاتك',
        why: 'نطاقك وبياناتك وقواعدك. والعمل عليك أيضًا.',
        act: 'استخدام خادم خاص',
      },
    },
    here: 'أنت هنا',
  },
};
