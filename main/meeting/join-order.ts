import type { JoinOrder } from '../../common/meeting-api.ts';
import type { Speech } from '../../common/languages.ts';
import { meetingPath } from '../../common/meeting.ts';
import {
  canHaveTicket,
  fetchesTickets,
  hasTickets,
  type Profile,
  ticketHostOf,
  type TicketProfile,
} from '../../common/profile.ts';
import type { LinkChoice, MeetingChoice, Settings } from '../../common/settings.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import { receiverOf, whatHostingsReceive } from '../../common/what-hostings-receive.ts';
import type { Entry } from './attended.ts';

/** How the person enters meetings, as whom, and in which language. */
export type EntryChoice = Pick<Settings, 'you' | 'join' | 'meeting' | 'privacy' | 'links'> & {
  speech: Speech;
};

/** A meeting that is entered; `signedIn` with the ticket of a sign-in. */
type Entering = Pick<Entry, 'meeting' | 'profile' | 'from'> & { signedIn: boolean };

/**
 * The profile whose ticket a meeting is entered with. A link's own ticket could have fewer rights, so
 * ours is used where there is one, unless the person prefers the link's.
 */
export function issuerOf(
  { meeting, profile }: Pick<Entry, 'meeting' | 'profile'>,
  { theirTicket }: LinkChoice,
): TicketProfile | undefined {
  if (!hasTickets(profile)) return undefined;
  if (!meeting.ticket) return profile;
  return canHaveTicket(profile) && !theirTicket.includes(profile.id) ? profile : undefined;
}

/** What the meeting page needs to enter a meeting as the person chose. */
export function orderFor(running: Entering, choice: EntryChoice): JoinOrder {
  const { meeting, profile } = running;
  const { you, join, privacy, speech } = choice;
  const { prejoin, quality, logo, background } = choice.meeting;
  const issuer = issuerOf(running, choice.links);
  const makesTicket = issuer !== undefined;
  // A link is no consent to be seen: camera and microphone stay off until the person is there.
  const isUnasked = running.from === 'link' && !choice.links.atOnce.includes(profile.id);
  return {
    server: meeting.server,
    path: meetingPath(meeting),
    name: meeting.name,
    hosting: hostingName(profile),
    displayName: you.name,
    email: mayHaveEmail(profile, makesTicket) ? you.email : '',
    muted: isUnasked || join.muted || meeting.audioMuted,
    cameraOff: isUnasked || join.cameraOff || meeting.videoMuted || quality === 'audio-only',
    ...(meeting.subject && { subject: meeting.subject }),
    prejoin: prejoinFor(running, isUnasked, prejoin),
    quality,
    logo,
    background,
    outside: {
      thirdParties: privacy.thirdParties,
      analytics: privacy.analytics,
      gravatar: privacy.gravatar,
    },
    speech,
    isVisit: profile.kind === 'visited',
    hasTicket: makesTicket || meeting.ticket !== undefined,
    makesTicket,
    ...(issuer && fetchesTickets(issuer) && { ticketFrom: ticketHostOf(issuer) }),
    needsTicket: makesTicket || profile.kind === 'jaas-guest',
  };
}

/**
 * The page hears what the ticket says as well, because a name without an address would blank the
 * address there (jitsi-meet `base/settings/middleware.any.ts`). With somebody else's ticket nothing
 * of the person was signed, and nothing is told.
 */
function mayHaveEmail(profile: Profile, makesTicket: boolean): boolean {
  const way = whatHostingsReceive[receiverOf(profile)].email;
  return way === 'page' || (way !== 'no' && makesTicket);
}

/** “Always” is meant for every entrance, “never” for those that the person began. */
function prejoinFor(
  { from, signedIn }: Entering,
  isUnasked: boolean,
  wish: MeetingChoice['prejoin'],
): JoinOrder['prejoin'] {
  if (signedIn) return 'skipped';
  if (isUnasked || wish === 'always') return 'shown';
  return from === 'link' || wish === 'never' ? 'skipped' : 'as-server';
}
