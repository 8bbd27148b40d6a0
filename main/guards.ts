import { shell } from 'electron/common';
import type { App, Session, WebContents } from 'electron/main';
import { parseAddress } from '../common/address.ts';
import type { Log } from './log.ts';
import type { MediaConsent } from './meeting/media-consent.ts';
import { outsideAddress } from './outside-address.ts';
import { createOutsideLimit } from './outside-limit.ts';
import { asksForScreen, isGranted, whoIs } from './permission-policy.ts';
import type { ScreenGuard } from './sharing/screen-guard.ts';

/**
 * Permissions of one session: request and check, and no devices beyond camera and microphone.
 * With `consent` the server has these only once the person said so; with `screen` it may ask to see
 * the screen.
 */
export function guardSession(
  session: Session,
  server?: string,
  consent?: MediaConsent,
  screen?: ScreenGuard,
): void {
  // The spell checker would fetch its dictionaries from a third party. Without languages also the
  // fetch ends that a new session begins with.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.setPermissionRequestHandler((contents, permission, answer, details) => {
    const { mediaTypes, securityOrigin } = details as {
      mediaTypes?: string[];
      securityOrigin?: string;
    };
    // Both must be the server: Electron has named the wrong origin for frames (CVE-2026-34777).
    const asked = [details.requestingUrl, securityOrigin].filter((one) => one !== undefined);
    const isEach = (fits: (who: ReturnType<typeof whoIs>) => boolean): boolean =>
      asked.length > 0 && asked.every((one) => fits(whoIs(one, server)));
    if (screen && server !== undefined && asksForScreen(permission, mediaTypes)) {
      if (isEach((who) => who === 'meeting-server')) return screen.ask(contents, server, answer);
    }
    const granted = isEach((who) => isGranted(who, permission, mediaTypes));
    if (!granted || permission !== 'media' || !consent) return answer(granted);
    void consent.ask().then(answer);
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) => {
    // Before the fix of April 2026 checks of a frame's camera name the page around it as origin;
    // `securityOrigin` is the frame's own (electron/electron#50679).
    const asker = details.securityOrigin ?? origin;
    const types = details.mediaType ? [details.mediaType] : [];
    if (permission === 'media' && consent && !consent.isGiven()) return false;
    return isGranted(whoIs(asker, server), permission, types);
  });
  session.setDevicePermissionHandler(() => false);
  if (screen) session.setDisplayMediaRequestHandler(screen.give);
  session.on('will-download', (event) => event.preventDefault());
}

/** Contents that may go from page to page: windows that a meeting opened. */
const onTheWeb = new WeakSet<WebContents>();

/**
 * What pages reach devices by, in Chromium's words (`runtime_enabled_features.json5`); and a color
 * from anywhere on the screen, with the mouse until somebody clicks, which no handler is asked about.
 * Pages do not even have it: where a session is not the default one, `navigator.usb.requestDevice()`
 * takes the whole app down before anybody is asked (electron/electron#52383).
 */
const deviceFeatures = ['WebUSB', 'WebHID', 'Serial', 'WebBluetooth', 'WebNFC', 'EyeDropperAPI'];

/**
 * Locks that hold for every page, also those that other code opens later. Before the app is ready:
 * two of them are switches.
 */
export function guardApp(app: App): void {
  app.commandLine.appendSwitch('disable-blink-features', deviceFeatures.join());
  // `document.execCommand('paste')` asks for no permission in older Electrons (electron/electron#45377).
  app.commandLine.appendSwitch('blink-settings', 'DOMPasteAllowed=false');
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-navigate', (event) => {
      if (!onTheWeb.has(contents) || !isWeb(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (onTheWeb.has(contents) && !isWeb(event.url)) event.preventDefault();
    });
    const open = createWayOutside();
    contents.setWindowOpenHandler(({ url }) => {
      open(url);
      return { action: 'deny' };
    });
    refuseDevices(contents);
  });
}

/** Lets these contents navigate, among https pages only. */
export const letBrowse = (contents: WebContents): void => void onTheWeb.add(contents);

const isWeb = (address: string): boolean => parseAddress(address)?.protocol === 'https:';

function refuseDevices(contents: WebContents): void {
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
}

/** Hands an address to the system's browser or mail program, after one canonical parse. */
export function openOutside(address: string): boolean {
  const outside = outsideAddress(address);
  if (outside) void shell.openExternal(outside);
  return outside !== undefined;
}

/** Hands on what one page wants opened, as long as a person could have asked for that much. */
export function createWayOutside(log?: Pick<Log, 'info'>): (address: string) => boolean {
  const mayGo = createOutsideLimit(() => Date.now());
  let isTold = false;
  return (address) => {
    if (outsideAddress(address) === undefined) return false;
    if (mayGo()) {
      isTold = false;
      return openOutside(address);
    }
    // Once for a flood: it must not fill the log instead.
    if (!isTold) log?.info('a page opens more in the browser than a person would: refused');
    isTold = true;
    return false;
  };
}
