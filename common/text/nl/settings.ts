import type { settingsText as source } from '../en/settings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

/** The settings window, besides its sections. */
export const settingsText: typeof source = {
  settings: {
    title: 'Instellingen',
    open: 'Instellingen',
    sections: {
      hosting: 'Hosting',
      you: 'Jij',
      meetings: 'Vergaderingen',
      links: 'Links',
      appearance: 'Weergave',
      privacy: 'Privacy',
      about: 'Over',
    },
    windowTitle: (section: string) => `${section} – Instellingen — Parlour`,
    search: 'Zoeken in instellingen',
    results: 'Gevonden instellingen',
    found: (count: number) =>
      plural(count, { one: '# instelling gevonden', other: '# instellingen gevonden' }),
    nothingFound: (wanted: string) => `Geen instelling heet “${wanted}”.`,
    elsewhere: (setting: string, choice: string) =>
      `“${setting}” verschijnt als je “${choice}” kiest.`,
    searchHostings: 'Hostings zoeken',
    noHosting: (wanted: string) => `Geen van je hostings heet “${wanted}”.`,
    showAll: (count: number) => plural(count, { one: 'Nog # tonen', other: 'Nog # tonen' }),
    cancel: 'Annuleren',
  },
};
