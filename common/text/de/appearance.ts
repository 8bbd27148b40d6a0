import type { appearanceText as source } from '../en/appearance.ts';

/** Settings: how the app looks and speaks. */
export const appearanceText: typeof source = {
  appearance: {
    theme: 'Farbschema',
    themeChoice: { system: 'System', light: 'Hell', dark: 'Dunkel' },
    themeHelp: {
      system: 'Hell oder dunkel, wie Ihr System. Das ist die übliche Wahl.',
      light: 'Die Fenster von Parlour sind immer hell.',
      dark: 'Die Fenster von Parlour sind immer dunkel.',
    },
    language: 'Sprache',
    system: (language: string) => `System (${language})`,
    languageHelp: 'Für Parlour und für Meetings, wo der Server die Sprache kann.',
    zoom: 'Größe der Fenster von Parlour',
    zoomHelp: 'Text und Bedienelemente in Start und Einstellungen. Üblich sind 100 %.',
    meetingZoom: 'Größe von Meetings',
    meetingZoomHelp: 'Text und Bedienelemente im Meeting-Fenster. Üblich sind 100 %.',
  },
};
