import type { shareText as source } from '../en/share.ts';
import { apart } from './apart.ts';

/** Choosing what to share, and the bar while it is shared. */
export const shareText: typeof source = {
  share: {
    title: 'مشاركة شاشتك',
    audience: (meeting: string) => `يرى كل من في «${apart(meeting)}» ما تختاره.`,
    kinds: 'ما تريد مشاركته',
    screens: 'الشاشات',
    windows: 'النوافذ',
    wholeScreen: 'الشاشة كاملة',
    screen: (number: number) => `الشاشة ${number}`,
    lookingForScreens: 'جارٍ البحث عن شاشاتك',
    lookingForWindows: 'جارٍ البحث عن نوافذك',
    noScreens: {
      happened: 'لم يجد Parlour أي شاشة.',
      todo: 'تحقّق من توصيل شاشة، ثم شارك ثانيةً.',
    },
    noWindows: {
      happened: 'لم يجد Parlour أي نافذة لمشاركتها.',
      todo: 'افتح النافذة، وستظهر هنا.',
    },
    refused: {
      happened: 'لا يسمح نظامك لـ Parlour برؤية الشاشة.',
      todo: 'اسمح لـ Parlour بتسجيل الشاشة في إعدادات الخصوصية في النظام، ثم شارك ثانيةً.',
    },
    sound: 'مشاركة الصوت أيضًا',
    share: 'مشاركة',
    cancel: 'إلغاء',
  },
  sharingBar: {
    sharing: (what: string) => `أنت تشارك «${apart(what)}»`,
    sharingSomething: 'أنت تشارك شاشتك',
    stop: 'إيقاف',
  },
};
