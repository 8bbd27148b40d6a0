import type { runningText as source } from '../en/running.ts';
import { pluralIn } from '../plural.ts';
import { apart } from './apart.ts';

const plural = pluralIn('ar');

const newMessages = (count: number): string =>
  plural(count, {
    zero: 'لا رسائل جديدة',
    one: 'رسالة جديدة واحدة',
    two: 'رسالتان جديدتان',
    few: '# رسائل جديدة',
    many: '# رسالة جديدة',
    other: '# رسالة جديدة',
  });

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText: typeof source = {
  running: {
    leave: 'مغادرة الاجتماع',
    mute: 'كتم الصوت',
    unmute: 'إلغاء كتم الصوت',
    cameraOff: 'إيقاف الكاميرا',
    cameraOn: 'تشغيل الكاميرا',
    share: 'مشاركة الشاشة…',
    stopSharing: 'إيقاف المشاركة',
    raiseHand: 'رفع اليد',
    lowerHand: 'خفض اليد',
    open: 'فتح الاجتماع',
    people: (count: number) =>
      plural(count, {
        zero: 'لا أحد',
        one: 'أنت فقط',
        two: 'شخصان',
        few: '# أشخاص',
        many: '# شخصًا',
        other: '# شخص',
      }),
    unread: newMessages,
    speaks: (name: string) => `يتحدث الآن: ${apart(name)}`,
    runsFor: (time: string) => `مدة وجودك في الاجتماع: ${apart(time)}`,
  },
  meetingMenu: {
    title: '&اجتماع',
    muted: 'كتم الميكروفون',
    cameraOff: 'إيقاف الكاميرا',
    hand: 'رفع اليد',
    chat: 'الدردشة',
    tiles: 'عرض شبكي',
    participants: 'المشاركون',
    pictureInPicture: 'صورة داخل صورة',
    alwaysOnTop: 'دائمًا في المقدمة',
    invite: 'نسخ الدعوة…',
    copyLink: 'نسخ رابط الويب',
  },
  trayState: {
    talking: (name: string) => `في «${apart(name)}»`,
    muted: (name: string) => `في «${apart(name)}»، الصوت مكتوم`,
    sharing: (name: string) => `في «${apart(name)}»، المشاركة جارية`,
    'sharing-muted': (name: string) => `في «${apart(name)}»، الصوت مكتوم والمشاركة جارية`,
  },
  closing: {
    question: (name: string) => `أنت الآن في «${apart(name)}».`,
    detail: 'إن أبقيت الاجتماع جاريًا، فسيظل الآخرون يسمعون ويرون ما سمحت به.',
    leave: 'مغادرة الاجتماع',
    keep: 'إبقاؤه جاريًا',
    stay: 'إلغاء',
    always: 'القيام بذلك دائمًا',
  },
  meetingNews: {
    one: {
      knock: (name: string) => (name ? `طلب دخول من ${apart(name)}` : 'هناك من يريد الدخول'),
      message: (name: string) => (name ? `رسالة من ${apart(name)}` : 'رسالة جديدة'),
      hand: (name: string) => (name ? `يد مرفوعة: ${apart(name)}` : 'يد مرفوعة'),
    },
    several: {
      knock: (count: number) =>
        plural(count, {
          zero: 'لا أحد يريد الدخول',
          one: 'شخص واحد يريد الدخول',
          two: 'شخصان يريدان الدخول',
          few: '# أشخاص يريدون الدخول',
          many: '# شخصًا يريدون الدخول',
          other: '# شخص يريدون الدخول',
        }),
      message: newMessages,
      hand: (count: number) =>
        plural(count, {
          zero: 'لا أيدٍ مرفوعة',
          one: 'يد واحدة مرفوعة',
          two: 'يدان مرفوعتان',
          few: '# أيدٍ مرفوعة',
          many: '# يدًا مرفوعة',
          other: '# يد مرفوعة',
        }),
    },
  },
  runningSettings: {
    title: 'أثناء وجودك في اجتماع',
    notifications: 'الإشعارات',
    notificationsHelp: 'عندما يطرق أحدهم الباب أو يكتب أو يرفع يده وأنت تنظر إلى شيء آخر.',
    compact: 'عرض صغير عند تصغير النافذة',
    compactHelp:
      'تبقى نافذة صغيرة في المقدمة: من يتحدث، وكم مضى من الوقت، وكتم الصوت، والكاميرا، والمغادرة.',
    closing: 'عند إغلاق نافذة الاجتماع',
    closingChoice: { ask: 'السؤال', leave: 'المغادرة', keep: 'إبقاؤه جاريًا' },
    closingHelp: {
      ask: 'تُسأل إن كنت تريد مغادرة الاجتماع أو إبقاءه جاريًا.',
      leave: 'تغادر الاجتماع دون سؤال.',
      keep: 'يستمر الاجتماع بلا نافذة. وتعيدها الأيقونة القريبة من الساعة؛ وحيث لا توجد أيقونة، تُصغَّر النافذة.',
    },
    shortcut: 'كتم الصوت من أي مكان',
    shortcutHelp:
      'تكتم هذه المفاتيح صوتك وتلغي كتمه أثناء وجودك في اجتماع، أيًّا كان البرنامج في المقدمة.',
    noShortcut: 'بلا مفاتيح',
    chooseKeys: 'اختيار المفاتيح…',
    pressKeys: 'اضغط المفاتيح…',
    removeKeys: 'إزالة المفاتيح',
    recording:
      'اضغط Ctrl أو Alt مطوّلًا – وعلى Mac اضغط Command أو Control أو Option – ثم اضغط مفتاحًا آخر. مفتاح Esc للإلغاء.',
    needsModifier: 'هذا المفتاح لازم للكتابة. اضغط معه Ctrl أو Alt أيضًا.',
    keysSet: (keys: string) => `المفاتيح الآن هي ${apart(keys)}.`,
    keysRemoved: 'لم تعد هناك مفاتيح تكتم صوتك من أي مكان.',
    shortcutTaken: {
      happened: 'هذه المفاتيح يستخدمها برنامج آخر، أو يحتفظ بها النظام.',
      todo: 'اختر غيرها.',
    },
    keys: {
      Control: 'Ctrl',
      Alt: 'Alt',
      Option: 'Option',
      Shift: 'Shift',
      Super: 'Super',
      Command: 'Command',
      Space: 'مسافة',
      Up: 'سهم لأعلى',
      Down: 'سهم لأسفل',
      Left: 'سهم لليسار',
      Right: 'سهم لليمين',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Insert: 'Insert',
      Delete: 'Delete',
    },
    testDevices: 'اختبار الكاميرا والميكروفون ومكبر الصوت…',
    testDevicesHelp: 'يعرض لك ويُسمعك ما سيصل إلى الاجتماع، قبل أن تنضم إليه.',
  },
};
