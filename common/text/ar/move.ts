import type { moveText as source } from '../en/move.ts';
import { pluralIn } from '../plural.ts';
import { apart } from './apart.ts';

const plural = pluralIn('ar');

/** `folder`: what stands before the room's name; `server`: the new one. */
const change: (typeof source)['move']['change'] = {
  'new-link': () => 'يتغير الرابط. أرسل الجديد إلى ضيوفك.',
  'tickets-now': () => 'يتغير الرابط، ويحتاج الضيوف الآن إلى دعوة: رابط مع تذكرة ينشئه Parlour.',
  'tickets-again': () => 'يتغير الرابط، ويحتاج ضيوفك إلى دعوات جديدة.',
  'no-tickets': () =>
    'يتغير الرابط، ويمكن لكل من لديه الرابط الدخول دون تذكرة. لا تنتقل كلمة السر ولا غرفة الانتظار: اضبطهما في الاجتماع.',
  'old-invitations': () => 'تظل الدعوات التي أنشأتها من قبل تفتح المكان القديم حتى تنتهي.',
  'folder-dropped': (folder) => `لا مجلدات لغرف JaaS: يُحذف «${apart(folder)}» من العنوان.`,
  'sign-in': () => 'لفتح الغرفة، على أحدكم تسجيل الدخول عبر Google أو GitHub أو Facebook.',
  'all-moderate': () => 'على خادم Jitsi كما يأتي من الحزمة، كل من لديه تذكرة مشرف، حتى الضيوف.',
  'monthly-users': () => 'كل من ينضم يُحسب مستخدمًا شهريًا في الحساب.',
  reachable: (_folder, server) =>
    `على الضيوف الوصول إلى ${apart(server)}: تأكد من أنه متاح لهم، لا لشبكتك الداخلية وحدها.`,
  'left-behind': () => 'تبقى التسجيلات والمحادثات حيث هي.',
};

const moveProblem: (typeof source)['moveProblem'] = {
  'move-gone': {
    happened: () => 'لم يعد هذا الاجتماع أو استضافته الجديدة موجودًا.',
    todo: 'أغلق هذا وانظر في اجتماعاتك من جديد.',
  },
  'move-not-yours': {
    happened: () => 'هذه الغرفة في حساب غير مُعدّ هنا.',
    todo: 'اطلب من مضيفها نقلها.',
  },
  'move-elsewhere': {
    happened: (about) =>
      about ? `سيتبع العنوان الجديد «${apart(about)}».` : 'سيتبع العنوان الجديد استضافة أخرى.',
    todo: 'اختر استضافة أخرى، أو غيّر عنوان إحداهما في الإعدادات.',
  },
  'move-no-room': {
    happened: () => 'لا يمكن أن تكون في هذه الاستضافة غرفة بهذا العنوان.',
    todo: 'اختر استضافة أخرى، أو انضم هناك باسم أبسط.',
  },
};

const move: (typeof source)['move'] = {
  action: 'النقل إلى استضافة أخرى…',
  title: 'النقل إلى استضافة أخرى',
  to: 'النقل إلى',
  changes: 'ما الذي يتغير',
  change,
  along: (count: number, hosting: string) =>
    plural(count, {
      one: `نقل اجتماعي المثبّت الآخر من ${apart(hosting)} أيضًا`,
      two: `نقل اجتماعيّ المثبّتين الآخرين من ${apart(hosting)} أيضًا`,
      few: `نقل # اجتماعات مثبّتة أخرى من ${apart(hosting)} أيضًا`,
      many: `نقل # اجتماعًا مثبّتًا آخر من ${apart(hosting)} أيضًا`,
      other: `نقل # اجتماع مثبّت آخر من ${apart(hosting)} أيضًا`,
    }),
  move: 'نقل',
  cancel: 'إلغاء',
  moved: (name: string, hosting: string) => `صار «${apart(name)}» في استضافة «${apart(hosting)}».`,
  movedAlong: (count: number) =>
    plural(count, {
      zero: 'لم ينتقل معه أي اجتماع.',
      one: 'انتقل معه اجتماع واحد.',
      two: 'انتقل معه اجتماعان.',
      few: 'انتقلت معه # اجتماعات.',
      many: 'انتقل معه # اجتماعًا.',
      other: 'انتقل معه # اجتماع.',
    }),
  stayed: (count: number) =>
    plural(count, {
      one: 'بقي اجتماع مثبّت واحد مكانه: لا يمكن أن يكون عنوانه في الاستضافة الجديدة.',
      two: 'بقي اجتماعان مثبّتان مكانهما: لا يمكن أن يكون عنواناهما في الاستضافة الجديدة.',
      few: 'بقيت # اجتماعات مثبّتة مكانها: لا يمكن أن تكون عناوينها في الاستضافة الجديدة.',
      many: 'بقي # اجتماعًا مثبّتًا: لا يمكن أن تكون عناوينها في الاستضافة الجديدة.',
      other: 'بقي # اجتماع مثبّت: لا يمكن أن تكون عناوينها في الاستضافة الجديدة.',
    }),
  copyLink: 'نسخ الرابط الجديد',
  linkCopied: 'تم نسخ الرابط.',
  copyInvitation: 'نسخ الدعوة…',
  close: 'إغلاق',
};

/** The words of moving a meeting to another hosting. */
export const moveText: typeof source = { move, moveProblem };
