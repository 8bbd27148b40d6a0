import type { MeetingProblem } from '../../common/meeting-problem.ts';
import type { SigningProfile } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import type { TicketUser, TicketWish } from '../../common/ticket-claims.ts';
import { type ProfileSigner, signerOf } from './profile-signer.ts';
import { signTicket } from './ticket.ts';

export interface IssueTicketParts {
  signer: ProfileSigner;
  /** Who the tickets are for. */
  user(): TicketUser;
  randomId(): string;
  /** The key of the profile was used. */
  onUsed(profile: SigningProfile): void;
}

/** Makes the ticket for one entrance: a new one each time, for exactly this room. */
export type IssueTicket = (
  profile: SigningProfile,
  room: string,
) => Promise<Result<string, MeetingProblem>>;

export function createIssueTicket(parts: IssueTicketParts): IssueTicket {
  return async (profile, room) => {
    const ready = await parts.signer.ready(profile);
    if (!ready.ok) return ready;
    const { key, now } = ready.value;
    const wish = wishFor(profile, room, parts.user());
    const ticket = await signTicket(wish, key, { now, randomId: parts.randomId });
    if (!ticket.ok) return fail({ code: 'ticket-not-made' });
    parts.onUsed(profile);
    return ok(ticket.value);
  };
}

/** What the person set for their own meetings there. */
export function wishFor(profile: SigningProfile, room: string, user: TicketUser): TicketWish {
  const { role, features, lifetime } = profile.ticket;
  return { ...signerOf(profile), room, role, features, user, lifetimeMinutes: lifetime };
}
