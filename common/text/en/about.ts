import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Settings: what runs here, and whose work is inside. */
export const aboutText = {
  about: {
    versions: 'Versions',
    copyVersions: 'Copy versions',
    copied: 'Copied',
    independent:
      'Parlour is a free client for Jitsi meetings. It is not made, sold or endorsed by 8x8 or the Jitsi project.',
    licence: 'Parlour is licensed under Apache 2.0.',
    credits: 'Credits',
    creditJitsi:
      'Meetings enter through Jitsi’s IFrame API, copyright 8x8, Inc. and the Jitsi contributors.',
    creditIcons: 'The icons are Lucide’s, by the Lucide contributors and, in part, Cole Bemis.',
    creditElectron:
      'The app runs on Electron, by the OpenJS Foundation and its contributors, which contains Chromium and Node.js.',
    licences: 'Licences',
    licencesWhy: 'Every piece of other people’s work inside Parlour, with its licence in full.',
    show: 'Show licences',
    count: (count: number) => plural(count, { one: '# package', other: '# packages' }),
    notHere: {
      happened: 'The licences could not be opened.',
      todo: 'They also lie beside the program, in the file NOTICE.',
    },
    chromium:
      'Chromium contains the work of several hundred others. Their licences lie beside the program, in the file LICENSES.chromium.html.',
  },
};
