import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  HandlerDetails,
  WindowOpenHandlerResponse,
} from 'electron/main';
import { parseAddress } from '../common/address.ts';
import { createWayOutside, letBrowse } from './guards.ts';
import type { Log } from './log.ts';
import { createOutsideLimit } from './outside-limit.ts';
import { isOrdinary, isSignIn, popupFor } from './popups.ts';
import { lockedDown, windowOptions } from './windows.ts';

/** Nobody signs in to more at the same time. */
const mostChildren = 3;

const size = { width: 520, height: 680 };

export interface PopupParts {
  /** The meeting that has the window now: its server, and its room as people write it. */
  meeting(): { server: string; room: string };
  /** The page opened the sign-in of its server in the browser. */
  onSignIn(): void;
  log: Pick<Log, 'info'>;
}

/** The windows that belong to the meeting window. */
export interface Popups {
  close(): void;
}

/**
 * What the meeting's page opens goes to the browser, but for the few windows that have to answer
 * it: those stand beside the meeting, without any bridge to Parlour, and say whose page they show.
 */
export function watchPopups(window: BrowserWindow, parts: PopupParts): Popups {
  const { webContents } = window;
  const children = new Set<BrowserWindow>();
  const openOutside = createWayOutside(parts.log);
  const mayTell = createOutsideLimit(() => Date.now());
  const refuse = (why: string): WindowOpenHandlerResponse => {
    if (mayTell()) parts.log.info(`a window of the meeting was refused: ${why}`);
    return deny;
  };

  const answer = (details: HandlerDetails): WindowOpenHandlerResponse => {
    const { url, features } = details;
    const { server, room } = parts.meeting();
    const way = popupFor(url, { server });
    if (way === 'refused') return refuse('no address to open');
    if (isSignIn(details, room)) {
      if (openOutside(url)) parts.onSignIn();
      return deny;
    }
    if (way === 'outside') {
      openOutside(url);
      return deny;
    }
    if (!isOrdinary(features)) return refuse('it wants to be an unusual one');
    if (children.size >= mostChildren) return refuse('there are enough');
    return { action: 'allow', overrideBrowserWindowOptions: optionsFor(window, url) };
  };

  webContents.setWindowOpenHandler(answer);
  webContents.on('did-create-window', (child) => {
    children.add(child);
    child.on('closed', () => children.delete(child));
    prepare(child, parts.log);
  });

  const close = (): void => {
    for (const child of children) child.destroy();
  };
  window.on('closed', close);
  return { close };
}

const deny: WindowOpenHandlerResponse = { action: 'deny' };

function optionsFor(window: BrowserWindow, url: string): BrowserWindowConstructorOptions {
  const { x, y } = window.getBounds();
  const { backgroundColor } = windowOptions('sign-in');
  return {
    ...size,
    // Over the meeting, wherever the page wanted it: out of sight, perhaps.
    x: x + 40,
    y: y + 40,
    show: true,
    resizable: true,
    autoHideMenuBar: true,
    title: hostOf(url),
    ...(backgroundColor && { backgroundColor }),
    webPreferences: { ...lockedDown, session: window.webContents.session },
  };
}

function prepare(child: BrowserWindow, log: Pick<Log, 'info'>): void {
  const { webContents } = child;
  letBrowse(webContents);
  child.on('page-title-updated', (event) => event.preventDefault());
  webContents.on('did-navigate', (_event, url) => {
    // `about:blank` asks nobody before it comes (no throttle in Chromium). It belongs to whoever
    // sent the window there, and must not stand below the name of the page before.
    if (url.startsWith('https:')) child.setTitle(hostOf(url));
    else child.destroy();
  });
  // Its opener would move it away, and a page would ask to stay.
  webContents.on('content-bounds-updated', (event) => event.preventDefault());
  webContents.on('will-prevent-unload', (event) => event.preventDefault());
  const open = createWayOutside(log);
  webContents.setWindowOpenHandler(({ url }) => {
    open(url);
    return deny;
  });
}

const hostOf = (url: string): string => parseAddress(url)?.host ?? '';
