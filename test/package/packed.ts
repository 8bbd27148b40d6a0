import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { packageWords } from '../../scripts/make-package.ts';
import { root } from '../../scripts/paths.ts';
import { electronPath, logIn } from '../app/launch.ts';
import { allProcesses, familyOf, type Seen } from '../app/processes.ts';

/** Parlour as people install it, in a folder of its own. */
export interface Packed {
  folder: string;
  program: string;
  /** The archive that holds all our code. */
  asar: string;
  start(words?: readonly string[], more?: StartOptions): Started;
  /** Starts another program as whoever runs the tests. */
  startAsMe(program: string, words: readonly string[], env?: StartOptions['env']): Started;
  /** Takes the folder away, and ends what still runs from it. */
  remove(): void;
}

export interface StartOptions {
  env?: Readonly<Record<string, string>>;
  /** The home of another start, whose Parlour runs. Default: a new one. */
  home?: string;
  /** Instead of the packed one. */
  program?: string;
}

/** What came of one start; the process that shows Home may be another than the one started. */
export interface Started {
  home: string;
  /** What the started process, and those after it, printed. */
  output(): string;
  /** The code with which the started process ended. */
  ended: Promise<number | null>;
  log(): string;
  /** Waits until Home is there. */
  shown(): Promise<void>;
  /** The processes with this home that nobody but the system started: that of Home, if it runs. */
  mains(): Seen[];
  /** They, and all that they started. */
  family(): Seen[];
  /** Ends Parlour and takes its home away. */
  stop(): Promise<void>;
}

/** Nobody’s: no account is needed to run as it. As root Chromium would not start with its sandbox. */
const ordinaryUser = 64_713;
const isRoot = process.getuid?.() === 0;
/** Words before a program’s own: so it runs as that user, if root runs the tests. */
export const notAsRoot: readonly string[] = isRoot
  ? [
      'setpriv',
      `--reuid=${ordinaryUser}`,
      `--regid=${ordinaryUser}`,
      '--clear-groups',
      '--inh-caps=-all',
    ]
  : [];

/** A folder that belongs to who runs Parlour. */
export function folderOfUser(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  if (isRoot) chownSync(folder, ordinaryUser, ordinaryUser);
  return folder;
}

/** All that lies below becomes theirs. */
export function giveToUser(folder: string): void {
  if (!isRoot) return;
  spawnSync('chown', ['-R', `${ordinaryUser}:${ordinaryUser}`, folder]);
}

/** Packs what is built in out/, which takes about five seconds. */
export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-package-'));
  chmodSync(folder, 0o755);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    packageWords(electronPath(), { output: folder }),
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The app could not be packed.\n${stdout}${stderr}`);
  const program = join(folder, 'linux-unpacked', 'parlour');
  return {
    folder,
    program,
    asar: join(folder, 'linux-unpacked', 'resources', 'app.asar'),
    start: (words = [], more = {}) => started(notAsRoot, more.program ?? program, words, more),
    startAsMe: (other, words, env = {}) => started([], other, words, { env }),
    remove: () => {
      endAllFrom(folder);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function started(
  as: readonly string[],
  program: string,
  words: readonly string[],
  more: StartOptions,
): Started {
  const home = more.home ?? folderOfUser('parlour-home-');
  const [first = program, ...rest] = [...as, program, ...words];
  const child = spawn(first, rest, { cwd: home, env: environment(home, more.env) });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => (output += part.toString()));
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const log = (): string => logIn(join(home, '.config', 'Parlour'));
  const mains = (): Seen[] => mainsAt(program, home);

  return {
    home,
    output: () => output,
    ended,
    log,
    shown: () =>
      expect
        .poll(log, { message: `Home after ${words.join(' ')}: ${output}`, timeout: 30_000 })
        .toContain('home shown'),
    mains,
    family: () => mains().flatMap(({ id }) => familyOf(id)),
    stop: async () => {
      // The helpers, too: one that is late would put its folder back.
      endFamily(program, home);
      await ended;
      if (!more.home) rmSync(home, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/**
 * The processes of one Parlour that nobody but the system started: by its home, where it is started,
 * and which no other has.
 */
export const mainsAt = (program: string, home: string): Seen[] =>
  allProcesses().filter(
    ({ id, line }) =>
      // Where Parlour was started anew Chromium paints over its words: they are one, with blanks in it.
      (line === program || line.startsWith(`${program} `)) &&
      !line.includes(' --type=') &&
      folderOf(id) === home,
  );

/** Ends them, and all that they started. */
export function endFamily(program: string, home: string): void {
  for (const { id } of mainsAt(program, home).flatMap((main) => familyOf(main.id))) end(id);
}

/** Ends all that was started in this folder, and answers how many processes there still were. */
export function endAllIn(home: string): number {
  const all = allProcesses().filter(({ id }) => folderOf(id) === home);
  for (const { id } of all.flatMap((one) => familyOf(one.id))) end(id);
  return all.length;
}

/** Ends all whose program lies in this folder. */
function endAllFrom(folder: string): void {
  for (const { id, line } of allProcesses()) if (line.startsWith(`${folder}/`)) end(id);
}

/** Nothing of ours is handed on but the screen. */
export const environment = (
  home: string,
  more: StartOptions['env'] = {},
): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  DISPLAY: process.env['DISPLAY'] ?? '',
  LANG: 'en_GB.UTF-8',
  HOME: home,
  XDG_RUNTIME_DIR: home,
  TMPDIR: home,
  ...more,
});

/** Where a process was started; its environment Chromium paints over. */
function folderOf(id: number): string | undefined {
  try {
    return readlinkSync(`/proc/${id}/cwd`);
  } catch {
    return undefined;
  }
}

function end(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It ended with the one before.
  }
}
