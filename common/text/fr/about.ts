import type { aboutText as source } from '../en/about.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

/** Settings: what runs here, and whose work is inside. */
export const aboutText: typeof source = {
  about: {
    versions: 'Numéros de version',
    copyVersions: 'Copier les versions',
    copied: 'Copié',
    independent:
      'Parlour est un client libre pour les réunions Jitsi. Il n’est ni créé, ni vendu, ni approuvé par 8x8 ou le projet Jitsi.',
    licence: 'Parlour est sous licence Apache 2.0.',
    credits: 'Crédits',
    creditJitsi:
      'Les réunions arrivent par l’API IFrame de Jitsi, copyright 8x8, Inc. et les contributeurs de Jitsi.',
    creditIcons:
      'Les icônes sont celles de Lucide, par les contributeurs de Lucide et, en partie, Cole Bemis.',
    creditElectron:
      'L’application repose sur Electron, de l’OpenJS Foundation et de ses contributeurs, qui contient Chromium et Node.js.',
    licences: 'Licences des composants',
    licencesWhy:
      'Chaque travail d’autrui contenu dans Parlour, avec le texte complet de sa licence.',
    show: 'Afficher les licences',
    count: (count: number) => plural(count, { one: '# paquet', other: '# paquets' }),
    notHere: {
      happened: 'Les licences n’ont pas pu être ouvertes.',
      todo: 'Elles se trouvent aussi à côté du programme, dans le fichier NOTICE.',
    },
    chromium:
      'Chromium contient le travail de plusieurs centaines d’autres personnes. Leurs licences se trouvent à côté du programme, dans le fichier LICENSES.chromium.html.',
  },
};
