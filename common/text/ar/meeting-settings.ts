import type { meetingSettingsText as source } from '../en/meeting-settings.ts';
import { apart } from './apart.ts';

const logoProblem: (typeof source)['logoProblem'] = {
  'too-large': {
    happened: (about) => `حجم «${apart(about)}» أكبر من 64 كيلوبايت.`,
    todo: 'اختر صورة أصغر: يكفي شعار بمقاس 400 في 200 بكسل.',
  },
  'not-a-picture': {
    happened: (about) => `ليس «${apart(about)}» صورة يستطيع Parlour عرضها.`,
    todo: 'اختر ملف PNG أو JPEG أو WebP أو SVG.',
  },
  unreadable: {
    happened: (about) => `تتعذّر قراءة «${apart(about)}».`,
    todo: 'تحقّق من أن الملف ما زال موجودًا وأن لديك إذنًا بقراءته.',
  },
};

const outcome: (typeof source)['meetingSettings']['outcome'] = {
  removed: 'يُزال',
  replaced: 'يُستبدل بما اخترته',
  hidden: 'لا يظهر أبدًا',
  server: 'القرار للخادم',
  kept: 'يبقى',
  absent: 'لا وجود له',
};

const element: (typeof source)['meetingSettings']['element'] = {
  logo: {
    name: 'الشعار في الزاوية',
    why: 'يضع Parlour شعارك مكانه، أو لا شيء. والخادم الذي له علامة تجارية خاصة به يعرضها بدلًا منه، ولا يستطيع أي تطبيق تغيير ذلك.',
  },
  background: {
    name: 'لون الخلفية',
    why: 'يُستخدم لونك. والخادم الذي له علامة تجارية خاصة به يعرض لونه أو صورته بدلًا منه.',
  },
  'product-name': {
    name: 'اسم صفحة الخادم',
    why: 'تظل الصفحة تحمل الاسم الذي اختاره مشغّلها، لكن النافذة لا تحمل إلا عنوان Parlour. وقد تذكر بعض العبارات داخل الاجتماع ذلك الاسم.',
  },
  advertising: {
    name: 'الإعلانات وعبارة «powered by»',
    why: 'هذه معطّلة في كل الاجتماعات.',
  },
  invitations: {
    name: 'نافذة الدعوة الخاصة بالخادم',
    why: 'ينسخ Parlour الروابط والدعوات بنفسه، فلا حاجة إلى النافذة التي تحمل اسم الخادم.',
  },
  'help-and-download': {
    name: 'المساعدة والتنزيل والتضمين والملاحظات',
    why: 'تُحذف أزرارها من شريط الأدوات.',
  },
  'open-in-app': {
    name: 'صفحة «الفتح في التطبيق»',
    why: 'أنت في تطبيق بالفعل.',
  },
  'closing-page': {
    name: 'الصفحة التي تلي الاجتماع',
    why: 'لا يستطيع أي تطبيق تعطيلها. ينهي Parlour المكالمة بنفسه ويغلق الاجتماع قبل أن تظهر الصفحة.',
  },
  'before-meeting': {
    name: 'خلفية الشاشة التي تسبق الاجتماع',
    why: 'تخص الخادم. خيار «أبدًا» تحت «الشاشة قبل الاجتماع» يتخطى الشاشة حيث يسمح الخادم بذلك.',
  },
  'legal-links': {
    name: 'روابط الشروط والخصوصية والدعم',
    why: 'يجب أن يظل الوصول إلى مشغّل الخادم ممكنًا، فلا يحق لأي تطبيق تغييرها.',
  },
  wording: {
    name: 'العبارات في الاجتماع',
    why: 'تأتي من الخادم، بلغتك إن توفرت فيه.',
  },
  plan: {
    name: 'إشعارات الخطة',
    why: 'تعرضها JaaS عندما لا تشمل خطة حسابك أمرًا ما.',
  },
};

/** Settings: how meetings begin and look. */
export const meetingSettingsText: typeof source = {
  logoProblem,
  meetingSettings: {
    beginning: 'عند بدء الاجتماع',
    muted: 'الانضمام مكتوم الصوت',
    mutedHelp: 'يبقى الميكروفون متوقفًا حتى تشغّله.',
    cameraOff: 'إيقاف الكاميرا',
    cameraOffHelp: 'تبقى الكاميرا متوقفة حتى تشغّلها.',
    prejoin: 'الشاشة قبل الاجتماع',
    prejoinChoice: { 'as-server': 'كما يقرر الخادم', always: 'دائمًا', never: 'أبدًا' },
    prejoinHelp: {
      'as-server': 'يقرر كل خادم إن كنت ترى نفسك قبل الدخول. هذا هو الخيار المعتاد.',
      always: 'ترى نفسك وتختار الكاميرا والميكروفون قبل الدخول.',
      never:
        'تدخل الغرفة حالًا. أما الاجتماعات التي يفتحها رابط فتظل تعرض الشاشة، ما لم تسمح بغير ذلك في الروابط.',
    },
    quality: 'الجودة',
    qualityChoice: { automatic: 'تلقائية', gentle: 'خفيفة', 'audio-only': 'صوت فقط' },
    qualityHelp: {
      automatic: 'صور بأقصى وضوح يسمح به الكمبيوتر والشبكة. هذا هو الخيار المعتاد.',
      gentle:
        'للأجهزة الضعيفة والشبكات البطيئة: أربع صور على الأكثر في الوقت نفسه، وصورتك بدقة 360 سطرًا.',
      'audio-only': 'بلا أي صور: أقل عبء على الكمبيوتر والشبكة. وتبقى الكاميرا لديك متوقفة.',
    },
    look: 'مظهر الاجتماعات',
    logo: 'شعارك',
    logoHelp:
      'ملف PNG أو JPEG أو WebP أو SVG لا يتجاوز 64 كيلوبايت. يظهر في زاوية الاجتماع، على هذا الكمبيوتر فقط. ودون شعار تبقى الزاوية فارغة.',
    noLogo: 'بلا شعار',
    logoShown: 'هذا شعارك',
    chooseLogo: 'اختيار صورة…',
    removeLogo: 'إزالة الشعار',
    logoTaken: (file: string) => `صار «${apart(file)}» شعارك.`,
    logoRemoved: 'تمت إزالة الشعار.',
    background: 'لون الخلفية',
    backgroundHelp: 'خلف الصور في الاجتماع، على هذا الكمبيوتر فقط. المعتاد لون الخادم.',
    noBackground: 'لون الخادم',
    resetBackground: 'كما هو في الخادم',
    branding: 'ما يغيّره Parlour وما يُبقيه الخادم',
    part: 'جزء الاجتماع',
    checked: (date: string) => `بحسب شيفرة Jitsi المصدرية ودليله في ${apart(date)}:`,
    outcome,
    element,
  },
};
