import { type Session, session, systemPreferences } from 'electron/main';
import { guardSession } from '../guards.ts';
import { servePages } from '../pages.ts';
import { mayTry } from './device-policy.ts';
import { systemAllows } from './system-access.ts';

/**
 * The session of the window that tries devices: in memory, and the only one where a page of ours
 * may use a camera. Device ids are of a session, so what is chosen there is no meeting's choice.
 */
export function createDeviceSession(pagesFolder: string): () => Session {
  let made: Session | undefined;
  return () => {
    if (made) return made;
    made = session.fromPartition('device-test', { cache: false });
    servePages(made, pagesFolder);
    guardSession(made);
    letTry(made, (types) => systemAllows(systemPreferences, types));
    return made;
  };
}

/** Opens what `guardSession` locked, for the page that tries devices. */
export function letTry(
  own: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>,
  systemSays: (mediaTypes: readonly string[]) => Promise<boolean>,
): void {
  own.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const { mediaTypes, securityOrigin } = details as {
      mediaTypes?: string[];
      securityOrigin?: string;
    };
    const { requestingUrl: page, isMainFrame } = details;
    if (!mayTry({ page, origin: securityOrigin, isMainFrame }, permission, mediaTypes)) {
      return answer(false);
    }
    if (permission !== 'media') return answer(true);
    void systemSays(mediaTypes ?? []).then(answer, () => answer(false));
  });
  own.setPermissionCheckHandler((_contents, permission, origin, details) => {
    const { requestingUrl: page, securityOrigin, isMainFrame, mediaType } = details;
    const asker = { page, origin: securityOrigin ?? origin, isMainFrame };
    return mayTry(asker, permission, mediaType ? [mediaType] : []);
  });
}
