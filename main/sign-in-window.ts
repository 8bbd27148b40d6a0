import { join } from 'node:path';
import { BrowserWindow, type WebContents } from 'electron/main';
import * as v from 'valibot';
import type { Speech } from '../common/languages.ts';
import type { SignInApi, SignInQuestion } from '../common/sign-in-api.ts';
import { answerCalls, type Handler, handler } from './ipc.ts';
import type { Log } from './log.ts';
import { pageAddress } from './page-policy.ts';
import type { Asking, Credentials, SignInParts } from './sign-in.ts';
import { holdsPage, lockedDown, windowOptions } from './windows.ts';

const nothing = v.strictTuple([]);
const user = v.pipe(v.string(), v.maxLength(1_000));
const password = v.pipe(v.string(), v.maxLength(10_000));

/** Asks the person for a user name and a password, in a window over the one that needs them. */
export function createSignInWindow(
  preloadFolder: string,
  speech: () => Speech,
  log: Log,
): SignInParts['ask'] {
  let open: { window: BrowserWindow; question: SignInQuestion } | undefined;
  let said: Credentials | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const show = (asked: Asking, contents: WebContents | null): Promise<Credentials | undefined> =>
    new Promise((resolve) => {
      // The window it was for may be gone by the time it is this question's turn.
      if (contents?.isDestroyed()) return resolve(undefined);
      const parent = contents && BrowserWindow.fromWebContents(contents);
      const window = new BrowserWindow({
        ...windowOptions('sign-in'),
        ...(parent && { parent, modal: true }),
        minimizable: false,
        maximizable: false,
        webPreferences: { ...lockedDown, preload: join(preloadFolder, 'sign-in.cjs') },
      });
      open = { window, question: { ...asked, speech: speech() } };
      window.once('ready-to-show', () => window.show());
      window.on('closed', () => {
        open = undefined;
        resolve(said);
        said = undefined;
      });
      void window.loadURL(pageAddress('sign-in'));
    });

  const handlers: Record<keyof SignInApi, Handler> = {
    question: handler(nothing, () => open?.question ?? null),
    answer: handler(v.strictTuple([user, password]), (name, secret) => {
      said = { user: name, password: secret };
      open?.window.destroy();
    }),
    cancel: handler(nothing, () => open?.window.destroy()),
  };
  answerCalls('sign-in', handlers, (frame) => holdsPage(open?.window, 'sign-in', frame), log);

  return (question, contents) => {
    const turn = queue.then(() => show(question, contents));
    queue = turn.catch(() => undefined);
    return turn;
  };
}
