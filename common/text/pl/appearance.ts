import type { appearanceText as source } from '../en/appearance.ts';

/** Settings: how the app looks and speaks. */
export const appearanceText: typeof source = {
  appearance: {
    theme: 'Motyw',
    themeChoice: { system: 'Systemowy', light: 'Jasny', dark: 'Ciemny' },
    themeHelp: {
      system: 'Jasny lub ciemny, tak jak w systemie. To najczęstszy wybór.',
      light: 'Okna Parlour są zawsze jasne.',
      dark: 'Okna Parlour są zawsze ciemne.',
    },
    language: 'Język',
    system: (language: string) => `Systemowy (${language})`,
    languageHelp: 'Dla Parlour oraz dla spotkań, jeśli serwer zna ten język.',
    zoom: 'Rozmiar okien Parlour',
    zoomHelp: 'Tekst i przyciski w oknie startowym i w Ustawieniach. Zwykle 100%.',
    meetingZoom: 'Rozmiar spotkań',
    meetingZoomHelp: 'Tekst i przyciski w oknie spotkania. Zwykle 100%.',
  },
};
