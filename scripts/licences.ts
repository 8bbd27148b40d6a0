import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { mitTerms } from './mit-terms.ts';

/**
 * The licences of everything that ends up in the app: a plugin of the build notes whose files the
 * bundles are made of, and writes their licences beside the pages, where
 * renderer/settings/about/licence-list.ts reads them.
 */

export interface Licence {
  name: string;
  version: string;
  /** SPDX expression, as the package says it. */
  licence: string;
  text: string;
}

/** How the list calls the one piece that is no dependency: Jitsi's own sources, pinned in scripts/jitsi-sdk.ts. */
export const iframeApi = 'Jitsi Meet, its IFrame API';

/** In the app without being in a bundle. */
const besides = ['keytar', 'electron'];

/** What packages leave out. */
const said: Record<string, { name?: string; licence?: string; holder?: string }> = {
  // Brings no text of its licence; it is the one of Parlour itself.
  '@jitsi/react-native-sdk': {
    name: iframeApi,
    holder: 'Copyright 8x8, Inc. and the Jitsi contributors',
  },
  '@jitsi/logger': { licence: 'Apache-2.0' },
  // Brings no text either.
  'lazy-val': { holder: 'Copyright (c) Vladimir Krivosheev' },
};

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

interface About {
  name?: string;
  version?: string;
  license?: string;
}
const aboutIn = (folder: string): About | undefined => {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as About) : undefined;
};

/** The folder of the package a module belongs to; undefined for what is ours or nobody's. */
export const packageOf = (module: string): string | undefined =>
  /^\0?(.*[/\\](?:node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+|\.cache[/\\]jitsi-sdk))[/\\]/.exec(
    module,
  )?.[1];

/**
 * What a package says of itself. One without a licence stops the build, so that somebody looks.
 * `root` is our own folder.
 */
export function licenceOf(folder: string, root: string): Licence {
  const about = aboutIn(folder) ?? {};
  const name = about.name ?? folder;
  const known = said[name] ?? {};
  const licence = known.licence ?? about.license;
  if (!licence) throw new Error(`${name} does not say its licence (scripts/licences.ts)`);
  const texts = readdirSync(folder)
    .filter((one) => licenceFile.test(one))
    .map((one) => readFileSync(join(folder, one), 'utf8').trim());
  if (known.holder && texts.length === 0 && licence === 'Apache-2.0') {
    texts.push(known.holder, readFileSync(join(root, 'LICENSE'), 'utf8').trim());
  }
  if (known.holder && texts.length === 0 && licence === 'MIT') texts.push(known.holder, mitTerms);
  if (texts.length === 0) throw new Error(`${name} brings no licence (scripts/licences.ts)`);
  return {
    name: known.name ?? name,
    version: about.version ?? '',
    licence,
    text: texts.join('\n\n'),
  };
}

/** The licences of packages by their folders, in the order of their names; each once. */
function licencesOf(folders: Iterable<string>, root: string): Licence[] {
  const all = new Map<string, Licence>();
  for (const folder of folders) {
    const licence = licenceOf(folder, root);
    all.set(`${licence.name} ${licence.version}`, licence);
  }
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/**
 * For each of the three builds, one and the same: the pages are built last, and by then it knows
 * what the others are made of. `root` is a parameter because Vite runs its configuration, with this
 * in it, as a file of its own beside it.
 */
export function licences(root: string): Plugin {
  const folders = new Set(besides.map((name) => join(root, 'node_modules', name)));
  let isOfPages = false;
  return {
    name: 'parlour:licences',
    apply: 'build',
    configResolved: ({ build }) => void (isOfPages = build.outDir.endsWith('renderer')),
    generateBundle(_options, bundle) {
      for (const one of Object.values(bundle)) {
        if (one.type !== 'chunk') continue;
        for (const module of one.moduleIds) {
          const folder = packageOf(module);
          if (folder) folders.add(folder);
        }
      }
      if (!isOfPages) return;
      const source = `export const licences = ${JSON.stringify(licencesOf(folders, root))};\n`;
      this.emitFile({ type: 'asset', fileName: 'licences.js', source });
    },
  };
}
