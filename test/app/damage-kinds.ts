import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { GuardName } from '../proof/guards.ts';
import { goodSettings } from './good-files.ts';

/** What somebody, or something, makes of a file of ours; `place` is its path. */
export interface DamageKind {
  do(place: string): void | Promise<void>;
  /** What shall lie aside afterwards: a file's bytes are compared, of anything else its kind. */
  guards?: readonly GuardName[];
}

const good = JSON.stringify(goodSettings);
const text = (content: string | Buffer): DamageKind => ({
  do: (place) => writeFileSync(place, content),
});
const instead = (put: (place: string) => void): DamageKind => ({
  do: (place) => {
    rmSync(place);
    put(place);
  },
});

/** Nobody can read these: what is there is kept aside, and the last good copy used. */
export const damageKinds: Record<string, DamageKind> = {
  'cut off in the middle': { ...text(good.slice(0, -20)), guards: ['last-good-copy'] },
  'nothing in it': text(''),
  'NUL bytes only': text(Buffer.alloc(4_096)),
  'NUL bytes behind a good beginning': text(
    Buffer.concat([Buffer.from(good.slice(0, 60)), Buffer.alloc(900)]),
  ),
  'random bytes': text(randomBytes(2_048)),
  'text that is no JSON': { ...text('you = Ada'), guards: ['kept-aside'] },
  'UTF-16': text(Buffer.from(`\uFEFF${good}`, 'utf16le')),
  'two files in one': text(good + good),
  'a number that is none': text('{"version":NaN}'),
  'a list': text(`[${good}]`),
  'a number': text('42'),
  null: text('null'),
  // V8 would take all memory for them.
  'brackets without end': text('['.repeat(16_000_000)),
  // An older Parlour kept its list there, and it would be written again as it was read.
  'a list with 100,000 brackets': {
    ...text(good.replace('{', `{"meetings":${'['.repeat(100_000)}${']'.repeat(100_000)},`)),
    guards: ['depth-of-files'],
  },
  // Good to the last byte, but for its size: reading it alone takes more than a second.
  '50 MB': {
    do: (place) => writeFileSync(place, `${good.slice(0, -1)},"more":"${'x'.repeat(50_000_000)}"}`),
    guards: ['size-of-files'],
  },
  'a folder with something in it': instead((place) => {
    mkdirSync(place);
    writeFileSync(join(place, 'more'), good);
  }),
  'a pipe nobody writes to': {
    ...instead((place) => void execFileSync('mkfifo', [place])),
    guards: ['ordinary-files'],
  },
  'a socket': {
    do: async (place) => {
      rmSync(place);
      // A program that ends tidily takes its socket along; a killed one does not.
      const beside = `${place}.socket`;
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(beside, resolve));
      renameSync(beside, place);
      await new Promise((resolve) => server.close(resolve));
    },
  },
  'a link to a device without end': instead((place) => symlinkSync('/dev/zero', place)),
  'a link to a terminal': instead((place) => symlinkSync('/dev/tty', place)),
  'a link to a folder': instead((place) => symlinkSync(dirname(place), place)),
  'a link that leads nowhere': instead((place) => symlinkSync(`${place}.gone`, place)),
  'links in a circle': instead((place) => {
    symlinkSync(`${place}.there`, place);
    symlinkSync(place, `${place}.there`);
  }),
  'a file nobody may read': { do: (place) => chmodSync(place, 0) },
};

/** These look odd and lose nothing: no word about them, and nothing kept aside. */
export const harmlessKinds: Record<string, DamageKind> = {
  'a byte order mark before it': text(`\uFEFF${good}`),
  'wrong types beside good ones': text(
    JSON.stringify({
      ...goodSettings,
      privacy: 42,
      windows: [],
      recent: {},
      join: { muted: 'yes' },
    }),
  ),
  'keys Parlour does not know': text(
    JSON.stringify({ ...goodSettings, more: { a: [1] }, eval: '1' }),
  ),
  'a key that would change every object': text(
    good.replace(
      '{',
      '{"__proto__":{"isAdmin":true,"name":"Eve"},"constructor":{"prototype":{"name":"Eve"}},',
    ),
  ),
  'a key twice': text(good.replace('{', '{"you":{"name":"Eve"},')),
  'numbers beyond all bounds': text(
    good.replace('{', '{"windows":{"home":{"x":1e999,"y":-1e999}},'),
  ),
  'an older version': text(JSON.stringify({ ...goodSettings, version: 1, current: 'server1' })),
  'a newer version': text(
    JSON.stringify({ ...goodSettings, version: 99, you: { ...goodSettings.you, pronouns: 'she' } }),
  ),
  'a file that may not be written to': { do: (place) => chmodSync(place, 0o400) },
  'a link to a file elsewhere': {
    do: (place) => {
      mkdirSync(join(dirname(place), 'dotfiles'));
      renameSync(place, elsewhere(place));
      symlinkSync(elsewhere(place), place);
    },
  },
};

const elsewhere = (place: string): string => join(dirname(place), 'dotfiles', 'ours.json');

/** What is there, to be compared: the kind of a thing, and of a file its bytes. */
export function thingAt(place: string): string {
  const stats = lstatSync(place);
  if (!stats.isFile()) return String(stats.mode & 0o170_000);
  // Nobody may read some of them; whoever compares them may, for this moment.
  chmodSync(place, stats.mode | 0o400);
  const bytes = readFileSync(place);
  chmodSync(place, stats.mode);
  return `${stats.size} ${bytes.subarray(0, 100_000).toString('latin1')}`;
}

/** Lets whoever reads a pipe in this place come to its end: an app that hangs there could not be closed. */
export function endReaders(place: string): void {
  for (let time = 0; time < 5 && lstatSync(place, { throwIfNoEntry: false })?.isFIFO(); time++) {
    try {
      closeSync(openSync(place, constants.O_WRONLY | constants.O_NONBLOCK));
    } catch {
      // Nobody reads it.
      return;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}
