import type { aboutText as source } from '../en/about.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

/** Settings: what runs here, and whose work is inside. */
export const aboutText: typeof source = {
  about: {
    versions: 'Versies',
    copyVersions: 'Versies kopiëren',
    copied: 'Gekopieerd',
    independent:
      'Parlour is een vrij programma voor Jitsi-vergaderingen. Het wordt niet gemaakt, verkocht of aanbevolen door 8x8 of het Jitsi-project.',
    licence: 'Parlour valt onder de Apache 2.0-licentie.',
    credits: 'Met dank aan',
    creditJitsi:
      'Vergaderingen komen binnen via de IFrame API van Jitsi, copyright 8x8, Inc. en iedereen die aan Jitsi bijdraagt.',
    creditIcons:
      'De pictogrammen zijn van Lucide, door de makers van Lucide en voor een deel door Cole Bemis.',
    creditElectron:
      'De app draait op Electron, van de OpenJS Foundation en iedereen die eraan bijdraagt. Daarin zitten Chromium en Node.js.',
    licences: 'Licenties',
    licencesWhy: 'Al het werk van anderen in Parlour, met de volledige licentie.',
    show: 'Licenties tonen',
    count: (count: number) => plural(count, { one: '# pakket', other: '# pakketten' }),
    notHere: {
      happened: 'De licenties konden niet worden geopend.',
      todo: 'Ze staan ook naast het programma, in het bestand NOTICE.',
    },
    chromium:
      'In Chromium zit het werk van honderden anderen. Hun licenties staan naast het programma, in het bestand LICENSES.chromium.html.',
  },
};
