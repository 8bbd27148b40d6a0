import type { CheckFinding } from '../../server-check.ts';
import type { checkWebText as source } from '../en/check-web.ts';
import { apart, named } from './apart.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText: typeof source = {
  'script-found': { happened: () => 'هذا خادم Jitsi.' },
  'script-missing': {
    happened: () => 'لا يوجد هنا الملف external_api.js الموجود في كل خادم Jitsi.',
    todo: () => 'تحقّق من العنوان والمسار؛ فإن كانا صحيحين، فاجعل خادم الويب يقدّم هذا الملف.',
  },
  'script-empty': {
    happened: () => 'الملف external_api.js فارغ.',
    todo: () => 'أعد تثبيت ملفات الويب الخاصة بـ Jitsi.',
  },
  'script-unauthorised': {
    happened: () => 'يريد الخادم معرفة من يطلب ملفاته (401).',
    todo: () => 'اسمح للجميع بقراءتها؛ فإن Jitsi نفسه يقرر من يدخل.',
  },
  'script-forbidden': {
    happened: () => 'يرفض الخادم تقديم ملفاته (403).',
    todo: () => 'اسمح للجميع بقراءتها، وتحقّق من قوائم الشبكات والدول المسموح بها.',
  },
  'script-too-many': {
    happened: () => 'يقول الخادم إن الطلبات إليه كثرت أكثر مما يسمح (429).',
    todo: () => 'انتظر دقيقة وأعد الفحص؛ وإن بقي الحال، فاسمح بطلبات أكثر.',
  },
  'script-server-error': {
    happened: (about) => `حدث خطأ في خادم الويب نفسه (${status(about)}).`,
    todo: () => 'سجلّه يبيّن الخطأ.',
  },
  'script-gateway': {
    happened: (about) => `لا يتلقى الخادم الأمامي ردًا من Jitsi خلفه (${status(about)}).`,
    todo: () => 'شغّل خادم الويب الخاص بـ Jitsi، وتحقّق من العنوان الذي يُوصل إليه به.',
  },
  'script-unavailable': {
    happened: () => 'يقول الخادم إنه لا يستطيع الرد الآن (503).',
    todo: () => 'انتظر إن كان تحت الصيانة؛ وإلا فسجلّه يبيّن السبب.',
  },
  'script-status': {
    happened: (about) => `يردّ الخادم بطريقة غير متوقعة (${status(about)}).`,
    todo: () => 'تحقّق من العنوان والمسار في ملف التعريف هذا.',
  },
  'script-html': {
    happened: () => 'وصلت صفحة ويب بدلًا من نص Jitsi البرمجي.',
    todo: () =>
      'إما أن هذا ليس خادم Jitsi، أو أن خادم الويب فيه يرد على كل شيء بصفحة واحدة: اجعله يقدّم النص البرمجي.',
  },
  'script-not-jitsi': {
    happened: () => 'يوجد هنا ملف external_api.js، لكنه ليس ملف Jitsi.',
    todo: () => 'تحقّق من العنوان والمسار في ملف التعريف هذا.',
  },
  'script-damaged': {
    happened: (about) => `في نص Jitsi البرمجي خطأ في السطر ${named(about, 'line')}.`,
    todo: () => 'أعد تثبيت ملفات الويب الخاصة بـ Jitsi؛ فربما وصل الملف مبتورًا.',
  },
  'script-too-big': {
    happened: () => 'حجم الملف external_api.js أكثر من 2 م.ب، وملف Jitsi لا يبلغ ذلك أبدًا.',
    todo: () => 'تحقّق من العنوان والمسار في ملف التعريف هذا.',
  },
  'script-cut': {
    happened: () => 'انقطع النص البرمجي قبل نهايته.',
    todo: () => 'تحقّق من قرص خادم الويب وذاكرته المؤقتة، ومن الوكيل الذي أمامه.',
  },
  'script-too-slow': {
    happened: () => 'الخادم موجود، لكنه لم يرسل نصه البرمجي في الوقت المحدد.',
    todo: () => 'تحقّق من انشغال الخادم، ثم أعد الفحص.',
  },
  'script-failed': {
    happened: (about) => `تعذّر جلب النص البرمجي (${named(about, 'error')}).`,
    todo: () => 'أعد الفحص؛ وإن بقي الحال، فانظر في سجل خادم الويب.',
  },

  'config-found': { happened: () => 'يمكن قراءته، وهو يحدد عناوين هذا الخادم.' },
  'config-missing': {
    happened: () => 'لا يوجد ملف config.js، فلا يمكن لصفحة الاجتماع أن تبدأ.',
    todo: () => 'اجعل خادم الويب يقدّمه.',
  },
  'config-status': {
    happened: (about) => `لا يقدّم الخادم ملفه config.js (${status(about)}).`,
    todo: () => 'اسمح للجميع بقراءته.',
  },
  'config-html': {
    happened: () => 'وصلت صفحة ويب بدلًا من config.js.',
    todo: () => 'اجعل خادم الويب يقدّم الملف قبل أن يرد بصفحته.',
  },
  'config-empty': {
    happened: () => 'الملف config.js فارغ، فلا يمكن لصفحة الاجتماع أن تبدأ.',
    todo: () => 'اكتبه من جديد.',
  },
  'config-too-big': {
    happened: () => 'حجم الملف config.js أكثر من 512 ك.ب، فلم يقرأه Parlour.',
    todo: () => 'تحقّق من أنه الملف الصحيح.',
  },
  'config-cut': {
    happened: () => 'انقطع الملف config.js قبل نهايته.',
    todo: () => 'تحقّق من قرص خادم الويب وذاكرته المؤقتة، ومن الوكيل الذي أمامه.',
  },
  'config-too-slow': {
    happened: () => 'لم يرسل الخادم ملفه config.js في الوقت المحدد.',
    todo: () => 'تحقّق من انشغال الخادم، ثم أعد الفحص.',
  },
  'config-failed': {
    happened: (about) => `تعذّر جلب الملف config.js (${named(about, 'error')}).`,
    todo: () => 'أعد الفحص؛ وإن بقي الحال، فانظر في سجل خادم الويب.',
  },
  'config-syntax': {
    happened: (about) =>
      `لا يمكن لأحد الانضمام ما دام في config.js خطأ في السطر ${named(about, 'line')}.`,
    todo: () => 'انظر في ذلك السطر والسطر الذي قبله: كثيرًا ما تنقص فاصلة أو علامة تنصيص.',
  },
  'config-unreadable': {
    happened: () => 'لا يحدد الملف config.js تهيئة يمكن قراءتها.',
    todo: () => `يجب أن يبدأ بـ: ${apart('var config = {')}`,
  },
  'config-no-domain': {
    happened: () => 'لا يذكر الملف config.js نطاقًا لتسجيل الدخول (hosts.domain).',
    todo: () => 'اضبطه على المضيف الذي يخدمه Prosody.',
  },
  'config-local-address': {
    happened: (about) =>
      `بحسب config.js، العنوان ${named(about, 'name')} موجود في ${named(about, 'host')}، ولا يصل إليه أحد من الخارج.`,
    todo: () => 'اضبط عنوان الخادم العام؛ وهو PUBLIC_URL مع Docker.',
  },
  'config-insecure-address': {
    happened: (about) =>
      `بحسب config.js، يجري الوصول إلى ${named(about, 'name')} دون تشفير، وهذا غير مسموح للصفحات عبر https.`,
    todo: () => 'اجعل عنوانه يبدأ بـ https أو wss.',
  },
  'config-other-host': {
    happened: (about) =>
      `بحسب config.js، العنوان ${named(about, 'name')} موجود في ${named(about, 'host')} وليس في ${named(about, 'server')}.`,
    todo: () => 'لا بأس إن كان ذلك مقصودًا؛ وإلا فاضبط عنوان الخادم العام.',
  },

  'framing-free': { happened: () => 'يسمح الخادم للبرامج الأخرى بعرض اجتماعاته.' },
  'framing-limited': {
    happened: () =>
      'لا يسمح الخادم إلا لبعض الصفحات بعرض اجتماعاته؛ ويتولى Parlour ذلك لخوادم ملفات التعريف.',
  },
  'framing-unknown': {
    happened: () => 'لم تصل صفحة أي اجتماع.',
    todo: () => 'اجعل خادم الويب يرد على كل غرفة بصفحة Jitsi.',
  },

  'iframe-api-on': { happened: () => 'يمكن لبرامج مثل Parlour إدارة الاجتماعات.' },
  'iframe-api-off-known': {
    happened: () => 'معطّلة لصفحات الويب؛ أما Parlour فمستثنى، لأنه برنامج.',
  },
  'iframe-api-off': {
    happened: () =>
      'معطّلة (disableIframeAPI)، فتنتهي الاجتماعات داخل صفحات الويب بعد خمس دقائق؛ أما Parlour فمستثنى.',
    todo: () => 'اتركها كما هي، أو اسمح لصفحات الويب أيضًا.',
  },

  'clock-agrees': { happened: () => 'ساعة هذا الكمبيوتر وساعة الخادم متوافقتان.' },
  'clock-unknown': { happened: () => 'لا يذكر الخادم وقته.' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `ساعة الخادم متأخرة عن ساعة هذا الكمبيوتر بمقدار ${named(about, 'span')}.`
        : `ساعة الخادم متقدمة على ساعة هذا الكمبيوتر بمقدار ${named(about, 'span')}.`,
    todo: () => 'اضبط الساعة الخاطئة؛ ويراعي Parlour الفرق عند إنشاء التذاكر.',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `ساعة الخادم متأخرة عن ساعة هذا الكمبيوتر بمقدار ${named(about, 'span')}، وهذا كثير على التذاكر.`
        : `ساعة الخادم متقدمة على ساعة هذا الكمبيوتر بمقدار ${named(about, 'span')}، وهذا كثير على التذاكر.`,
    todo: () => 'اضبط الساعة الخاطئة.',
  },

  'relay-none': {
    happened: () => 'لا تذكر التهيئة أيًّا منها؛ وقد يحدد الخادم بعضها عندما يكون أحد في اجتماع.',
  },
  'relay-answers': { happened: (about) => `هذه تردّ: ${named(about, 'server')}.` },
  'relay-silent': {
    happened: (about) => `لم يصل رد من ${named(about, 'server')}.`,
    todo: () =>
      'قد تسلك الاجتماعات بين شخصين طريقًا أطول؛ اسمح بهذه المنافذ في جدران الحماية لدى الطرفين.',
  },

  'version-known': { happened: (about) => `يقول إن إصداره ${named(about, 'version')}.` },
  'version-unknown': { happened: () => 'لا يذكر الخادم إصداره.' },
};
