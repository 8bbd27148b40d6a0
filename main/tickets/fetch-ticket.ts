import * as v from 'valibot';
import type { MeetingProblem, MeetingProblemCode } from '../../common/meeting-problem.ts';
import { type FetchingProfile, ticketHostOf } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { roomClaim } from '../../common/ticket-claims.ts';
import type { TicketRole } from '../../common/ticket-terms.ts';
import { checkFetched } from './fetched-ticket.ts';
import type { IssuedTicket } from './issue-ticket.ts';
import type { ServerClock } from './server-clock.ts';

/** What the address of a profile is asked for: docs/ticket-address.md. */
export interface FetchWish {
  /** Not percent-encoded, without what stands before it in its address. */
  room: string;
  role: TicketRole;
  /** Who it is for; absent for an invitation, which is for whoever has the link. */
  user?: { name?: string; email?: string };
  /** When an invitation ends, in ms since 1970. */
  expiresAt?: number;
}

/** An answer of the address, whole. */
export interface TicketAnswer {
  status: number;
  /** Its `Content-Type`, or ''. */
  type: string;
  text: string;
}

/** Sends JSON to the profile's address, and nowhere else; fails in the words people are told. */
export type TicketPost = (
  profile: FetchingProfile,
  body: string,
) => Promise<Result<TicketAnswer, MeetingProblemCode>>;

/** Asks the address of a profile for a ticket, which is checked before anybody uses it. */
export type FetchTicket = (
  profile: FetchingProfile,
  wish: FetchWish,
) => Promise<Result<IssuedTicket, MeetingProblem>>;

export interface FetchTicketParts {
  post: TicketPost;
  /** The clock of the profile's meeting server, by which tickets run out. */
  clock(profile: FetchingProfile): Promise<ServerClock>;
  now(): number;
}

/** What it says besides is passed over: later versions may say more. */
const answerSchema = v.object({ ticket: v.string() });

export function createFetchTicket({ post, clock, now }: FetchTicketParts): FetchTicket {
  return async (profile, { room: wanted, role, user, expiresAt }) => {
    const room = roomClaim(wanted);
    if (room === undefined) return fail({ code: 'ticket-not-made' });
    const problem = (code: MeetingProblemCode) => fail({ code, about: ticketHostOf(profile) });
    const wish = {
      version: 1,
      room,
      role,
      ...(user && { user }),
      // Whole seconds, as in tickets.
      ...(expiresAt !== undefined && { expiresAt: Math.floor(expiresAt / 1000) }),
    };
    const [answer, time] = await Promise.all([post(profile, JSON.stringify(wish)), clock(profile)]);
    if (!answer.ok) return problem(answer.problem);
    const ticket = ticketIn(answer.value);
    if (!ticket.ok) return problem(ticket.problem);
    const there = time.correctedNow();
    const ends = checkFetched(ticket.value, profile, { room, role }, there);
    if (!ends.ok) return problem(ends.problem);
    // By this computer's clock, which others compare it with.
    return ok({ ticket: ticket.value, endsAt: now() + ends.value * 1000 - there });
  };
}

function ticketIn({ status, type, text }: TicketAnswer): Result<string, MeetingProblemCode> {
  if (status !== 200) return fail(codeOfStatus(status));
  if (!/^application\/json\s*(?:;|$)/i.test(type)) return fail('ticket-address-no-ticket');
  try {
    const read = v.safeParse(answerSchema, JSON.parse(text));
    return read.success ? ok(read.output.ticket) : fail('ticket-address-no-ticket');
  } catch {
    return fail('ticket-address-no-ticket');
  }
}

function codeOfStatus(status: number): MeetingProblemCode {
  if (status === 401) return 'ticket-address-sign-in';
  if (status === 407) return 'proxy-sign-in-needed';
  if (status === 403) return 'ticket-address-not-allowed';
  if (status === 429) return 'ticket-address-busy';
  return status >= 500 ? 'ticket-address-error' : 'ticket-address-no-ticket';
}
