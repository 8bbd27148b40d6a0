import type { meetingText as source } from '../en/meeting.ts';
import { apart } from './apart.ts';

/** The window that holds a meeting, and what is asked around it. */
export const meetingText: typeof source = {
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: 'جارٍ إنشاء تذكرتك',
    reaching: (server: string) => `جارٍ الوصول إلى ${apart(server)}`,
    opening: 'جارٍ فتح الاجتماع',
    asking: 'في انتظار إجابتك',
    leaving: 'جارٍ المغادرة',
    reconnecting: 'جارٍ إعادة الاتصال',
    cancel: 'إلغاء',
    leave: 'مغادرة',
    tryAgain: 'حاول مجددًا',
    openInBrowser: 'فتح في المتصفح',
    back: 'العودة إلى Parlour',
    openSettings: 'فتح الإعدادات',
    showTicket: 'عرض التذكرة',
    checkServer: 'فحص الخادم',
    frame: 'الاجتماع',
    unnamed: 'ضيف',
  },
  switching: {
    question: (name: string) => `أنت الآن في «${apart(name)}».`,
    detail: (name: string) => `هل تريد مغادرته والانضمام إلى «${apart(name)}»؟`,
    again: 'للرابط تذكرة خاصة به. هل تريد المغادرة والانضمام بها ثانيةً؟',
    ignored: (names: string) => `لن يُنفّذ ما يطلبه الرابط غير ذلك: ${apart(names)}.`,
    leave: 'مغادرة وانضمام',
    joinAgain: 'انضمام ثانيةً',
    stay: 'بقاء',
  },
  mediaConsent: {
    question: (server: string) => `يريد ${apart(server)} استخدام الكاميرا والميكروفون لديك.`,
    detail: 'ليس هذا خادمًا أعددته أنت. لا تسمح بذلك إلا إن كنت تثق بمن أرسل إليك الرابط.',
    allow: 'سماح',
    refuse: 'عدم السماح',
  },
};
