import type { settingsText as source } from '../en/settings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('uk');

/** The settings window, besides its sections. */
export const settingsText: typeof source = {
  settings: {
    title: 'Налаштування',
    open: 'Налаштування',
    sections: {
      hosting: 'Хостинг',
      you: 'Ви',
      meetings: 'Зустрічі',
      links: 'Посилання',
      appearance: 'Вигляд',
      privacy: 'Приватність',
      about: 'Про програму',
    },
    /** The window’s title while a section is open. */
    windowTitle: (section: string) => `${section} – Налаштування — Parlour`,
    search: 'Пошук у налаштуваннях',
    results: 'Знайдені налаштування',
    found: (count: number) =>
      plural(count, {
        one: 'Знайдено # налаштування',
        few: 'Знайдено # налаштування',
        many: 'Знайдено # налаштувань',
        other: 'Знайдено # налаштування',
      }),
    nothingFound: (wanted: string) => `Налаштування «${wanted}» не знайдено.`,
    /** A setting that only shows for another choice: what has the focus now is that choice. */
    elsewhere: (setting: string, choice: string) =>
      `«${setting}» з’явиться, якщо вибрати «${choice}».`,
    /** Long lists of hostings. */
    searchHostings: 'Пошук хостингів',
    noHosting: (wanted: string) => `Серед ваших хостингів немає «${wanted}».`,
    showAll: (count: number) => plural(count, { other: 'Показати ще #' }),
    cancel: 'Скасувати',
  },
};
