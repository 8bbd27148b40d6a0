import { parseAddress } from '../common/address.ts';
import { pageOrigin } from './page-policy.ts';

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

/** What `media` may be of. */
const media: ReadonlySet<string> = new Set(['audio', 'video']);

/** Who an address belongs to. `server` (`host[:port]`) is the session's meeting server, if any. */
export function whoIs(address: string, server: string | undefined): Who {
  const { protocol, host } = parseAddress(address) ?? { protocol: '', host: '' };
  if (`${protocol}//${host}` === pageOrigin) return 'our-page';
  return protocol === 'https:' && host === server ? 'meeting-server' : 'stranger';
}

/**
 * Is it a request to see the screen? Electron says `media` without media types, newer ones say
 * `display-capture`. Either can be a capture of everything, with no picker (electron/electron
 * `spec/api-media-handler-spec.ts`, "legacy getUserMedia with desktop capture constraint").
 */
export const asksForScreen = (
  permission: string,
  mediaTypes: readonly string[] | undefined,
): boolean => permission === 'display-capture' || (permission === 'media' && !mediaTypes?.length);

/** May it have the permission? By this table nobody may see the screen (main/sharing). */
export function isGranted(
  who: Who,
  permission: string,
  mediaTypes: readonly string[] | undefined,
): boolean {
  if (asksForScreen(permission, mediaTypes)) return false;
  // Electron calls `unknown` what it has no word for.
  if (permission === 'media' && !mediaTypes?.every((one) => media.has(one))) return false;
  return granted[who].has(permission);
}
