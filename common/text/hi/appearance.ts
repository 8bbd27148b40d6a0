import type { appearanceText as source } from '../en/appearance.ts';

/** Settings: how the app looks and speaks. */
export const appearanceText: typeof source = {
  appearance: {
    theme: 'थीम',
    themeChoice: { system: 'सिस्टम', light: 'हल्की', dark: 'गहरी' },
    themeHelp: {
      system: 'हल्की या गहरी, जैसा आपका सिस्टम हो। आम तौर पर यही चुना जाता है।',
      light: 'Parlour की विंडो हमेशा हल्की रहती हैं।',
      dark: 'Parlour की विंडो हमेशा गहरी रहती हैं।',
    },
    language: 'भाषा',
    system: (language: string) => `सिस्टम (${language})`,
    languageHelp: 'Parlour के लिए, और जहाँ सर्वर को यह भाषा आती हो, वहाँ मीटिंग के लिए भी।',
    zoom: 'Parlour की विंडो का आकार',
    zoomHelp: 'होम और सेटिंग में अक्षर और बटन। आम तौर पर 100%।',
    meetingZoom: 'मीटिंग का आकार',
    meetingZoomHelp: 'मीटिंग की विंडो में अक्षर और बटन। आम तौर पर 100%।',
  },
};
