import type { aboutText as source } from '../en/about.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');

/** Settings: what runs here, and whose work is inside. */
export const aboutText: typeof source = {
  about: {
    versions: 'Versioni',
    copyVersions: 'Copia le versioni',
    copied: 'Copiato',
    independent:
      'Parlour è un client libero per le riunioni Jitsi. Non è realizzato, venduto né approvato da 8x8 o dal progetto Jitsi.',
    licence: 'Parlour è distribuito con licenza Apache 2.0.',
    credits: 'Riconoscimenti',
    creditJitsi:
      'Le riunioni passano per l’IFrame API di Jitsi, copyright di 8x8, Inc. e di chi contribuisce a Jitsi.',
    creditIcons:
      'Le icone sono di Lucide, opera di chi contribuisce a Lucide e, in parte, di Cole Bemis.',
    creditElectron:
      'L’app funziona su Electron, della OpenJS Foundation e di chi vi contribuisce, che contiene Chromium e Node.js.',
    licences: 'Licenze',
    licencesWhy: 'Ogni opera altrui contenuta in Parlour, con la sua licenza per intero.',
    show: 'Mostra le licenze',
    count: (count: number) => plural(count, { one: '# pacchetto', other: '# pacchetti' }),
    notHere: {
      happened: 'Non è stato possibile aprire le licenze.',
      todo: 'Si trovano anche accanto al programma, nel file NOTICE.',
    },
    chromium:
      'Chromium contiene il lavoro di diverse centinaia di altri autori. Le loro licenze si trovano accanto al programma, nel file LICENSES.chromium.html.',
  },
};
