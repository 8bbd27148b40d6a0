import { isAbsolute, relative } from 'node:path/posix';
import type { App } from 'electron/main';
import { namesOf, plainNames, refusedIn } from './launch-policy.ts';
import { shortWords } from './links/short-words.ts';

/** For the process that follows: what was refused, so that it ends when the same comes back. */
const mark = 'PARLOUR_STARTED_WITHOUT';

export type StartingApp = Pick<App, 'isPackaged' | 'relaunch' | 'exit' | 'on' | 'once'>;
export type StartingProcess = Pick<NodeJS.Process, 'argv' | 'env' | 'platform' | 'execPath'> & {
  stderr: { write(text: string): unknown };
};

/** What comes of a start. */
export type Launch =
  /** It goes on; the process before it was started with these switches and variables, by name. */
  | { kind: 'goes-on'; refused: readonly string[] }
  /** It ends, and the one that can go on was started if there is one. */
  | { kind: 'ends' }
  /** It has to end and to say why: `--no-sandbox` comes back each time. */
  | { kind: 'cannot-shut-in' };

/**
 * Ends a process that was started in a way it must not go on with, and starts the one that can, if
 * there is one. To be asked before anything else: until the app is ready Chromium has not started
 * the programs, and not opened the doors, that switches speak of. `runAndWait` is for a start whose
 * exit code somebody waits for: this process then ends with that of the other one.
 */
export function relaunch(
  app: StartingApp,
  of: StartingProcess,
  runAndWait?: (program: string, words: readonly string[]) => number,
): Launch {
  const refused = app.isPackaged ? refusedIn(of.argv, of.env, of.platform) : undefined;
  const before = plainNames(of.env[mark]?.split(',').filter(Boolean) ?? []);
  delete of.env[mark];
  const argv = refused?.argv ?? of.argv;
  const words = shortWords(argv) ?? (refused && argv.slice(1));
  if (!words) return { kind: 'goes-on', refused: before };

  if (refused) {
    const names = namesOf(refused);
    of.stderr.write(`Parlour does not start with ${names.join(', ')}.\n`);
    // What stands between the two puts it back each time.
    if (names.every((name) => before.includes(name))) {
      // An AppImage does, where the system lets nobody make a sandbox (AppRun of electron-builder).
      if (names.join() === '--no-sandbox') return { kind: 'cannot-shut-in' };
      app.exit(1);
      return { kind: 'ends' };
    }
    for (const name of refused.variables) delete of.env[name];
    of.env[mark] = names.join();
  }
  const startWith = (args: string[]): void => {
    const execPath = programOf(of);
    // One that was extracted, perhaps for want of a way to mount it, is extracted again.
    if (execPath !== of.execPath && !of.execPath.includes('/.mount_')) {
      of.env['APPIMAGE_EXTRACT_AND_RUN'] = '1';
    }
    if (runAndWait) return app.exit(runAndWait(execPath, args));
    app.relaunch({ args, execPath });
    app.exit(0);
  };
  // A Mac hands over links and files afterwards. Its launchers pass no switches.
  const mayFollow = of.platform === 'darwin' && refused?.switches.length === 0;
  if (mayFollow) onceReady(app, (opened) => startWith(withOpened(words, opened)));
  else startWith([...words]);
  return { kind: 'ends' };
}

/** Hears what the system hands over with a start; that comes before the app is ready. */
function onceReady(app: StartingApp, then: (opened: readonly string[]) => void): void {
  const opened: string[] = [];
  const hear = (event: { preventDefault(): void }, what: string): void => {
    event.preventDefault();
    opened.push(what);
  };
  app.on('open-url', hear);
  app.on('open-file', hear);
  app.once('ready', () => then(opened));
}

function withOpened(words: readonly string[], opened: readonly string[]): string[] {
  if (opened.length === 0) return [...words];
  return words.includes('--') ? [...words, ...opened] : [...words, '--', ...opened];
}

/**
 * An AppImage runs from a place that is gone when it ends, a mounted one or one it was extracted to;
 * only there its variable counts.
 */
export const programOf = (of: Pick<StartingProcess, 'env' | 'execPath'>): string =>
  appImageOf(of) ?? of.execPath;

/** The file of the AppImage that runs; undefined where this is none. */
export function appImageOf({
  env,
  execPath,
}: Pick<StartingProcess, 'env' | 'execPath'>): string | undefined {
  const { APPDIR: folder, APPIMAGE: file } = env;
  if (!folder || !file || !isAbsolute(folder) || !isAbsolute(file)) return undefined;
  const inside = relative(folder, execPath);
  return inside.startsWith('..') ? undefined : file;
}
