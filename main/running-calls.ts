import type { BrowserWindow } from 'electron/main';
import * as v from 'valibot';
import { type RunningApi, runningActs } from '../common/running-api.ts';
import { answerCalls, type Handler, handler } from './ipc.ts';
import type { Log } from './log.ts';
import type { Act } from './meeting/act.ts';
import type { Running } from './meeting/running.ts';
import type { PageName } from './page-policy.ts';
import { holdsPage } from './windows.ts';

export interface RunningCallsParts {
  running: Pick<Running, 'now' | 'onChange'>;
  act: Act;
  log: Log;
}

/** What the small windows beside a meeting ask of main, and hear from it. */
export interface RunningCalls {
  /** From now on the window is answered while it is on that page, until it is closed. */
  add(window: BrowserWindow, page: PageName): void;
}

export function createRunningCalls({ running, act, log }: RunningCallsParts): RunningCalls {
  const windows = new Map<BrowserWindow, PageName>();
  const handlers: Record<Exclude<keyof RunningApi, `on${string}`>, Handler> = {
    meeting: handler(v.strictTuple([]), () => running.now() ?? null),
    act: handler(v.strictTuple([v.picklist(runningActs)]), act),
  };
  answerCalls(
    'running',
    handlers,
    (frame) => [...windows].some(([window, page]) => holdsPage(window, page, frame)),
    log,
  );
  running.onChange(() => {
    for (const { webContents } of windows.keys()) {
      webContents.send('running:onMeeting', running.now() ?? null);
    }
  });
  return {
    add: (window, page) => {
      windows.set(window, page);
      window.once('closed', () => windows.delete(window));
    },
  };
}
