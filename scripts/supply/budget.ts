import { join } from 'node:path';
import { bytesBelow } from '../files-below.ts';
import { judged, type Seen } from './look.ts';

/**
 * What Parlour is made of, by name, and how large it may be. A package that is not here does not
 * get in unseen: who adds one adds its name, and says in the change what it replaces.
 */
export const budget = {
  /** Chromium and Node with everything in them. */
  platform: ['electron'],
  /** Beside the bundles: the native module for the system's keychain. */
  native: ['@github/keytar'],
  /** In main: settings on disk, signing, calendar files, reading a server's config.js, updates. */
  main: [
    'electron-store',
    'conf',
    'atomically',
    'debounce-fn',
    'dot-prop',
    'env-paths',
    'is-safe-filename',
    'mimic-function',
    'semver',
    'stubborn-fs',
    'stubborn-utils',
    'uint8array-extras',
    'when-exit',
    'jsonwebtoken',
    'jwa',
    'jws',
    'buffer-equal-constant-time',
    'ecdsa-sig-formatter',
    'ms',
    'safe-buffer',
    'lodash.includes',
    'lodash.isboolean',
    'lodash.isinteger',
    'lodash.isnumber',
    'lodash.isplainobject',
    'lodash.isstring',
    'lodash.once',
    'ical.js',
    'acorn',
    'electron-updater',
    'builder-util-runtime',
    'debug',
    'fs-extra',
    'graceful-fs',
    'js-yaml',
    'jsonfile',
    'lazy-val',
    'lodash.escaperegexp',
    'lodash.isequal',
    'sax',
    'universalify',
  ],
  /** In every process: what comes from outside passes a schema. */
  everywhere: ['valibot'],
  /** In our pages: drawing, icons, and Jitsi's IFrame API with what it brings. */
  pages: [
    'preact',
    'lucide-preact',
    'Jitsi Meet, its IFrame API',
    '@jitsi/js-utils',
    '@jitsi/logger',
    '@hapi/bourne',
    '@braintree/sanitize-url',
    'events',
    'punycode',
  ],
} as const satisfies Record<string, readonly string[]>;

/** In bytes, as they lie in the package: some tenth above what they are, so that a jump is noticed. */
export const mostBytes = { main: 3_200_000, preload: 16_000, renderer: 3_500_000 } as const;

export const budgeted: readonly string[] = Object.values(budget).flat();

export function lookAtBudget(shipped: readonly string[], out: string): Seen {
  const folders = Object.entries(mostBytes).map(([name, most]) => {
    const bytes = bytesBelow(join(out, name));
    return { name, bytes, most };
  });
  return judged(
    [
      ...shipped.filter((name) => !budgeted.includes(name)).map((name) => `${name} ships unseen`),
      ...budgeted.filter((name) => !shipped.includes(name)).map((name) => `${name} does not ship`),
      ...folders
        .filter(({ bytes, most }) => bytes > most)
        .map(({ name, bytes, most }) => `out/${name} has ${bytes} bytes, ${most} are allowed`),
    ],
    `${shipped.length} packages, all named`,
    ...folders.map(({ name, bytes, most }) => `out/${name}: ${bytes} of ${most} bytes`),
  );
}
