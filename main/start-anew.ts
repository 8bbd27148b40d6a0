import type { App } from 'electron/main';
import { namesOf, unwantedIn } from './clean-start.ts';
import { shortWords } from './links/short-words.ts';

/** Set for the process that follows, so that two of them cannot start each other for ever. */
const mark = 'PARLOUR_STARTED_ANEW';

export type StartingApp = Pick<App, 'isPackaged' | 'relaunch' | 'exit'>;
export type StartingProcess = Pick<NodeJS.Process, 'argv' | 'env' | 'platform' | 'execPath'> & {
  stderr: { write(text: string): unknown };
};

/**
 * Ends a process that was started in a way it must not go on with, and starts the one that can, if
 * there is one; answers whether it did. To be asked before anything else: until the app is ready
 * Chromium has not started the programs, and not opened the doors, that switches speak of.
 */
export function startAnew(app: StartingApp, of: StartingProcess): boolean {
  const unwanted = app.isPackaged ? unwantedIn(of.argv, of.env, of.platform) : undefined;
  const argv = unwanted?.argv ?? of.argv;
  const words = shortWords(argv) ?? (unwanted && argv.slice(1));
  const isSecond = of.env[mark] !== undefined;
  delete of.env[mark];
  if (!words) return false;

  if (unwanted) {
    of.stderr.write(`Parlour does not start with ${namesOf(unwanted)}.\n`);
    // What stands between the two puts it back each time.
    if (isSecond) return end(app, 1);
    for (const name of unwanted.variables) delete of.env[name];
    of.env[mark] = '1';
  }
  app.relaunch({ args: words, execPath: programOf(of) });
  return end(app, 0);
}

function end(app: StartingApp, code: number): true {
  app.exit(code);
  return true;
}

/** An AppImage runs from a place that is gone when it ends; only there its variable counts. */
const programOf = ({ env, execPath }: StartingProcess): string =>
  (execPath.includes('/.mount_') && env['APPIMAGE']) || execPath;
