import {
  type OnBeforeRequestListenerDetails,
  type OnHeadersReceivedListenerDetails,
  type Session,
  session,
} from 'electron/main';
import { parseAddress } from '../../common/address.ts';
import { type Profile, type ProfileId, serverOf } from '../../common/profile.ts';
import { saysNoWay } from '../recovery/network-errors.ts';
import { isEntrance } from './entrance.ts';
import { isPage } from './frame-policy.ts';
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

/** What is to be known of the requests a meeting's page sends to its server. */
export interface Traffic {
  /** The page signs in to its server, to enter a room. */
  onEntering(server: string): void;
  /** A request found no way there. */
  onMissed(server: string): void;
}

export function createMeetingSessions(
  pagesFolder: string,
  askForMedia: (server: string) => Promise<boolean>,
  traffic: Traffic,
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
      watchTraffic(meetings, server, traffic);
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
    const isMeeting = isMeetingFrame(details, server);
    if (isMeeting && !isPage(details.statusCode, sent)) return answer({ cancel: true });
    const framed = isMeeting ? withoutFramingLimits(sent) : sent;
    answer({ responseHeaders: withEmptyReferrer(framed) });
  });
}

function watchTraffic({ webRequest }: Session, server: string, traffic: Traffic): void {
  const entrances = [`wss://${server}/*xmpp-websocket*`, `https://${server}/*http-bind*`];
  webRequest.onBeforeRequest({ urls: entrances }, (details, answer) => {
    answer({});
    if (isEntering(details, server)) traffic.onEntering(server);
  });
  const all = [`wss://${server}/*`, `https://${server}/*`];
  webRequest.onErrorOccurred({ urls: all }, ({ error, resourceType }) => {
    if (resourceType !== 'webSocket' && resourceType !== 'xhr') return;
    if (saysNoWay(error, resourceType)) traffic.onMissed(server);
  });
}

/** Over HTTP a session is begun by the request that has no number of one (XEP-0124). */
export function isEntering(
  {
    url,
    method,
    uploadData,
  }: Pick<OnBeforeRequestListenerDetails, 'url' | 'method'> &
    Partial<Pick<OnBeforeRequestListenerDetails, 'uploadData'>>,
  server: string,
): boolean {
  if (!isEntrance(url, server)) return false;
  if (url.startsWith('wss:')) return true;
  const body = (uploadData ?? []).map(({ bytes }) => bytes?.toString() ?? '').join('');
  return method === 'POST' && !/\ssid\s*=/.test(body);
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
