import { writeFileSync } from 'node:fs';
import type { Licence } from '../licences.ts';
import { inRoot } from '../paths.ts';
import { shipped } from './shipped.ts';

const rule = '-'.repeat(80);

/** The licences as a text that can be read without Parlour; it lies beside the program. */
export const licenceText = (licences: readonly Licence[]): string =>
  [
    'Parlour contains work of others. These are their licences, as their packages bring them;',
    'those of Chromium and Node, which come with Electron, are in LICENSES.chromium.html.',
    '',
    ...licences.flatMap(({ name, version, licence, text }) => [
      rule,
      `${name} ${version} (${licence})`,
      rule,
      '',
      text.replaceAll('\r\n', '\n'),
      '',
    ]),
  ].join('\n');

export const writeLicenceText = (): void =>
  writeFileSync(inRoot('out', 'licences.txt'), licenceText(shipped()));
