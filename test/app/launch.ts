import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  _electron,
  type ElectronApplication,
  expect,
  type Frame,
  type Page,
} from 'playwright/test';
import { machineSwitches } from '../../scripts/electron-switches.ts';
import type { PageName } from '../../main/page-policy.ts';
import { root } from '../../scripts/paths.ts';
import { say } from '../../scripts/steps.ts';
import { familyOf } from './processes.ts';

/** The real app, in the real Electron, with a profile folder of its own. */
export interface Parlour {
  app: ElectronApplication;
  userData: string;
  /** Waits for a window of ours. */
  window(name: PageName): Promise<Page>;
  /** The frame of the meeting page, once it is on the server, and in the room (tenant and all) if one is named. */
  meetingFrame(server?: string, room?: string): Promise<Frame>;
  openWindows(): string[];
  log(): string;
  /** What the process printed so far. */
  output(): string;
  /** Starts the app a second time, as a double-clicked link does; answers its exit code. */
  startAgain(...words: string[]): Promise<number | null>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Links and other words behind the app's folder. */
  words?: string[];
  switches?: string[];
  /** Default: a new, empty one, removed at the end. */
  userData?: string;
  /** What the app finds in its environment besides ours: a keyring of its own, say. */
  env?: Readonly<Record<string, string>>;
  /** Default: the Electron that is tested. */
  electron?: string;
  /** The folder of the app; null for a program that has one inside. Default: ours, as it ships. */
  app?: string | null;
  /** The folder it is started in. Default: ours. */
  cwd?: string;
}

/** Longer than a meeting takes to hang up and a keychain call to be given up, in ms. */
const longestClose = 30_000;

/**
 * Closes the app. One that does not end – a helper that still holds what it prints to is enough – must
 * not take the tests of its worker with it: its processes are ended, and the run says so.
 */
async function closeOrEnd(app: ElectronApplication): Promise<void> {
  const family = familyOf(app.process().pid!);
  const closing = app.close();
  const late = new AbortController();
  const ended = await Promise.race([
    closing.then(() => true),
    setTimeout(longestClose, false, { signal: late.signal }).catch(() => true),
  ]);
  late.abort();
  if (ended) return;
  say(`ended by force: ${family.map(({ id, kind }) => `${kind} ${id}`).join(', ')}`);
  for (const { id } of [...family, ...familyOf(app.process().pid!)]) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It ended with another one.
    }
  }
  await closing;
}

export function electronPath(): string {
  const path = process.env['PARLOUR_ELECTRON'];
  if (!path) throw new Error('PARLOUR_ELECTRON is not set: run `npm run test:app`.');
  return path;
}

/** The app's log in a profile folder; `''` before its first line. */
export function logIn(userData: string): string {
  const file = join(userData, 'logs', 'parlour.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

export async function launch(options: LaunchOptions = {}): Promise<Parlour> {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'parlour-test-'));
  const args = [
    ...machineSwitches(true),
    `--user-data-dir=${userData}`,
    '--use-fake-device-for-media-stream',
    '--allow-loopback-in-peer-connection',
    ...(options.switches ?? []),
    ...(options.app === null ? [] : [options.app ?? root]),
  ];
  const app = await _electron.launch({
    executablePath: options.electron ?? electronPath(),
    args: [...args, ...(options.words ?? [])],
    // Playwright would take the sandbox away, whoever runs the tests.
    chromiumSandbox: process.getuid?.() !== 0,
    // Playwright would make every page light, whatever the app says.
    colorScheme: null,
    ...(options.cwd !== undefined && { cwd: options.cwd }),
    env: { ...(process.env as Record<string, string>), ...options.env },
  });
  let output = '';
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (part: Buffer) => (output += part.toString()));
  }
  let isRunning = true;
  app.once('close', () => (isRunning = false));

  const pageOf = (name: string): Page | undefined =>
    app.windows().find((page) => page.url() === `app://parlour/${name}/index.html`);

  const parlour: Parlour = {
    app,
    userData,
    openWindows: () => app.windows().map((page) => page.url()),
    window: async (name) => {
      await expect.poll(() => pageOf(name) !== undefined, { message: `window ${name}` }).toBe(true);
      const page = pageOf(name)!;
      await page.waitForLoadState();
      return page;
    },
    meetingFrame: async (server = 'meet.jit.si', room = '') => {
      const path = room.split('/').map(encodeURIComponent).join('/');
      // Looked for in every window: one that is taken over by another hosting's is there a moment longer.
      const find = (): Frame | undefined =>
        app
          .windows()
          .flatMap((page) => page.frames())
          .find((frame) => frame.url().startsWith(`https://${server}/${path}`));
      await expect.poll(() => find() !== undefined, { message: 'the meeting frame' }).toBe(true);
      return find()!;
    },
    log: () => logIn(userData),
    output: () => output,
    startAgain: (...words) =>
      new Promise((resolve) => {
        spawn(options.electron ?? electronPath(), [...args, ...words], {
          stdio: 'ignore',
          env: { ...process.env, ...options.env },
        }).on('exit', resolve);
      }),
    close: async () => {
      if (isRunning) await closeOrEnd(app);
      if (!options.userData) rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return parlour;
}
