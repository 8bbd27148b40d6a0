import { type Session, session } from 'electron/main';
import { type Profile, type ProfileId, serverOf } from '../common/profile.ts';
import { guardSession } from './guards.ts';
import { servePages } from './pages.ts';

/**
 * The session of a profile's meetings, made when it is first needed. It persists, so that devices
 * and the identity JaaS bills by are kept; without a cache, because the ticket rides in the
 * frame's address and would reach the disk there.
 */
export function createMeetingSessions(pagesFolder: string): (profile: Profile) => Session {
  const made = new Map<ProfileId, Session>();
  return (profile) => {
    const known = made.get(profile.id);
    if (known) return known;
    const fresh = session.fromPartition(`persist:${profile.id}`, { cache: false });
    prepare(fresh, pagesFolder, serverOf(profile));
    made.set(profile.id, fresh);
    return fresh;
  };
}

function prepare(meetings: Session, pagesFolder: string, server: string): void {
  servePages(meetings, pagesFolder, server);
  guardSession(meetings, server);
  // The spell checker would fetch its dictionaries from a third party.
  meetings.setSpellCheckerEnabled(false);
  keepReferrerEmpty(meetings, server);
}

/**
 * A page that reloads itself becomes its own referrer, and with a referrer the public server cuts
 * the call after five minutes (jitsi-meet `conference/middleware.any.ts`, `_checkIframe`).
 */
function keepReferrerEmpty(meetings: Session, server: string): void {
  meetings.webRequest.onHeadersReceived({ urls: [`https://${server}/*`] }, (details, answer) => {
    if (details.resourceType !== 'subFrame') return answer({});
    const kept = Object.entries(details.responseHeaders ?? {}).filter(
      ([name]) => name.toLowerCase() !== 'referrer-policy',
    );
    answer({
      responseHeaders: { ...Object.fromEntries(kept), 'Referrer-Policy': ['no-referrer'] },
    });
  });
}
