import type { ticketReasonsText as source } from '../en/ticket-reasons.ts';
import { apart } from './apart.ts';

/** What the inspector finds in a ticket. `about` is a feature. */
export const ticketReasonsText: typeof source = {
  'not-a-ticket': {
    happened: () => 'لا توجد تذكرة في هذا النص.',
    todo: 'الصقها كاملة: ثلاثة أجزاء بينها نقاط، أو رابطًا يحملها.',
  },
  'header-not-found': {
    happened: () => 'تتعذّر قراءة الجزء الأول من التذكرة، وهو ترويستها.',
    todo: 'انسخ التذكرة ثانيةً كاملة.',
  },
  'payload-not-found': {
    happened: () => 'تتعذّر قراءة الجزء الثاني من التذكرة، وهو مطالباتها.',
    todo: 'انسخ التذكرة ثانيةً، من أول حرف إلى آخر حرف.',
  },
  'alg-none': {
    happened: () => 'تقول هذه التذكرة إنها لا تحتاج إلى توقيع (alg none).',
    todo: 'لا يقبل أي خادم ذلك. وقّعها بمفتاحك.',
  },
  'alg-shared-secret': {
    happened: () => 'هذه التذكرة موقّعة بسر مشترك؛ وتطلب JaaS RS256.',
    todo: 'وقّعها بالمفتاح الخاص الذي جزؤه العام في لوحة تحكم JaaS.',
  },
  'alg-invalid': {
    happened: () => 'هذه التذكرة موقّعة بطريقة لا يتحقق منها الخادم.',
    todo: 'اضبط alg على RS256؛ أما الخوادم ذات السر المشترك فتقبل HS256.',
  },
  'alg-other': {
    happened: () => 'هذه التذكرة موقّعة بطريقة غير طريقة تذاكر هذا الخادم.',
    todo: 'اضبط alg على ما يذكره ملف التعريف تحت «المصادقة».',
  },
  'signature-not-found': {
    happened: () => 'الجزء الثالث من التذكرة، وهو توقيعها، مفقود.',
    todo: 'انسخ التذكرة ثانيةً مع جزئها الأخير.',
  },
  'typ-invalid': {
    happened: () => 'لا تذكر الترويسة أن هذه JWT.',
    todo: 'اضبط typ على JWT، بأحرف كبيرة.',
  },
  'kid-not-found': {
    happened: () => 'لا تذكر الترويسة المفتاح (kid).',
    todo: 'حدّد kid؛ وهو في JaaS AppID ثم شرطة مائلة ثم معرّف المفتاح.',
  },
  'kid-mismatch': {
    happened: () => 'لا ينتمي المفتاح (kid) إلى حساب التذكرة (sub).',
    todo: 'في JaaS، يبدأ kid بقيمة AppID نفسها الموجودة في sub، ثم شرطة مائلة.',
  },
  'key-other': {
    happened: () => 'وقّع هذه التذكرة مفتاح غير مفتاح ملف التعريف هذا.',
    todo: 'لا بأس بذلك ما دام الخادم يعرف ذلك المفتاح.',
  },
  'aud-invalid': {
    happened: () => 'الجهة المستهدفة (aud) ليست جهة الخادم.',
    todo: 'في JaaS هي النص jitsi، وليست قائمة.',
  },
  'iss-invalid': {
    happened: () => 'المُصدِر (iss) ليس ممن يقبلهم الخادم.',
    todo: 'في JaaS هو النص chat.',
  },
  'iss-other': {
    happened: () => 'المُصدِر (iss) غير مُصدِر ملف التعريف هذا.',
    todo: 'لا بأس بذلك إن قبله الخادم (asap_accepted_issuers).',
  },
  'aud-other': {
    happened: () => 'الجهة المستهدفة (aud) غير جهة ملف التعريف هذا.',
    todo: 'لا بأس بذلك إن قبلها الخادم (asap_accepted_audiences).',
  },
  'sub-not-found': {
    happened: () => 'لا تذكر التذكرة لأي خادم هي (sub).',
    todo: 'في JaaS، اضبط sub على AppID.',
  },
  'sub-mismatch': {
    happened: () => 'التذكرة لحساب غير حساب ملف التعريف هذا (sub).',
    todo: 'اضبط sub على AppID المذكور في ملف التعريف هذا.',
  },
  'token-expired': {
    happened: () => 'انتهت صلاحية التذكرة (exp).',
    todo: 'أنشئ تذكرة جديدة.',
  },
  'exp-invalid': {
    happened: () => 'نهاية التذكرة (exp) مفقودة أو ليست وقتًا.',
    todo: 'اضبط exp على رقم: عدد الثواني منذ 1970.',
  },
  'exp-not-found': {
    happened: () => 'لا تنتهي هذه التذكرة أبدًا (لا يوجد exp).',
    todo: 'من يحصل عليها يستطيع استخدامها إلى الأبد. حدّد exp.',
  },
  'exp-too-far': {
    happened: () => 'تنتهي التذكرة بعد أكثر من 30 يومًا من الآن (exp).',
    todo: 'اختر نهاية أقرب. الأوقات بالثواني؛ وربما هذا بالملّي ثانية.',
  },
  'nbf-future': {
    happened: () => 'لم تبدأ صلاحية التذكرة بعد (nbf).',
    todo: 'انتظر، أو اضبط nbf على دقيقة مضت؛ وتحقّق من ساعة الكمبيوتر الذي أنشأها.',
  },
  'nbf-invalid': {
    happened: () => 'بداية التذكرة (nbf) ليست وقتًا.',
    todo: 'اضبط nbf على رقم، بالثواني منذ 1970، أو احذفه.',
  },
  'room-not-found': {
    happened: () => 'لا تذكر التذكرة غرفة.',
    todo: 'اضبط room على اسم الغرفة؛ فدونه تبقى بعض الصفحات سوداء ولا تقول شيئًا.',
  },
  'room-any': {
    happened: () => 'تفتح هذه التذكرة كل الغرف.',
    todo: 'حدّد غرفة واحدة، لكي لا تفتح التذكرة الضائعة سواها.',
  },
  'room-pattern': {
    happened: () => 'تفتح هذه التذكرة كل غرفة تطابق نمطًا.',
    todo: 'الخادم وحده يعرف أي الغرف هي.',
  },
  'room-spelling': {
    happened: () => 'اسم الغرفة غير مكتوب كما تقارن الخوادم الغرف.',
    todo: 'استخدم أحرفًا صغيرة دون مسافات، ورمّز ما ليس ASCII بترميز النسبة المئوية.',
  },
  'room-mismatch': {
    happened: () => 'التذكرة لغرفة غير هذه.',
    todo: 'اضبط room على هذه الغرفة، دون AppID.',
  },
  'context-not-found': {
    happened: () => 'ليس في التذكرة context.',
    todo: 'أضف context وفيه الكائنان user وfeatures؛ فهو مطلوب في JaaS.',
  },
  'features-not-found': {
    happened: () => 'ليس في context التذكرة features.',
    todo: 'أضف context.features، كائنًا فارغًا إن لم يكن شيء مسموحًا به.',
  },
  'feature-invalid': {
    happened: (about) => `لا توجد في Jitsi ميزة اسمها «${apart(about)}».`,
    todo: 'احذفها، أو ابحث عن خطأ في كتابة اسمها.',
  },
  'feature-value-invalid': {
    happened: (about) => `الميزة «${apart(about)}» لا مفعّلة ولا معطّلة.`,
    todo: 'اضبطها على النص true أو النص false.',
  },
};
