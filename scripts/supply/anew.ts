import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { wireOf } from '../fuse-wire.ts';
import { inRoot, root } from '../paths.ts';
import { inOrder, judged, notAsked, notInOrder, type Seen } from './look.ts';
import { bareInstall, isSilence, npm } from './npm.ts';

/** All a build reads, and Jitsi's sources, which were checked against their pin when they came. */
const needed = [
  'common',
  'main',
  'preload',
  'renderer',
  'resources',
  'scripts',
  'test/tsconfig.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'electron.vite.config.ts',
  'electron-builder.yml',
  'packaging',
  'package.json',
  'package-lock.json',
  '.npmrc',
  'LICENSE',
  'NOTICE',
  '.cache/jitsi-sdk',
];

/**
 * Tools that neither a build nor anything in it needs, and two thirds of all files that are
 * installed: most of the time that an installation takes goes into them.
 */
export const besideBuild = [
  '7zip-bin',
  '@axe-core/playwright',
  '@electron/asar',
  '@peculiar/x509',
  '@types/jsonwebtoken',
  '@types/node',
  '@types/ws',
  '@valibot/to-json-schema',
  'electron-builder',
  'fast-check',
  'jose',
  'node',
  'oxfmt',
  'oxlint',
  'oxlint-tsgolint',
  'playwright',
  'selfsigned',
  'typescript',
  'vitest',
  'ws',
] as const;

/** Parlour a second time, in another folder, out of nothing but its sources and the registry. */
export interface Anew {
  folder: string;
  remove(): Promise<void>;
}

/** Copies all that is needed; as if it had never wanted the packages in `without`. */
export function copyAnew(without: readonly string[] = []): Anew {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-built-anew-'));
  try {
    for (const name of needed) cpSync(join(root, name), join(folder, name), { recursive: true });
    dropWishes(join(folder, 'package.json'), without, (about) => about);
    dropWishes(join(folder, 'package-lock.json'), without, ({ packages }) => packages?.['']);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

interface Wishes {
  devDependencies?: Record<string, string>;
  packages?: Record<string, Wishes>;
}

/** npm takes no lock file whose wishes are not those of package.json; what nobody wants it leaves out. */
function dropWishes(
  file: string,
  names: readonly string[],
  of: (about: Wishes) => Wishes | undefined,
): void {
  const about = JSON.parse(readFileSync(file, 'utf8')) as Wishes;
  const wishes = of(about)?.devDependencies ?? {};
  for (const name of names) {
    if (!(name in wishes)) throw new Error(`${name} is no development dependency any more`);
    delete wishes[name];
  }
  writeFileSync(file, JSON.stringify(about, null, 2));
}

/** Runs a program in the copy, with this Node; what it printed when it failed. */
function fails(folder: string, words: string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? undefined : `${stdout}${stderr}`.trim();
}

/** Installs in the copy with no script of any package run; the app and its tools have to work so. */
export async function installBare({ folder }: Anew): Promise<Seen> {
  const answer = await npm(bareInstall, folder);
  if (isSilence(answer)) return notAsked('the registry gave no packages');
  if (!answer.ok) return notInOrder(answer.err.trim());
  const names = "Object.keys(require('keytar')).join()";
  const native = fails(folder, ['-e', `if (!${names}.includes('setPassword')) process.exit(1)`]);
  if (native !== undefined) return notInOrder(`the native module does not load: ${native}`);
  const icons = fails(folder, ['scripts/icons.ts']);
  const built = fails(folder, ['scripts/build.ts']);
  if (icons ?? built) return notInOrder(icons ?? '', built ?? '');
  return inOrder('installed without any script: the native module loads, the app builds');
}

/** A hash of each file below a folder, by its name there. */
export function hashesBelow(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return new Map(
    files.map((one) => {
      const file = join(one.parentPath, one.name);
      return [
        relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ];
    }),
  );
}

/** The parts of out/ a build makes: what ships, and what is said of it. */
const made = ['main', 'preload', 'renderer', 'icons', 'licences.txt', 'sbom.json'];

/** Compares two builds file by file. */
export function compareBuilds(one: string, other: string): Seen {
  const [ours, theirs] = [one, other].map((folder) => {
    const all = [...hashesBelow(folder)];
    return new Map(all.filter(([name]) => made.includes(name.split(/[\\/]/, 1)[0] ?? '')));
  }) as [Map<string, string>, Map<string, string>];
  const names = new Set([...ours.keys(), ...theirs.keys()]);
  const differing = [...names].filter((name) => ours.get(name) !== theirs.get(name));
  return judged(
    [
      ...(names.size < 100 ? [`a build has only ${names.size} files`] : []),
      ...differing.map((name) => `${name} differs`),
    ],
    `built twice, in two folders: ${names.size} files, all the same`,
  );
}

export interface Packed {
  archive: string;
  remove(): void;
}

/**
 * The app's archive as electron-builder packs it by our own configuration, from a folder that has a
 * build. In place of Electron, which has no part in it, stands an empty one with nothing but fuses.
 */
export function packArchive(from: string): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-packed-'));
  const stub = join(folder, 'electron');
  mkdirSync(join(stub, 'resources'), { recursive: true });
  writeFileSync(join(stub, 'electron'), wireOf('000000000'));
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) {
    writeFileSync(join(stub, name), '');
  }
  const failed = fails(from, [
    inRoot('node_modules', 'electron-builder', 'cli.js'),
    '--linux',
    '--x64',
    '--dir',
    '--publish',
    'never',
    `-c.electronDist=${stub}`,
    `-c.directories.output=${join(folder, 'dist')}`,
  ]);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (failed !== undefined) {
    remove();
    throw new Error(`electron-builder failed: ${failed}`);
  }
  return { archive: join(folder, 'dist', 'linux-unpacked', 'resources', 'app.asar'), remove };
}

/** Packs two builds, and compares their archives. */
export function packAndCompare(one: string, other: string): Seen {
  const ours = packArchive(one);
  try {
    const theirs = packArchive(other);
    try {
      return compareArchives(ours.archive, theirs.archive);
    } finally {
      theirs.remove();
    }
  } finally {
    ours.remove();
  }
}

/** Compares two archives as a whole. */
export function compareArchives(...archives: [one: string, other: string]): Seen {
  const [ours, theirs] = archives.map((archive) =>
    createHash('sha256').update(readFileSync(archive)).digest('hex'),
  );
  return judged(
    ours === theirs ? [] : ['app.asar differs from one build to the next'],
    `packed twice: app.asar is ${ours?.slice(0, 16)}… both times`,
  );
}
