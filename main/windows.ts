import { join } from 'node:path';
import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  nativeTheme,
  type WebFrameMain,
} from 'electron/main';
import { isFor, type MethodUse, type OwnPage } from '../common/method-use.ts';
import type { Place, Settings } from '../common/settings.ts';
import type { MayCall } from './ipc.ts';
import { appIcon } from './native/app-icon.ts';
import { pageAddress, type PageName } from './page-policy.ts';
import type { SettingsStore } from './settings-store.ts';
import { fillAgain, rememberPlace, restoredPlace } from './window-place.ts';

/** Our own windows, Home and Settings: open, find, hide, and tell them things. */
export interface Windows {
  show(name: OwnPage): void;
  /** Opens one that nobody has to look at now, as a button in the taskbar. */
  showMinimised(name: OwnPage): void;
  hide(name: OwnPage): void;
  /** Sends a message to every open window of ours. */
  tell(channel: string, message: unknown): void;
  /**
   * Whose calls a table allows: those of the main frame of Home or Settings, on the page it was
   * opened for, each of what that page has.
   */
  mayCall(methods: Readonly<Record<string, MethodUse>>): MayCall;
}

const usualSize: Record<
  PageName,
  { width: number; height: number; minWidth: number; minHeight: number }
> = {
  home: { width: 460, height: 620, minWidth: 340, minHeight: 420 },
  settings: { width: 860, height: 680, minWidth: 480, minHeight: 420 },
  meeting: { width: 1180, height: 760, minWidth: 480, minHeight: 360 },
  'sign-in': { width: 440, height: 520, minWidth: 340, minHeight: 360 },
  'share-picker': { width: 760, height: 560, minWidth: 420, minHeight: 360 },
  'sharing-bar': { width: 420, height: 44, minWidth: 200, minHeight: 40 },
  compact: { width: 300, height: 132, minWidth: 220, minHeight: 100 },
  'device-test': { width: 560, height: 640, minWidth: 380, minHeight: 420 },
};

/** Painted before the page is: the page's own surface, so that nothing flashes. */
export const surface = (): string => (nativeTheme.shouldUseDarkColors ? '#16181d' : '#ffffff');

/** The look and the locks every window of ours has. */
export function windowOptions(page: PageName, place?: Place): BrowserWindowConstructorOptions {
  const { minWidth, minHeight, ...usual } = usualSize[page];
  const icon = appIcon();
  return {
    ...restoredPlace(place, usual),
    minWidth,
    minHeight,
    show: false,
    autoHideMenuBar: true,
    title: 'Parlour',
    ...(icon !== undefined && { icon }),
    backgroundColor: surface(),
  };
}

/** Said in full, though most are defaults: a changed default must not open a window. */
export const lockedDown = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  devTools: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  enableDeprecatedPaste: false,
} as const;

/** Is the frame the main one of the window, on the page it was opened for? */
export const holdsPage = (
  window: BrowserWindow | undefined,
  page: PageName,
  frame: WebFrameMain | null,
): boolean =>
  frame !== null &&
  window?.isDestroyed() === false &&
  frame === window.webContents.mainFrame &&
  frame.url === pageAddress(page);

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

export function createWindows(
  preloadFolder: string,
  settings: SettingsStore,
  onHomeShown: () => void,
): Windows {
  const open = new Map<OwnPage, BrowserWindow>();

  const create = (name: OwnPage, isMinimised = false): BrowserWindow => {
    const place = settings.get().windows[name];
    const window = new BrowserWindow({
      ...windowOptions(name, place),
      webPreferences: { ...lockedDown, preload: join(preloadFolder, 'app.cjs') },
    });
    window.once('ready-to-show', () => {
      fillAgain(window, place);
      if (isMinimised) {
        // A window that was never shown has no button.
        window.showInactive();
        window.minimize();
      } else window.show();
      if (name === 'home') onHomeShown();
    });
    window.on('closed', () => open.delete(name));
    rememberPlace(window, (now) => savePlace(settings, { [name]: now }));
    open.set(name, window);
    void window.loadURL(pageAddress(name));
    return window;
  };

  return {
    show: (name) => {
      const window = open.get(name);
      if (window) bringToFront(window);
      else create(name);
    },
    showMinimised: (name) => void (open.has(name) || create(name, true)),
    hide: (name) => open.get(name)?.hide(),
    tell: (channel, message) => {
      for (const window of open.values()) window.webContents.send(channel, message);
    },
    mayCall: (methods) => (frame, method) =>
      [...open].some(
        ([name, window]) => holdsPage(window, name, frame) && isFor(name, methods[method]),
      ),
  };
}

export function rememberMeetingPlace(window: BrowserWindow, settings: SettingsStore): void {
  const place = settings.get().windows.meeting;
  window.once('ready-to-show', () => fillAgain(window, place));
  rememberPlace(window, (meeting) => savePlace(settings, { meeting }));
}

function savePlace(settings: SettingsStore, place: Settings['windows']): void {
  settings.change((all) => ({ ...all, windows: { ...all.windows, ...place } }));
}
