import type { settingsText as source } from '../en/settings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

/** The settings window, besides its sections. */
export const settingsText: typeof source = {
  settings: {
    title: 'Paramètres',
    open: 'Paramètres',
    sections: {
      hosting: 'Hébergement',
      you: 'Vous',
      meetings: 'Réunions',
      links: 'Liens',
      appearance: 'Apparence',
      privacy: 'Confidentialité',
      about: 'À propos',
    },
    windowTitle: (section: string) => `${section} – Paramètres — Parlour`,
    search: 'Rechercher un paramètre',
    results: 'Paramètres trouvés',
    found: (count: number) =>
      plural(count, { one: '# paramètre trouvé', other: '# paramètres trouvés' }),
    nothingFound: (wanted: string) => `Aucun paramètre ne s’appelle « ${wanted} ».`,
    elsewhere: (setting: string, choice: string) =>
      `« ${setting} » apparaît quand vous choisissez « ${choice} ».`,
    searchHostings: 'Rechercher un hébergement',
    noHosting: (wanted: string) => `Aucun de vos hébergements ne s’appelle « ${wanted} ».`,
    showAll: (count: number) =>
      plural(count, { one: 'En afficher # de plus', other: 'En afficher # de plus' }),
    cancel: 'Annuler',
  },
};
