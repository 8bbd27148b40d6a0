import type { appearanceText as source } from '../en/appearance.ts';
import { apart } from './apart.ts';

/** Settings: how the app looks and speaks. */
export const appearanceText: typeof source = {
  appearance: {
    theme: 'المظهر',
    themeChoice: { system: 'النظام', light: 'فاتح', dark: 'داكن' },
    themeHelp: {
      system: 'فاتح أو داكن، كما هو نظامك. هذا هو الخيار المعتاد.',
      light: 'نوافذ Parlour فاتحة دائمًا.',
      dark: 'نوافذ Parlour داكنة دائمًا.',
    },
    language: 'اللغة',
    system: (language: string) => `النظام (${apart(language)})`,
    languageHelp: 'لتطبيق Parlour، وللاجتماعات أيضًا إن كان الخادم يعرف اللغة.',
    zoom: 'حجم نوافذ Parlour',
    zoomHelp: 'النصوص وعناصر التحكم في الرئيسية والإعدادات. المعتاد 100٪.',
    meetingZoom: 'حجم الاجتماعات',
    meetingZoomHelp: 'النصوص وعناصر التحكم في نافذة الاجتماع. المعتاد 100٪.',
  },
};
