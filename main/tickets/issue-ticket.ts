import type { MeetingProblem } from '../../common/meeting-problem.ts';
import type { JaasProfile } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { spanInWords } from '../../common/text/en-tickets.ts';
import type { TicketUser, TicketWish } from '../../common/ticket-claims.ts';
import { type DateHeaders, readServerClock } from './server-clock.ts';
import type { SigningKeys } from '../keys/signing-key.ts';
import { signTicket } from './ticket.ts';

export interface IssueTicketParts {
  keys: SigningKeys;
  /** Who the tickets are for. */
  user(): TicketUser;
  /** Fetches anything from the profile's server, for its clock. */
  askServer(profile: JaasProfile): Promise<DateHeaders>;
  now(): number;
  randomId(): string;
  /** The key of the profile was used. */
  onUsed(profile: JaasProfile): void;
}

/** Makes the ticket for one entrance: a new one each time, for exactly this room. */
export type IssueTicket = (
  profile: JaasProfile,
  room: string,
) => Promise<Result<string, MeetingProblem>>;

export function createIssueTicket(parts: IssueTicketParts): IssueTicket {
  return async (profile, room) => {
    if (!profile.key) return fail({ code: 'key-absent', about: profile.name });
    const [key, clock] = await Promise.all([
      parts.keys.load(profile.id, profile.key),
      readServerClock(() => parts.askServer(profile), parts.now),
    ]);
    if (!key.ok) return fail(key.problem);
    if (clock.isFarOff) return fail({ code: 'clock-far-off', about: spanInWords(clock.skew ?? 0) });

    const ticket = await signTicket(wishFor(profile, room, parts.user()), key.value, {
      now: clock.correctedNow(),
      randomId: parts.randomId,
    });
    if (!ticket.ok) return fail({ code: 'ticket-not-made' });
    parts.onUsed(profile);
    return ok(ticket.value);
  };
}

/** What the person set for their own meetings of this account. */
export function wishFor(profile: JaasProfile, room: string, user: TicketUser): TicketWish {
  const { role, features, lifetime } = profile.ticket;
  const { appId, keyId } = profile;
  return { appId, keyId, room, role, features, user, lifetimeMinutes: lifetime };
}
