import type { stripsText as source } from '../en/strips.ts';
import { apart } from './apart.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText: typeof source = {
  strips: {
    offline: 'لا يوجد اتصال. ينتظر Parlour عودة الشبكة.',
    silent: 'الاجتماع لا يستجيب.',
    entering: (server: string) => `لم يُدخلك ${apart(server)} بعد.`,
    rejoin: 'عودة',
    dismiss: 'إخفاء',
    joiningAgain: 'جارٍ الانضمام ثانيةً',
    slept: 'كان الكمبيوتر لديك في وضع السكون.',
    networkAway: 'كانت الشبكة منقطعة.',
    onceMore: 'جارٍ المحاولة مرة أخرى',
    microphoneGone: (name: string) => `لم يعد الميكروفون «${apart(name)}» موجودًا.`,
    cameraGone: (name: string) => `لم تعد الكاميرا «${apart(name)}» موجودة.`,
    speakerGone: (name: string) => `لم يعد مكبر الصوت «${apart(name)}» موجودًا.`,
    microphoneBroken: (name: string) => `لم يعد الميكروفون «${apart(name)}» يعمل.`,
    cameraBroken: (name: string) => `لم تعد الكاميرا «${apart(name)}» تعمل.`,
    anotherUsed: 'يُستخدم جهاز آخر الآن.',
    chooseAnother: 'اختر جهازًا آخر في إعدادات الاجتماع.',
    hint: {
      'graphics-restarted': 'توقفت الصور لحظة ثم عادت.',
    },
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => 'لم يسمح لك المضيف بالدخول.',
      todo: 'اسأل المضيف قبل أن تطرق الباب ثانيةً.',
    },
    'password-cancelled': {
      happened: () => 'لم تُدخل كلمة السر، فلست في الاجتماع.',
      todo: 'اطلب كلمة السر من المنظِّم، ثم انضم ثانيةً.',
    },
    'out-of-memory': {
      happened: () => 'نفدت ذاكرة الاجتماع فتوقف.',
      todo: 'أغلق البرامج الأخرى، ثم انضم ثانيةً؛ الكاميرا والميكروفون لديك متوقفان.',
    },
    'stopped-answering': {
      happened: () => 'لم يعد الاجتماع يستجيب.',
      todo: 'انضم ثانيةً؛ الكاميرا والميكروفون لديك متوقفان.',
    },
    'captured-screen': {
      happened: (about) => `التقط ${apart(about)} صورة لشاشتك دون سؤال. وقد أغلق Parlour الاجتماع.`,
      todo: 'أخبر من يدير الخادم.',
    },
  },
};
