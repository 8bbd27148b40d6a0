import type { appearanceText as source } from '../en/appearance.ts';

/** Settings: how the app looks and speaks. */
export const appearanceText: typeof source = {
  appearance: {
    theme: 'Thème',
    themeChoice: { system: 'Système', light: 'Clair', dark: 'Sombre' },
    themeHelp: {
      system: 'Clair ou sombre, comme votre système. C’est le choix par défaut.',
      light: 'Les fenêtres de Parlour sont toujours claires.',
      dark: 'Les fenêtres de Parlour sont toujours sombres.',
    },
    language: 'Langue',
    system: (language: string) => `Système (${language})`,
    languageHelp: 'Pour Parlour et pour les réunions, si le serveur connaît la langue.',
    zoom: 'Taille des fenêtres de Parlour',
    zoomHelp: 'Texte et commandes de l’accueil et des paramètres. Par défaut, 100 %.',
    meetingZoom: 'Taille des réunions',
    meetingZoomHelp: 'Texte et commandes de la fenêtre de réunion. Par défaut, 100 %.',
  },
};
