import { BrowserWindow, type Session } from 'electron/main';
import { fail, ok, type Result } from '../../common/result.ts';
import { pageAddress, probePolicy } from '../page-policy.ts';
import { servePagesUnder } from '../pages.ts';
import { lockedDown } from '../windows.ts';
import type { SocketProblem, TextSocket } from './check-net.ts';
import { ask } from './net-request.ts';
import { unlessAborted } from './time-limit.ts';

export interface SocketWindowsParts {
  session: Session;
  pagesFolder: string;
  /** Whose page the server is to see: `https://host`. */
  origin: string;
}

/**
 * WebSockets by Chromium's own hand, since only pages have them: each in a window that nobody
 * sees, on a page of ours that may connect to one host and do nothing else.
 */
export function createSocketWindows({ session, pagesFolder, origin }: SocketWindowsParts) {
  const windows = new Set<BrowserWindow>();
  session.webRequest.onBeforeSendHeaders({ urls: ['wss://*/*'] }, ({ requestHeaders }, answer) =>
    answer({ requestHeaders: { ...requestHeaders, Origin: origin } }),
  );

  const openPage = async (host: string): Promise<BrowserWindow> => {
    if (session.protocol.isProtocolHandled('app')) session.protocol.unhandle('app');
    servePagesUnder(session, pagesFolder, probePolicy(host));
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...lockedDown, session },
    });
    windows.add(window);
    await window.loadURL(pageAddress('probe'));
    return window;
  };
  const shut = (window: BrowserWindow): void => {
    windows.delete(window);
    if (!window.isDestroyed()) window.destroy();
  };

  /** Chromium keeps the status of a refused upgrade to itself; a plain request brings it out. */
  const whyNot = async (address: string, signal: AbortSignal): Promise<SocketProblem> => {
    const plain = await ask(session, {
      address: address.replace(/^wss:/, 'https:'),
      headers: { ...upgradeHeaders, Origin: origin },
      longest: 4_096,
      signal,
    });
    return plain.ok ? { status: plain.value.status } : { error: plain.problem };
  };

  return {
    open: async (
      address: string,
      signal: AbortSignal,
    ): Promise<Result<TextSocket, SocketProblem>> => {
      const window = await openPage(new URL(address).host);
      if (signal.aborted) shut(window);
      signal.addEventListener('abort', () => shut(window));
      const call = (method: 'open' | 'say' | 'next', ...input: string[]): Promise<unknown> => {
        if (window.isDestroyed()) return Promise.resolve(undefined);
        const code = `probe.${method}(${input.map((one) => JSON.stringify(one)).join(', ')})`;
        // A window that goes away leaves its promises hanging.
        return unlessAborted(window.webContents.executeJavaScript(code), signal).catch(
          () => undefined,
        );
      };

      if ((await call('open', address)) !== true) {
        const problem: SocketProblem = signal.aborted
          ? { error: 'ERR_ABORTED' }
          : await whyNot(address, signal);
        shut(window);
        return fail(problem);
      }
      return ok({
        say: (text) => void call('say', text),
        next: async () => {
          const text = await call('next');
          return typeof text === 'string' ? text : undefined;
        },
        close: () => shut(window),
      });
    },
    close: () => {
      for (const window of windows) shut(window);
    },
  };
}

/** Prosody looks at the origin only of what asks for a WebSocket. The key is RFC 6455's example. */
const upgradeHeaders = {
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Protocol': 'xmpp',
};
