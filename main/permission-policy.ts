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
