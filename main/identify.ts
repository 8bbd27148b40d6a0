import {
  type App,
  BrowserWindow,
  dialog,
  type MessageBoxOptions,
  type WebContents,
} from 'electron/main';
import type { Speech } from '../common/languages.ts';
import { type Choice, createClientCertificates } from './client-certificate.ts';
import type { Log } from './log.ts';
import type { MeetingSessions } from './meeting/meeting-session.ts';
import { createSignIn, type SignIn } from './sign-in.ts';
import { createSignInWindow } from './sign-in-window.ts';

export interface IdentifyParts {
  sessions: Pick<MeetingSessions, 'serverOf'>;
  preloadFolder: string;
  speech(): Speech;
  log: Log;
  /** The person is asked, or was: a meeting on its way has to wait. */
  onAsking(asks: boolean): void;
}

/**
 * Answers servers and proxies that want to know who asks, with what the person says; what it answers
 * does the same for an address that hands out tickets.
 */
export function identifyToServers(
  app: App,
  { sessions, preloadFolder, speech, log, onAsking }: IdentifyParts,
): SignIn['forTickets'] {
  const whileAsking = async <Said>(asked: Promise<Said>): Promise<Said> => {
    onAsking(true);
    return asked.finally(() => onAsking(false));
  };
  const askInWindow = createSignInWindow(preloadFolder, speech, log);
  const signIn = createSignIn({
    serverOf: sessions.serverOf,
    ask: (question, contents) => whileAsking(askInWindow(question, contents)),
  });
  app.on('login', signIn.onLogin);
  app.on(
    'select-client-certificate',
    createClientCertificates({
      serverOf: sessions.serverOf,
      ask: (choice, contents) => whileAsking(askWithButtons(choice, contents)),
    }),
  );
  return signIn.forTickets;
}

async function askWithButtons(
  { message, detail, buttons }: Choice,
  contents: WebContents,
): Promise<number> {
  const last = buttons.length - 1;
  const question: MessageBoxOptions = {
    type: 'question',
    message,
    detail,
    buttons: [...buttons],
    defaultId: last,
    cancelId: last,
    noLink: true,
  };
  const parent = BrowserWindow.fromWebContents(contents);
  const { response } = await (parent
    ? dialog.showMessageBox(parent, question)
    : dialog.showMessageBox(question));
  return response;
}
