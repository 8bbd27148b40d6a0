import type { ticketsText as source } from '../en/tickets.ts';
import { apart } from './apart.ts';
import { ticketReasonsText } from './ticket-reasons.ts';

const lookUp = 'تجده في الإعدادات، الاستضافة.';
const newLink = 'إن جاءت التذكرة مع رابط، فاطلب رابطًا جديدًا من المنظِّم.';

/** Why no ticket was made. */
const ticketProblem: (typeof source)['ticketProblem'] = {
  'app-id-unusable': {
    happened: () => 'لا يمكن إنشاء تذكرة لهذا AppID.',
    todo: `انسخ AppID ثانيةً من لوحة تحكم JaaS؛ فهو يبدأ بـ ${apart('vpaas-magic-cookie-')}.`,
  },
  'key-id-unusable': {
    happened: () => 'لا يمكن إنشاء تذكرة بمعرّف المفتاح هذا.',
    todo: 'انسخ معرّف المفتاح ثانيةً من لوحة تحكم JaaS، دون AppID وشرطته المائلة.',
  },
  'key-id-missing': {
    happened: () => 'لا يمكن إنشاء تذكرة دون معرّف المفتاح: فبه يجد الخادم مفتاحه العام.',
    todo: 'اسأل من يدير الخادم عن معرّف المفتاح (kid)، ثم أدخله.',
  },
  'issuer-missing': {
    happened: () => 'لا يمكن إنشاء تذكرة دون المُصدِر.',
    todo: 'أدخل المُصدِر؛ وهو app_id الخاص بالخادم.',
  },
  'extra-claims-unusable': {
    happened: () => 'لا يمكن إنشاء تذكرة بهذه المطالبات الإضافية.',
    todo: 'صحّحها، أو اترك الحقل فارغًا.',
  },
  'room-unusable': {
    happened: () => 'لا يمكن إنشاء تذكرة لهذه الغرفة.',
    todo: 'حدّد غرفة واحدة، بأحرف وأرقام؛ فلا توجد تذاكر لكل الغرف.',
  },
  'end-passed': {
    happened: () => 'كانت هذه الدعوة ستنتهي قبل الآن.',
    todo: 'اختر نهاية أبعد.',
  },
  'key-not-private': {
    happened: () => 'لا يمكن توقيع التذاكر بهذا المفتاح، لأنه ليس مفتاحًا خاصًا.',
    todo: 'احفظ المفتاح الخاص لملف التعريف هذا ثانيةً.',
  },
  'key-not-rsa': {
    happened: () => 'لا يمكن توقيع التذاكر بهذا المفتاح، لأنه ليس مفتاح RSA.',
    todo: 'احفظ مفتاح RSA لملف التعريف هذا؛ وتوصي JaaS بـ 4096 بت.',
  },
  'key-too-short': {
    happened: () => 'لا يمكن توقيع التذاكر بهذا المفتاح، لأن طوله أقل من 2048 بت.',
    todo: 'احفظ مفتاحًا أطول لملف التعريف هذا؛ وتوصي JaaS بـ 4096 بت.',
  },
  'key-not-secret': {
    happened: () => 'لا يمكن توقيع التذاكر بهذا المفتاح، لأن الخادم يطلب سرًا مشتركًا.',
    todo: 'احفظ السر المشترك لملف التعريف هذا ثانيةً.',
  },
  'signature-doubtful': {
    happened: () => 'لم تجتز التذكرة الفحص بعد توقيعها، فأُهملت.',
    todo: 'حاول مجددًا. وإن تكرر ذلك، فاحفظ المفتاح ثانيةً وافحص ذاكرة هذا الكمبيوتر.',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: (typeof source)['ticketRefusal'] = {
  'ticket-missing': {
    happened: () => 'لا يُدخل هذا الخادم إلا من لديه تذكرة.',
    todo: 'اطلب دعوة من المنظِّم، أو أضف مفتاحًا لهذا الخادم في الإعدادات، الاستضافة.',
  },
  'ticket-expired': {
    happened: () => 'انتهت صلاحية تذكرة هذا الاجتماع.',
    todo: `حاول مجددًا للحصول على تذكرة جديدة. ${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => 'لم تبدأ صلاحية تذكرة هذا الاجتماع بعد.',
    todo: 'تحقّق من تاريخ هذا الكمبيوتر ووقته. وإن جاءت التذكرة مع رابط، فانتظر حتى تبدأ.',
  },
  'ticket-signature': {
    happened: () => 'لم يتمكن الخادم من التأكد ممن وقّع التذكرة.',
    todo: `يجب أن يطابق السر أو المفتاح الخاص هنا ما يعرفه الخادم. ${newLink}`,
  },
  'ticket-kid': {
    happened: () => 'لا يعرف الخادم المفتاح الذي وقّع التذكرة.',
    todo: 'قارن معرّف المفتاح بما لدى الخادم، ومع JaaS بما في لوحة تحكمها؛ فالمفتاح المضاف لتوّه يحتاج إلى بضع دقائق.',
  },
  'ticket-issuer': {
    happened: () => 'لا يقبل الخادم تذاكر من هذا المُصدِر.',
    todo: `اسأل من يدير الخادم عن المُصدِر. ${lookUp}`,
  },
  'ticket-audience': {
    happened: () => 'التذكرة لنوع آخر من الخوادم.',
    todo: `اسأل من يدير الخادم عن الجهة المستهدفة. تجدها في الإعدادات، الاستضافة.`,
  },
  'ticket-room': {
    happened: () => 'التذكرة لغرفة أخرى.',
    todo: `تحقّق من الغرفة وAppID. ${newLink}`,
  },
  'account-blocked': {
    happened: () => 'حساب JaaS لهذا الاجتماع محظور.',
    todo: 'يرى صاحبه السبب في لوحة تحكم JaaS، وهو غالبًا الخطة أو الدفع.',
  },
  'ticket-refused': {
    happened: () => 'لم يقبل الخادم التذكرة.',
    todo: `إن كانت تذكرتك، فانظر إليها في الإعدادات، الاستضافة. ${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: (typeof source)['ticketRow'] = {
  alg: 'نوع التوقيع',
  typ: 'النوع',
  kid: 'المفتاح',
  aud: 'الجهة المستهدفة',
  iss: 'المُصدِر',
  sub: 'الحساب أو الخادم',
  room: 'الغرفة',
  nbf: 'صالحة من',
  iat: 'وقت الإنشاء',
  exp: 'صالحة حتى',
  jti: 'رقم هذه التذكرة',
  'context.user.id': 'الشخص',
  'context.user.name': 'الاسم',
  'context.user.email': 'البريد الإلكتروني',
  'context.user.avatar': 'الصورة',
  'context.user.moderator': 'مشرف',
};

/** Times of tickets. `span` is in hours and minutes, abbreviated. */
const ticketTime: (typeof source)['ticketTime'] = {
  lessThanMinute: 'أقل من دقيقة',
  lessThanMinuteAhead: 'خلال أقل من دقيقة',
  lessThanMinutePast: 'قبل أقل من دقيقة',
  ahead: (span: string) => `خلال ${span}`,
  past: (span: string) => `قبل ${span}`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: (typeof source)['clockFarOff'] = {
  happened: (about) =>
    about
      ? `الفرق بين ساعة هذا الكمبيوتر وساعة الخادم ${apart(about)}.`
      : 'الفرق بين ساعة هذا الكمبيوتر وساعة الخادم عدة أيام.',
  todo: 'اضبط التاريخ والوقت في إعدادات نظامك.',
};

/** The sentences about tickets. */
export const ticketsText: typeof source = {
  ticketProblem,
  ticketRefusal,
  ticketReason: ticketReasonsText,
  ticketRow,
  ticketTime,
  clockFarOff,
};
