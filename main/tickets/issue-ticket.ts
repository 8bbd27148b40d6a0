import type { MeetingProblem } from '../../common/meeting-problem.ts';
import { fetchesTickets, type SigningProfile, type TicketProfile } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import type { TicketUser, TicketWish } from '../../common/ticket-claims.ts';
import type { FetchTicket } from './fetch-ticket.ts';
import { type ProfileSigner, signerOf } from './profile-signer.ts';
import { signTicket } from './ticket.ts';

export interface IssueTicketParts {
  signer: ProfileSigner;
  fetchTicket: FetchTicket;
  /** Who the tickets are for. */
  user(): TicketUser;
  randomId(): string;
  now(): number;
  /** The key of the profile was used. */
  onUsed(profile: SigningProfile): void;
}

export interface IssuedTicket {
  ticket: string;
  /** When it runs out, in ms since 1970 by this computer's clock. */
  endsAt: number;
}

/** Makes the ticket for one entrance: a new one each time, for exactly this room. */
export type IssueTicket = (
  profile: TicketProfile,
  room: string,
) => Promise<Result<IssuedTicket, MeetingProblem>>;

export function createIssueTicket(parts: IssueTicketParts): IssueTicket {
  return async (profile, room) => {
    if (fetchesTickets(profile)) {
      const { name, email } = parts.user();
      const user = { ...(name && { name }), ...(email && { email }) };
      return parts.fetchTicket(profile, { room, role: profile.ticket.role, user });
    }
    const endsAt = parts.now() + profile.ticket.lifetime * 60_000;
    const ready = await parts.signer.ready(profile);
    if (!ready.ok) return ready;
    const { key, now } = ready.value;
    const wish = wishFor(profile, room, parts.user());
    const ticket = await signTicket(wish, key, { now, randomId: parts.randomId });
    if (!ticket.ok) return fail({ code: 'ticket-not-made' });
    parts.onUsed(profile);
    return ok({ ticket: ticket.value, endsAt });
  };
}

/** What the person set for their own meetings there. */
export function wishFor(profile: SigningProfile, room: string, user: TicketUser): TicketWish {
  const { role, features, lifetime } = profile.ticket;
  return { ...signerOf(profile), room, role, features, user, lifetimeMinutes: lifetime };
}
