import type { appearanceText as source } from '../en/appearance.ts';

/** Settings: how the app looks and speaks. */
export const appearanceText: typeof source = {
  appearance: {
    theme: 'Tema',
    themeChoice: { system: 'Sistem', light: 'Açık', dark: 'Koyu' },
    themeHelp: {
      system: 'Sisteminiz nasılsa öyle, açık ya da koyu. Olağan seçim budur.',
      light: 'Parlour pencereleri her zaman açık renktir.',
      dark: 'Parlour pencereleri her zaman koyu renktir.',
    },
    language: 'Dil',
    /** `language` in its own words. */
    system: (language: string) => `Sistem (${language})`,
    languageHelp: 'Parlour için ve sunucu bu dili biliyorsa toplantılar için.',
    zoom: 'Parlour pencerelerinin boyutu',
    zoomHelp: 'Ana pencere ile Ayarlar’daki yazılar ve denetimler. Olağanı %100.',
    meetingZoom: 'Toplantıların boyutu',
    meetingZoomHelp: 'Toplantı penceresindeki yazılar ve denetimler. Olağanı %100.',
  },
};
