import type { appearanceText as source } from '../en/appearance.ts';

/** Settings: how the app looks and speaks. */
export const appearanceText: typeof source = {
  appearance: {
    theme: 'Thema',
    themeChoice: { system: 'Systeem', light: 'Licht', dark: 'Donker' },
    themeHelp: {
      system: 'Licht of donker, net als je systeem. Dit is de gebruikelijke keuze.',
      light: 'De vensters van Parlour zijn altijd licht.',
      dark: 'De vensters van Parlour zijn altijd donker.',
    },
    language: 'Taal',
    system: (language: string) => `Systeem (${language})`,
    languageHelp: 'Voor Parlour, en voor vergaderingen als de server de taal kent.',
    zoom: 'Grootte van Parlours vensters',
    zoomHelp: 'Tekst en knoppen in het startvenster en Instellingen. Meestal 100%.',
    meetingZoom: 'Grootte van vergaderingen',
    meetingZoomHelp: 'Tekst en knoppen in het vergadervenster. Meestal 100%.',
  },
};
