import type { FetchingProfile } from '../../common/profile.ts';
import { fieldsOf, type PastedTicket, pastedTicket } from '../../common/pasted-ticket.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import type { TicketAddressProblemCode } from '../../common/ticket-address-problem.ts';
import { type ExpectedTicket, ticketReasons } from '../../common/ticket-reasons.ts';
import type { TicketRole } from '../../common/ticket-terms.ts';

/** What a ticket was asked for. */
export interface TicketWanted {
  /** As the ticket has to name it (common/ticket-claims.ts, `roomClaim`). */
  room: string;
  role: TicketRole;
}

/** A bare JWT with a signature, and nothing around it. */
const form = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * Looks at a ticket that somebody else made before it is used, and answers when it runs out, in
 * seconds since 1970. Whose signature it has only the meeting server can tell. `now` is that server's
 * time in ms.
 */
export function checkFetched(
  ticket: string,
  profile: FetchingProfile,
  wanted: TicketWanted,
  now: number,
): Result<number, TicketAddressProblemCode> {
  const read = form.test(ticket) ? pastedTicket(ticket) : undefined;
  if (!read?.header || !read.claims) return fail('ticket-address-no-ticket');
  // One for every room, or for a pattern of them, would open more than was asked for.
  if (read.claims.get('room') !== wanted.room || hasPattern(read)) {
    return fail('ticket-address-other-room');
  }
  const reasons = ticketReasons(read, now, expectedOf(profile));
  const refusals = reasons.filter(({ severity }) => severity === 'refusal');
  if (refusals.some(({ code }) => isOfTime.has(code))) return fail('ticket-address-out-of-time');
  const ends = read.claims.get('exp');
  if (refusals.length > 0 || typeof ends !== 'number') return fail('ticket-address-unfit');
  if (wanted.role === 'guest' && isModerators(read)) return fail('ticket-address-unfit');
  return ok(ends);
}

const isOfTime: ReadonlySet<string> = new Set(['token-expired', 'nbf-future']);

const contextOf = ({ claims }: PastedTicket) => fieldsOf(claims?.get('context'));
const hasPattern = (read: PastedTicket): boolean => contextOf(read)?.has('room') === true;

/** In the words of JaaS, of stock servers, and of the module `token_affiliation`. */
function isModerators(read: PastedTicket): boolean {
  const user = fieldsOf(contextOf(read)?.get('user'));
  const moderator = user?.get('moderator');
  return moderator === true || moderator === 'true' || user?.get('affiliation') === 'owner';
}

/** The policy may leave an own server's names open: the address knows them better. */
function expectedOf(profile: FetchingProfile): ExpectedTicket {
  switch (profile.kind) {
    case 'jaas':
      return { appId: profile.appId };
    case 'ownServer':
      return profile.authentication === 'none' ? {} : { algorithm: profile.authentication };
  }
}
