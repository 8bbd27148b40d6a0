import type { appearanceText as source } from '../en/appearance.ts';

/** Settings: how the app looks and speaks. */
export const appearanceText: typeof source = {
  appearance: {
    theme: 'Тема',
    themeChoice: { system: 'Системна', light: 'Світла', dark: 'Темна' },
    themeHelp: {
      system: 'Світла чи темна, як у вашій системі. Це звичайний вибір.',
      light: 'Вікна Parlour завжди світлі.',
      dark: 'Вікна Parlour завжди темні.',
    },
    language: 'Мова',
    /** `language` in its own words. */
    system: (language: string) => `Системна (${language})`,
    languageHelp: 'Для Parlour, а також для зустрічей, якщо сервер знає цю мову.',
    zoom: 'Масштаб вікон Parlour',
    zoomHelp: 'Текст та елементи керування в головному вікні й налаштуваннях. Зазвичай 100%.',
    meetingZoom: 'Масштаб зустрічей',
    meetingZoomHelp: 'Текст та елементи керування у вікні зустрічі. Зазвичай 100%.',
  },
};
