import type { appearanceText as source } from '../en/appearance.ts';

/** Settings: how the app looks and speaks. */
export const appearanceText: typeof source = {
  appearance: {
    theme: 'Tema',
    themeChoice: { system: 'Sistema', light: 'Claro', dark: 'Escuro' },
    themeHelp: {
      system: 'Claro ou escuro, como o seu sistema. Esta é a escolha habitual.',
      light: 'As janelas do Parlour são sempre claras.',
      dark: 'As janelas do Parlour são sempre escuras.',
    },
    language: 'Idioma',
    system: (language: string) => `Sistema (${language})`,
    languageHelp: 'Para o Parlour e para as reuniões, onde o servidor conhece o idioma.',
    zoom: 'Tamanho das janelas do Parlour',
    zoomHelp: 'Texto e controles no Início e nas Configurações. Normalmente 100%.',
    meetingZoom: 'Tamanho das reuniões',
    meetingZoomHelp: 'Texto e controles na janela da reunião. Normalmente 100%.',
  },
};
