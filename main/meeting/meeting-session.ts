import { type OnHeadersReceivedListenerDetails, type Session, session } from 'electron/main';
import { parseAddress } from '../../common/address.ts';
import { type Profile, type ProfileId, serverOf } from '../../common/profile.ts';
import { type Headers, withoutFramingLimits } from './framing-headers.ts';
import { guardSession } from '../guards.ts';
import { createMediaConsent, type MediaConsent } from './media-consent.ts';
import { pageAddress, pageOrigin } from '../page-policy.ts';
import { servePages } from '../pages.ts';
import type { ScreenGuard } from '../sharing/screen-guard.ts';

export interface MeetingSessions {
  /**
   * The session of a profile's meetings, made when it is first needed. It persists, so that devices
   * and the identity JaaS bills by are kept; without a cache, because the ticket rides in the
   * frame's address and would reach the disk there. Of a server that is only visited nothing is
   * kept: its session lives in memory.
   */
  of(profile: Profile): Session;
  /** The session of a profile if this start of the app has needed it. */
  opened(profile: ProfileId): Session | undefined;
  /** The server (`host[:port]`) whose meetings a session holds; undefined for any other session. */
  serverOf(meetings: Session): string | undefined;
}

export function createMeetingSessions(
  pagesFolder: string,
  askForMedia: (server: string) => Promise<boolean>,
  screen?: ScreenGuard,
): MeetingSessions {
  const made = new Map<ProfileId, Made>();
  return {
    of: (profile) => {
      const server = serverOf(profile);
      const known = made.get(profile.id);
      known?.consent?.renew();
      if (known?.server === server) return known.meetings;
      // The same session once more when the server of a profile was changed.
      const partition = profile.kind === 'visited' ? profile.id : `persist:${profile.id}`;
      const meetings = session.fromPartition(partition, { cache: false });
      if (known) meetings.protocol.unhandle('app');
      const consent =
        profile.kind === 'visited' ? createMediaConsent(() => askForMedia(server)) : undefined;
      prepare(meetings, pagesFolder, server, consent, screen);
      made.set(profile.id, { meetings, server, ...(consent && { consent }) });
      return meetings;
    },
    opened: (profile) => made.get(profile)?.meetings,
    serverOf: (meetings) => [...made.values()].find((one) => one.meetings === meetings)?.server,
  };
}

interface Made {
  meetings: Session;
  server: string;
  /** Of a server nobody set up. */
  consent?: MediaConsent;
}

function prepare(
  meetings: Session,
  pagesFolder: string,
  server: string,
  consent: MediaConsent | undefined,
  screen: ScreenGuard | undefined,
): void {
  servePages(meetings, pagesFolder, server);
  guardSession(meetings, server, consent, screen);
  // One listener is all a session has, so both wishes share it.
  meetings.webRequest.onHeadersReceived({ urls: [`https://${server}/*`] }, (details, answer) => {
    if (details.resourceType !== 'subFrame') return answer({});
    const sent = details.responseHeaders ?? {};
    const framed = isMeetingFrame(details, server) ? withoutFramingLimits(sent) : sent;
    answer({ responseHeaders: withEmptyReferrer(framed) });
  });
}

/**
 * Is this the answer for the frame our own page holds? Only that one may ignore that its server
 * does not want to be framed: the page around it is Parlour's, so nobody is misled.
 */
export function isMeetingFrame(
  {
    url,
    frame,
    initiatorOrigin,
  }: Pick<OnHeadersReceivedListenerDetails, 'url' | 'frame' | 'initiatorOrigin'>,
  server: string,
): boolean {
  const { protocol, host } = parseAddress(url) ?? {};
  if (protocol !== 'https:' || host !== server) return false;
  // Electron may have no frame to show for a request; newer ones then say who started it.
  if (!frame) return initiatorOrigin === pageOrigin;
  const { parent } = frame;
  return parent?.url === pageAddress('meeting') && parent.parent === null;
}

/**
 * A page that reloads itself becomes its own referrer, and with a referrer the public server cuts
 * the call after five minutes (jitsi-meet `conference/middleware.any.ts`, `_checkIframe`).
 */
function withEmptyReferrer(headers: Headers): Headers {
  const kept = Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'referrer-policy');
  return { ...Object.fromEntries(kept), 'Referrer-Policy': ['no-referrer'] };
}
