/** Settings: how the app looks and speaks. */
export const appearanceText = {
  appearance: {
    theme: 'Theme',
    themeChoice: { system: 'System', light: 'Light', dark: 'Dark' },
    themeHelp: {
      system: 'Light or dark, as your system is. This is the usual choice.',
      light: 'Parlour’s windows are always light.',
      dark: 'Parlour’s windows are always dark.',
    },
    language: 'Language',
    /** `language` in its own words. */
    system: (language: string) => `System (${language})`,
    languageHelp: 'For Parlour and for meetings, where the server knows the language.',
    zoom: 'Size of Parlour’s windows',
    zoomHelp: 'Text and controls in Home and Settings. Usually 100%.',
    meetingZoom: 'Size of meetings',
    meetingZoomHelp: 'Text and controls in the meeting window. Usually 100%.',
  },
};
