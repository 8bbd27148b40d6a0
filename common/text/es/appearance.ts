import type { appearanceText as source } from '../en/appearance.ts';

/** Settings: how the app looks and speaks. */
export const appearanceText: typeof source = {
  appearance: {
    theme: 'Tema',
    themeChoice: { system: 'Sistema', light: 'Claro', dark: 'Oscuro' },
    themeHelp: {
      system: 'Claro u oscuro, como tu sistema. Es la opción predeterminada.',
      light: 'Las ventanas de Parlour son siempre claras.',
      dark: 'Las ventanas de Parlour son siempre oscuras.',
    },
    language: 'Idioma',
    system: (language: string) => `Sistema (${language})`,
    languageHelp: 'Para Parlour y para las reuniones, si el servidor conoce el idioma.',
    zoom: 'Tamaño de las ventanas de Parlour',
    zoomHelp: 'Texto y controles de Inicio y Ajustes. Normalmente, 100 %.',
    meetingZoom: 'Tamaño de las reuniones',
    meetingZoomHelp: 'Texto y controles de la ventana de la reunión. Normalmente, 100 %.',
  },
};
