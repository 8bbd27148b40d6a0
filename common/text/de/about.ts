import type { aboutText as source } from '../en/about.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

/** Settings: what runs here, and whose work is inside. */
export const aboutText: typeof source = {
  about: {
    versions: 'Versionen',
    copyVersions: 'Versionen kopieren',
    copied: 'Kopiert',
    independent:
      'Parlour ist ein freies Programm für Jitsi-Meetings. Es wird weder von 8x8 noch vom Jitsi-Projekt hergestellt, verkauft oder empfohlen.',
    licence: 'Parlour steht unter der Lizenz Apache 2.0.',
    credits: 'Mitwirkende',
    creditJitsi:
      'Meetings kommen über die IFrame API von Jitsi herein, Copyright 8x8, Inc. und die Mitwirkenden von Jitsi.',
    creditIcons:
      'Die Symbole sind von Lucide, von dessen Mitwirkenden und zum Teil von Cole Bemis.',
    creditElectron:
      'Das Programm läuft auf Electron, von der OpenJS Foundation und deren Mitwirkenden; es enthält Chromium und Node.js.',
    licences: 'Lizenzen',
    licencesWhy: 'Jedes fremde Werk in Parlour, mit seiner ganzen Lizenz.',
    show: 'Lizenzen zeigen',
    count: (count: number) => plural(count, { one: '# Paket', other: '# Pakete' }),
    notHere: {
      happened: 'Die Lizenzen ließen sich nicht öffnen.',
      todo: 'Sie liegen auch neben dem Programm, in der Datei NOTICE.',
    },
    chromium:
      'Chromium enthält das Werk von mehreren hundert anderen. Ihre Lizenzen liegen neben dem Programm, in der Datei LICENSES.chromium.html.',
  },
};
