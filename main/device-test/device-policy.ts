import { pageAddress } from '../page-policy.ts';
import { whoIs } from '../permission-policy.ts';

/** What the page that tries devices may have: these two kinds of media, and a speaker. */
const mediaKinds: ReadonlySet<string> = new Set(['audio', 'video']);

/** Who asks for a permission, as Electron names them. */
export interface Asker {
  /** The frame's whole address. */
  page: string | undefined;
  /** Its origin, where Electron says that, too. */
  origin: string | undefined;
  isMainFrame: boolean;
}

/**
 * May it have the permission? Only in the session of this one window (device-session.ts): a page
 * can give itself another address of its origin (`history.pushState`), but no other session.
 * Media without types would be a capture of the screen (main/permission-policy.ts).
 */
export function mayTry(
  { page, origin, isMainFrame }: Asker,
  permission: string,
  mediaTypes: readonly string[] | undefined,
): boolean {
  if (!isMainFrame || page !== pageAddress('device-test')) return false;
  if (origin !== undefined && whoIs(origin, undefined) !== 'our-page') return false;
  if (permission === 'speaker-selection') return true;
  if (permission !== 'media' || !mediaTypes?.length) return false;
  return mediaTypes.every((type) => mediaKinds.has(type));
}
