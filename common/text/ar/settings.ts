import type { settingsText as source } from '../en/settings.ts';
import { pluralIn } from '../plural.ts';
import { apart } from './apart.ts';

const plural = pluralIn('ar');

/** The settings window, besides its sections. */
export const settingsText: typeof source = {
  settings: {
    title: 'الإعدادات',
    open: 'الإعدادات',
    sections: {
      hosting: 'الاستضافة',
      you: 'أنت',
      meetings: 'الاجتماعات',
      links: 'الروابط',
      appearance: 'المظهر',
      privacy: 'الخصوصية',
      about: 'حول',
    },
    windowTitle: (section: string) => `${section} – الإعدادات — Parlour`,
    search: 'البحث في الإعدادات',
    results: 'الإعدادات التي عُثر عليها',
    found: (count: number) =>
      plural(count, {
        zero: 'لم يُعثر على أي إعداد',
        one: 'عُثر على إعداد واحد',
        two: 'عُثر على إعدادين',
        few: 'عُثر على # إعدادات',
        many: 'عُثر على # إعدادًا',
        other: 'عُثر على # إعداد',
      }),
    nothingFound: (wanted: string) => `لا يوجد إعداد اسمه «${apart(wanted)}».`,
    elsewhere: (setting: string, choice: string) =>
      `يظهر «${apart(setting)}» عند اختيار «${apart(choice)}».`,
    searchHostings: 'البحث في الاستضافات',
    noHosting: (wanted: string) => `ليس بين استضافاتك ما اسمه «${apart(wanted)}».`,
    showAll: (count: number) =>
      plural(count, {
        one: 'عرض واحدة أخرى',
        two: 'عرض اثنتين أخريين',
        other: 'عرض # أخرى',
      }),
    cancel: 'إلغاء',
  },
};
