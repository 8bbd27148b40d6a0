import type { settingsText as source } from '../en/settings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

/** The settings window, besides its sections. */
export const settingsText: typeof source = {
  settings: {
    title: 'Ustawienia',
    open: 'Ustawienia',
    sections: {
      hosting: 'Hosting',
      you: 'O tobie',
      meetings: 'Spotkania',
      links: 'Linki',
      appearance: 'Wygląd',
      privacy: 'Prywatność',
      about: 'O programie',
    },
    windowTitle: (section: string) => `${section} – Ustawienia — Parlour`,
    search: 'Szukaj w ustawieniach',
    results: 'Znalezione ustawienia',
    found: (count: number) =>
      plural(count, {
        one: 'Znaleziono # ustawienie',
        few: 'Znaleziono # ustawienia',
        many: 'Znaleziono # ustawień',
        other: 'Znaleziono # ustawienia',
      }),
    nothingFound: (wanted: string) => `Żadne ustawienie nie nazywa się „${wanted}”.`,
    elsewhere: (setting: string, choice: string) =>
      `Ustawienie „${setting}” pojawia się po wybraniu „${choice}”.`,
    searchHostings: 'Szukaj hostingów',
    noHosting: (wanted: string) => `Żaden z twoich hostingów nie nazywa się „${wanted}”.`,
    showAll: (count: number) => plural(count, { other: 'Pokaż jeszcze #' }),
    cancel: 'Anuluj',
  },
};
