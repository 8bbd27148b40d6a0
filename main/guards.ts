import { shell } from 'electron/common';
import type { App, Session, WebContents } from 'electron/main';
import { parseAddress } from '../common/address.ts';
import { pageOrigin } from './pages.ts';

/** Who asks: one of our pages, the server whose meeting is open, or anybody else. */
type Who = 'our-page' | 'meeting-server' | 'stranger';

/** What each may have. Everything outside this table is refused. */
const granted: Record<Who, ReadonlySet<string>> = {
  'our-page': new Set(),
  'meeting-server': new Set([
    'media',
    'fullscreen',
    'screen-wake-lock',
    'clipboard-sanitized-write',
    'speaker-selection',
  ]),
  stranger: new Set(),
};

/** Who an address belongs to. `server` (`host[:port]`) is the session's meeting server, if any. */
export function whoIs(address: string, server: string | undefined): Who {
  const { protocol, host } = parseAddress(address) ?? { protocol: '', host: '' };
  if (`${protocol}//${host}` === pageOrigin) return 'our-page';
  return protocol === 'https:' && host === server ? 'meeting-server' : 'stranger';
}

/**
 * May it have the permission? A `media` request without media types is a capture of the whole
 * screen, with no picker (electron/electron `spec/api-media-handler-spec.ts`, "legacy getUserMedia
 * with desktop capture constraint"): refused for everybody.
 */
export function isGranted(
  who: Who,
  permission: string,
  mediaTypes: readonly string[] | undefined,
): boolean {
  if (permission === 'media' && !mediaTypes?.length) return false;
  return granted[who].has(permission);
}

/** Permissions of one session: request and check, and no devices beyond camera and microphone. */
export function guardSession(session: Session, server?: string): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const { mediaTypes, securityOrigin } = details as {
      mediaTypes?: string[];
      securityOrigin?: string;
    };
    // Both must be the server: Electron has named the wrong origin for frames (CVE-2026-34777).
    const asked = [details.requestingUrl, securityOrigin].filter((one) => one !== undefined);
    answer(asked.every((one) => isGranted(whoIs(one, server), permission, mediaTypes)));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) => {
    // Before the fix of April 2026 checks of a frame's camera name the page around it as origin;
    // `securityOrigin` is the frame's own (electron/electron#50679).
    const asker = details.securityOrigin ?? origin;
    const types = details.mediaType ? [details.mediaType] : [];
    return isGranted(whoIs(asker, server), permission, types);
  });
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Locks that hold for every page, also those that other code opens later. */
export function guardApp(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      openOutside(url);
      return { action: 'deny' };
    });
    refuseDevices(contents);
  });
}

function refuseDevices(contents: WebContents): void {
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
}

/**
 * Where the invisible link over the replaced watermark leads: the picture can be overridden, its
 * link cannot (jitsi-meet `react/features/base/react/components/web/Watermarks.tsx`).
 */
const advertised = new Set(['https://jitsi.org/', 'https://www.jitsi.org/']);

/** Hands an address to the system's browser or mail program, after one canonical parse. */
export function openOutside(address: string): boolean {
  const outside = outsideAddress(address);
  if (outside) void shell.openExternal(outside);
  return outside !== undefined;
}

/** The address as it may leave Parlour: https or mailto only, in the parser's own spelling. */
export function outsideAddress(address: string): string | undefined {
  if (address.length > 8_192) return undefined;
  const { protocol, username, password, href } = parseAddress(address) ?? {};
  if (protocol !== 'https:' && protocol !== 'mailto:') return undefined;
  if (username || password) return undefined;
  return href && advertised.has(href) ? undefined : href;
}
