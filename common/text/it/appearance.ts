import type { appearanceText as source } from '../en/appearance.ts';

/** Settings: how the app looks and speaks. */
export const appearanceText: typeof source = {
  appearance: {
    theme: 'Tema',
    themeChoice: { system: 'Sistema', light: 'Chiaro', dark: 'Scuro' },
    themeHelp: {
      system: 'Chiaro o scuro, come il tuo sistema. È la scelta consueta.',
      light: 'Le finestre di Parlour sono sempre chiare.',
      dark: 'Le finestre di Parlour sono sempre scure.',
    },
    language: 'Lingua',
    system: (language: string) => `Sistema (${language})`,
    languageHelp: 'Per Parlour e per le riunioni, dove il server conosce la lingua.',
    zoom: 'Dimensioni delle finestre di Parlour',
    zoomHelp: 'Testo e controlli nella Home e nelle Impostazioni. Di solito 100%.',
    meetingZoom: 'Dimensioni delle riunioni',
    meetingZoomHelp: 'Testo e controlli nella finestra della riunione. Di solito 100%.',
  },
};
