import { decoded, parseAddress } from '../common/address.ts';
import { outsideAddress } from './outside-address.ts';

/** Where a window goes that a meeting wants to open: beside it, to the browser, nowhere. */
export type PopupWay = 'child' | 'outside' | 'refused';

/**
 * Pages that tell the meeting by `window.opener` that the person agreed, so that a browser cannot
 * stand in for them (Jitsi's Electron SDK, `popupsconfig/PopupsConfigRegistry.js`).
 */
const agreements: readonly { host: string; path: RegExp }[] = [
  { host: 'accounts.google.com', path: /^\// },
  { host: 'www.dropbox.com', path: /^\/oauth2\/authorize(?:\/|$)/ },
];

/** `server` (`host[:port]`) is the one whose page opens the window. */
export function popupFor(url: string, { server }: { server: string }): PopupWay {
  const outside = outsideAddress(url);
  const { protocol, host, pathname = '' } = parseAddress(outside ?? '') ?? {};
  if (protocol === undefined) return 'refused';
  if (protocol !== 'https:') return 'outside';
  // The server renews its own tickets in a window that answers the meeting's page.
  if (host === server) return 'child';
  const isAgreement = agreements.some((one) => one.host === host && one.path.test(pathname));
  return isAgreement ? 'child' : 'outside';
}

/** What a page asked for, as far as it tells a sign-in. */
export interface OpenedPage {
  url: string;
  /** Chromium's word for the kind of window: one with a size is no tab. */
  disposition: string;
}

/**
 * Is this the sign-in of a server? Its page opens that as a tab of the browser, and tells which
 * room to come back to, in the address or in a state of JSON inside it (jitsi-meet
 * `authentication/functions.any.ts`). Terms and help, which a page before the meeting links to as
 * well, name no room.
 */
export function isSignIn({ url, disposition }: OpenedPage, room: string): boolean {
  const { protocol, search, hash, pathname } = parseAddress(url) ?? {};
  if (protocol !== 'https:' || disposition === 'new-window' || room === '') return false;
  return plain(`${pathname}${search}${hash}`).includes(plain(room));
}

/** Spelled as servers compare names; a state holds names that are encoded twice. */
function plain(text: string): string {
  const once = decoded(text) ?? text;
  return (decoded(once) ?? once).normalize('NFKC').toLowerCase();
}

/**
 * What `window.open` may ask of a window's shape. Electron takes any option of a `BrowserWindow`
 * from there (`lib/browser/parse-features-string.ts`): without a frame, above all others, unseen.
 */
const harmless = new Set(
  (
    'left top width height innerwidth innerheight screenx screeny popup noopener noreferrer ' +
    'toolbar menubar location directories status statusbar scrollbars resizable titlebar ' +
    'dependent centerscreen'
  ).split(' '),
);

/** Are these the features of an ordinary window? */
export const isOrdinary = (features: string): boolean =>
  features
    .split(',')
    .map((one) => (one.split('=')[0] ?? '').trim().toLowerCase())
    .every((name) => name === '' || harmless.has(name));
