import type { meetingProblemsText as source } from '../en/meeting-problems.ts';
import { apart } from './apart.ts';

/** Why a meeting did not begin, or ended. Tickets, keys and certificates have their own. */
export const meetingProblemsText: typeof source = {
  offline: {
    happened: () => 'هذا الكمبيوتر غير متصل بالإنترنت.',
    todo: 'تحقّق من الشبكة، ثم حاول مجددًا.',
  },
  'name-not-found': {
    happened: (about) => `لا يوجد خادم اسمه ${apart(about)}.`,
    todo: 'تحقّق من العنوان والشبكة، ثم حاول مجددًا.',
  },
  refused: {
    happened: (about) => `لا يقبل ${apart(about)} الاتصالات.`,
    todo: 'ربما يُعاد تشغيله: حاول مجددًا بعد دقيقة.',
  },
  'server-error': {
    happened: (about) => `ردّ خادم الاجتماع بخطأ (${apart(about)}).`,
    todo: 'ربما عليه ضغط زائد: حاول مجددًا بعد دقيقة.',
  },
  'page-missing': {
    happened: (about) => `لا يوجد على ${apart(about)} اجتماع بهذا العنوان.`,
    todo: 'تحقّق من الرابط مع من أرسله.',
  },
  'too-slow': {
    happened: (about) => `لم يردّ ${apart(about)} في الوقت المحدد.`,
    todo: 'تحقّق من الشبكة، ثم حاول مجددًا.',
  },
  'not-jitsi': {
    happened: (about) => `الصفحة على ${apart(about)} ليست اجتماع Jitsi.`,
    todo: 'تحقّق من العنوان. قد تطلب شبكة فندق أو قطار تسجيل الدخول أولًا: افتح الرابط في متصفح.',
  },
  'framing-refused': {
    happened: (about) => `لا يسمح ${apart(about)} للبرامج الأخرى بعرض اجتماعاته.`,
    todo: 'افتح الاجتماع في متصفح. يمكن لمن يدير الخادم السماح بذلك (X-Frame-Options).',
  },
  unreachable: {
    happened: (about) => `تعذّر الوصول إلى ${apart(about)}.`,
    todo: 'تحقّق من الشبكة، ثم حاول مجددًا.',
  },
  'join-too-slow': {
    happened: () => 'فتح الخادم صفحته، لكنه لم يُدخلك.',
    todo: 'حاول مجددًا؛ وإن بقي الحال، ففي الخادم مشكلة.',
  },
  'not-allowed': {
    happened: () => 'لا يُسمح لك بالانضمام إلى هذا الاجتماع.',
    todo: 'اطلب دعوة من المنظِّم.',
  },
  kicked: {
    happened: (about) => (about ? `تمت إزالتك من «${apart(about)}».` : 'تمت إزالتك من الاجتماع.'),
    todo: 'اسأل المضيف قبل الانضمام ثانيةً.',
  },
  'ended-by-host': {
    happened: (about) =>
      about ? `أنهى المضيف «${apart(about)}» للجميع.` : 'أنهى المضيف الاجتماع للجميع.',
    todo: 'يمكنك إغلاق هذه الرسالة.',
  },
  'connection-lost': {
    happened: (about) => `انقطع الاتصال بـ ${apart(about)}.`,
    todo: 'تحقّق من الشبكة، ثم حاول مجددًا.',
  },
  'page-crashed': {
    happened: () => 'توقف الاجتماع على نحو غير متوقع.',
    todo: 'انضم ثانيةً؛ الكاميرا والميكروفون لديك متوقفان.',
  },
  'key-absent': {
    happened: (about) => `لا يوجد مفتاح خاص لـ «${apart(about)}» بعد، فتعذّر إنشاء تذكرة.`,
    todo: 'أضف المفتاح في الإعدادات.',
  },
  'ticket-not-made': {
    happened: () => 'تعذّر إنشاء تذكرة لهذه الغرفة.',
    todo: 'انظر إلى التذكرة في الإعدادات، الاستضافة: ستبيّن ما ينقص.',
  },
};
