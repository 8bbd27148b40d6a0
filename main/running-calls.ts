import type { BrowserWindow } from 'electron/main';
import * as v from 'valibot';
import { type RunningAct, runningActs, type RunningApi } from '../common/running-api.ts';
import { answerCalls, type Handler, handler } from './ipc.ts';
import type { Log } from './log.ts';
import type { Running } from './meeting/running.ts';
import { pageAddress, type PageName } from './page-policy.ts';

/** The calls of the small windows beside a meeting. */
export interface RunningCalls {
  /** Lets a window ask, on the page it was opened for, and tells it of every change. */
  add(window: BrowserWindow, page: PageName): void;
}

export interface RunningCallsParts {
  running: Pick<Running, 'now' | 'onChange'>;
  act(act: RunningAct): void;
  log: Log;
}

export function createRunningCalls({ running, act, log }: RunningCallsParts): RunningCalls {
  const windows = new Map<BrowserWindow, PageName>();
  const meeting = () => running.now() ?? null;

  const handlers: Record<Exclude<keyof RunningApi, 'onMeeting'>, Handler> = {
    meeting: handler(v.strictTuple([]), meeting),
    act: handler(v.strictTuple([v.picklist(runningActs)]), act),
  };
  answerCalls(
    'running',
    handlers,
    (frame) =>
      frame !== null &&
      [...windows].some(
        ([{ webContents }, page]) =>
          frame === webContents.mainFrame && frame.url === pageAddress(page),
      ),
    log,
  );
  running.onChange(() => {
    for (const window of windows.keys()) window.webContents.send('running:onMeeting', meeting());
  });

  return {
    add: (window, page) => {
      windows.set(window, page);
      window.once('closed', () => windows.delete(window));
    },
  };
}
