import type { settingsText as source } from '../en/settings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

/** The settings window, besides its sections. */
export const settingsText: typeof source = {
  settings: {
    title: 'Einstellungen',
    open: 'Einstellungen',
    sections: {
      hosting: 'Hosting',
      you: 'Sie',
      meetings: 'Meetings',
      links: 'Links',
      appearance: 'Darstellung',
      privacy: 'Datenschutz',
      about: 'Über',
    },
    windowTitle: (section: string) => `${section} – Einstellungen — Parlour`,
    search: 'Einstellungen suchen',
    results: 'Gefundene Einstellungen',
    found: (count: number) =>
      plural(count, { one: '# Einstellung gefunden', other: '# Einstellungen gefunden' }),
    nothingFound: (wanted: string) => `Keine Einstellung heißt „${wanted}“.`,
    elsewhere: (setting: string, choice: string) =>
      `„${setting}“ erscheint, wenn Sie „${choice}“ wählen.`,
    searchHostings: 'Hostings suchen',
    noHosting: (wanted: string) => `Keines Ihrer Hostings heißt „${wanted}“.`,
    showAll: (count: number) =>
      plural(count, { one: '# weiteres zeigen', other: '# weitere zeigen' }),
    cancel: 'Abbrechen',
  },
};
