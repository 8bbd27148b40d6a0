import type { MeetingWish } from '../../common/meeting-api.ts';
import { keychainProblemCodes } from '../../common/key-problem.ts';
import type { MeetingProblemCode } from '../../common/meeting-problem.ts';
import { ticketAddressProblemCodes } from '../../common/ticket-address-problem.ts';
import { ticketRefusalCodes } from '../../common/ticket-refusal.ts';

/** What a person can do about a failure; the first is the one we would choose. */
export type Way = Exclude<MeetingWish, 'links' | 'picture-in-picture'> | 'back';

const usual: readonly Way[] = ['retry', 'browser', 'back'];
/** The server itself is in question, and a look at it says more than another try. */
const checked: readonly Way[] = ['retry', 'check', 'browser', 'back'];
/** It may be somebody in between: no second place to type a password into. */
const doubted: readonly Way[] = ['back', 'check', 'retry'];

/** Where the usual ways would contradict the sentence above them, or another one helps more. */
const others: Partial<Record<MeetingProblemCode, readonly Way[]>> = {
  // A browser without a network fails as well.
  offline: ['retry', 'back'],
  'name-not-found': checked,
  refused: checked,
  unreachable: checked,
  'server-error': checked,
  'too-slow': checked,
  'join-too-slow': checked,
  'not-jitsi': checked,
  'tls-failed': checked,
  certificate: doubted,
  'certificate-expired': doubted,
  'certificate-not-yet-valid': doubted,
  'certificate-self-signed': doubted,
  'certificate-unknown-issuer': doubted,
  'certificate-wrong-name': doubted,
  'certificate-revoked': doubted,
  'page-missing': ['back', 'check', 'retry', 'browser'],
  'framing-refused': ['browser', 'check', 'back'],
  // Nothing that leads back to who did it.
  'captured-screen': ['back'],
  'not-allowed': ['back', 'retry', 'browser'],
  'key-absent': ['settings', 'retry', 'back'],
  'ticket-not-made': ['settings', 'retry', 'back'],
  'clock-far-off': ['retry', 'back'],
  // Passes by itself, or once a person unlocks it.
  locked: ['retry', 'settings', 'back'],
  slow: ['retry', 'settings', 'back'],
};

const aboutKeys = new Set<MeetingProblemCode>(keychainProblemCodes);
const aboutTickets = new Set<MeetingProblemCode>(ticketRefusalCodes);
const aboutTicketAddress = new Set<MeetingProblemCode>(ticketAddressProblemCodes);

/** What tells which ways there are, besides the problem itself. */
export interface Circumstances {
  /** The ticket was made for this entrance, so another can be; a link's cannot be made better. */
  makesTicket: boolean;
  /** Who handed it out; where nobody did it was signed here, and settings can help. */
  ticketFrom?: string;
  /** Nobody set the server up: there is nothing of it in the settings. */
  isVisit: boolean;
}

export function waysOut(code: MeetingProblemCode, of: Circumstances): readonly Way[] {
  const ways = allWays(code, of);
  return of.isVisit ? ways.filter((way) => !ofProfile.has(way)) : ways;
}

/** They lead to the profile of the server. */
const ofProfile = new Set<Way>(['settings', 'check', 'ticket']);

function allWays(
  code: MeetingProblemCode,
  { makesTicket, ticketFrom }: Circumstances,
): readonly Way[] {
  const own = others[code];
  if (own) return own;
  if (aboutKeys.has(code)) return ['settings', 'retry', 'back'];
  if (aboutTicketAddress.has(code)) return ['retry', 'back'];
  if (aboutTickets.has(code)) {
    if (!makesTicket) return ['back'];
    return ticketFrom === undefined
      ? ['ticket', 'check', 'retry', 'back']
      : ['retry', 'check', 'back'];
  }
  return usual;
}
