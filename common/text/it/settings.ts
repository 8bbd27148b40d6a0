import type { settingsText as source } from '../en/settings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');

/** The settings window, besides its sections. */
export const settingsText: typeof source = {
  settings: {
    title: 'Impostazioni',
    open: 'Impostazioni',
    sections: {
      hosting: 'Hosting',
      you: 'Tu',
      meetings: 'Riunioni',
      links: 'Link',
      appearance: 'Aspetto',
      privacy: 'Privacy',
      about: 'Informazioni',
    },
    windowTitle: (section: string) => `${section} – Impostazioni — Parlour`,
    search: 'Cerca nelle impostazioni',
    results: 'Impostazioni trovate',
    found: (count: number) =>
      plural(count, { one: '# impostazione trovata', other: '# impostazioni trovate' }),
    nothingFound: (wanted: string) => `Nessuna impostazione si chiama «${wanted}».`,
    elsewhere: (setting: string, choice: string) =>
      `«${setting}» compare quando scegli «${choice}».`,
    searchHostings: 'Cerca tra gli hosting',
    noHosting: (wanted: string) => `Nessuno dei tuoi hosting si chiama «${wanted}».`,
    showAll: (count: number) => plural(count, { one: 'Mostra # altro', other: 'Mostra altri #' }),
    cancel: 'Annulla',
  },
};
