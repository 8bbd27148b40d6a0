import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText } from '../check-text.ts';
import type { checkXmppText as source } from '../en/check-xmpp.ts';
import { apart, named } from './apart.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `لا يذكر الملف config.js عنوانًا لـ ${way}.`,
    todo: () => 'حدّد عنوانًا؛ تستخدم الاجتماعات WebSocket متى أمكن، وإلا فـ BOSH.',
  },
  elsewhere: {
    happened: () => `لم يُفحص، لأن config.js يذكر لـ ${way} عنوانًا في شبكة خاصة أو غير مشفّر.`,
  },
  missing: {
    happened: (about) => `لا يمرّر خادم الويب ${way} إلى Prosody (${status(about)}).`,
    todo: () => 'اجعله يمرّر هذا العنوان.',
  },
  forbidden: {
    happened: (about) => `يرفض الخادم ${way} لصفحاته هو (${status(about)}).`,
    todo: () => 'اسمح في Prosody بمصدر صفحاته، وابحث عن قواعد في خادم الويب.',
  },
  gateway: {
    happened: (about) => `يمرّر خادم الويب ${way}، لكن Prosody لا يرد (${status(about)}).`,
    todo: () => 'شغّل Prosody، وتحقّق من منفذه في إعدادات خادم الويب.',
  },
  redirect: {
    happened: () => `يوجّه الخادم طلبات ${way} إلى مكان آخر.`,
    todo: () => 'اجعله يرد عليها بنفسه.',
  },
  status: {
    happened: (about) => `الرد على ${way} غير متوقع (${status(about)}).`,
    todo: () => 'انظر في سجلات خادم الويب وProsody.',
  },
  failed: {
    happened: (about) => `انقطعت المحادثة عبر ${way} (${named(about, 'error')}).`,
    todo: () => 'انظر في سجل Prosody.',
  },
  'too-slow': {
    happened: () => `لم يصل شيء عبر ${way} في الوقت المحدد.`,
    todo: () => 'تحقّق من انشغال Prosody، وانظر في سجله.',
  },
  'not-xmpp': {
    happened: () => `يرد شيء آخر غير Prosody في المكان المخصص لـ ${way}.`,
    todo: () => 'اجعل خادم الويب يمرّر هذا العنوان إلى Prosody.',
  },
  domain: {
    happened: (about) =>
      `لا يخدم Prosody النطاق ${named(about, 'domain')} الذي يذكره config.js في hosts.domain.`,
    todo: () => 'اجعلهما يذكران المضيف نفسه.',
  },
  'no-sign-in': {
    happened: () => `يرد Prosody عبر ${way}، لكنه لا يتيح أي طريقة لتسجيل الدخول.`,
    todo: () => 'أخبره بأن خادم الويب الذي أمامه يتولى التشفير.',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : ` وعبارته: «${apart(about['words'])}».`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `يقول الخادم إنه لم تصله أي تذكرة.${saying(about)}`,
    todo: () => 'اجعل خادم الويب يُبقي ما بعد علامة الاستفهام في العنوان.',
  },
  'ticket-expired': {
    happened: (about) => `بحسب ساعة الخادم، انتهت صلاحية التذكرة.${saying(about)}`,
    todo: () => 'اضبط ساعتي الجهازين.',
  },
  'ticket-not-yet-valid': {
    happened: (about) => `بحسب ساعة الخادم، لم تبدأ صلاحية التذكرة بعد.${saying(about)}`,
    todo: () => 'اضبط ساعتي الجهازين.',
  },
  'ticket-signature': {
    happened: (about) => `لا يؤكد الخادم توقيع التذكرة.${saying(about)}`,
    todo: () => 'أدخل السر أو المفتاح الذي يعرفه الخادم؛ يجب أن يطابق app_secret لديه حرفًا بحرف.',
  },
  'ticket-kid': {
    happened: (about) => `لا يعرف الخادم المفتاح الذي وقّع التذكرة.${saying(about)}`,
    todo: () => 'قارن معرّف المفتاح (kid)؛ ومع خادم مفاتيح، يكون اسم الملف هو SHA-256 لقيمة kid.',
  },
  'ticket-issuer': {
    happened: (about) => `لا يقبل الخادم تذاكر من هذا المُصدِر (iss).${saying(about)}`,
    todo: () => 'أدخل app_id الخادم في حقل المُصدِر، أو اجعل الخادم يقبل هذا المُصدِر.',
  },
  'ticket-audience': {
    happened: (about) => `لا يقبل الخادم تذاكر لهذه الجهة المستهدفة (aud).${saying(about)}`,
    todo: () => 'أدخل الجهة المستهدفة التي يقبلها الخادم، وهي غالبًا app_id.',
  },
  'ticket-room': {
    happened: (about) => `لا يقبل الخادم غرفة التذكرة.${saying(about)}`,
    todo: () => 'تحقّق من المسار في ملف التعريف هذا، ومما تذكره التذكرة في الموضوع (sub).',
  },
  'account-blocked': {
    happened: () => 'حساب ملف التعريف هذا محظور.',
    todo: () => 'يرى صاحبه السبب في لوحة تحكم JaaS، وهو غالبًا الخطة أو الدفع.',
  },
  'ticket-refused': {
    happened: (about) => `يرفض الخادم التذكرة.${saying(about)}`,
    todo: () => 'قارن المُصدِر والجهة المستهدفة والمفتاح ونوع التوقيع بتهيئة الخادم.',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText: typeof source = {
  'bosh-works': { happened: () => 'يردّ Prosody.' },
  'websocket-works': { happened: () => 'يردّ Prosody.' },
  ...bothWays(fault),

  'entrance-open': { happened: () => 'يمكن للجميع الدخول، دون تذكرة أو كلمة سر.' },
  'entrance-ticket': {
    happened: () => 'لا يدخل إلا من لديه تذكرة، وملف التعريف هذا ينشئ التذاكر.',
  },
  'entrance-ticket-lacking': {
    happened: () => 'لا يدخل إلا من لديه تذكرة، وملف التعريف هذا لا ينشئ تذاكر.',
    todo: () =>
      'أعدّ التذاكر في ملف التعريف هذا: نوع التوقيع والمُصدِر والجهة المستهدفة والسر أو المفتاح؛ أو ادخل بالدعوات فقط.',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? 'لا يدخل إلا من لديه تذكرة، ويمنح الخادم التذاكر في صفحة لتسجيل الدخول.'
        : `لا يدخل إلا من لديه تذكرة، ويمنح الخادم التذاكر في ${apart(about['address'])}.`,
    todo: () => 'سجّل الدخول هناك عندما يطلب الاجتماع ذلك، أو أعدّ التذاكر في ملف التعريف هذا.',
  },
  'entrance-password': {
    happened: () => 'يطلب الخادم من الجميع اسمًا وكلمة سر.',
    todo: () => 'يطلبهما الاجتماع؛ ولإدخال الضيوف أيضًا، أعدّ نطاقًا للضيوف.',
  },
  'entrance-password-guests': {
    happened: () => 'يفتح المضيف الاجتماع باسم وكلمة سر يطلبهما الاجتماع؛ وبعدها يمكن للضيوف الدخول.',
  },
  'entrance-guests-refused': {
    happened: (about) =>
      `يُفترض أن يدخل الضيوف عبر ${named(about, 'domain')}، لكن Prosody لا يسمح لهم.`,
    todo: () => 'اجعل Prosody يخدم ذلك المضيف، لمن ليس لهم اسم.',
  },
  'entrance-refused': {
    happened: (about) => `لا يسمح الخادم لأحد بتسجيل الدخول: «${named(about, 'words')}».`,
    todo: () => 'انظر في سجل Prosody.',
  },
  'entrance-unknown': {
    happened: () => 'لم يذكر الخادم ما يطلبه ممن يدخلون.',
    todo: () => 'أعد الفحص؛ وإن بقي الحال، فانظر في سجل Prosody.',
  },

  'ticket-none': { happened: () => 'ملف التعريف هذا لا ينشئ تذاكر.' },
  'ticket-elsewhere': {
    happened: (about) =>
      `لم تُجرَّب، لأن الخادم يطلب تسجيل الدخول في ${named(about, 'host')}، والتذاكر لا تذهب إلا إلى الخادم نفسه.`,
  },
  'ticket-not-made': {
    happened: () => 'تعذّر إنشاء تذكرة للتجربة.',
    todo: () => 'اختبر مفتاح ملف التعريف هذا أو سرّه، أعلاه: سيبيّن ذلك ما ينقص.',
  },
  'ticket-accepted': { happened: () => 'يقبل الخادم تذكرة من ملف التعريف هذا.' },
  'ticket-not-looked-at': {
    happened: () => 'لا ينظر الخادم في التذاكر: فهو يقبل أي كلام أيضًا.',
    todo: () => 'فعّل التذاكر في Prosody، أو اختر العمل دون تذاكر في ملف التعريف هذا.',
  },
  'ticket-not-taken': {
    happened: () => 'يطلب الخادم اسمًا وكلمة سر، ولا يقبل تذاكر.',
    todo: () => 'فعّل التذاكر في Prosody، أو اختر العمل دون تذاكر في ملف التعريف هذا.',
  },
  'ticket-unseen': {
    happened: () => 'لم تصل التذكرة إلى Prosody: فخادم الويب يحذفها من العنوان.',
    todo: () => 'اجعله يمرّر ما بعد علامة الاستفهام.',
  },
  'ticket-unanswered': {
    happened: () => 'لم يُفِد الخادم برأيه في التذكرة.',
    todo: () => 'أعد الفحص؛ وإن بقي الحال، فانظر في سجل Prosody.',
  },
  ...refusal,
};
