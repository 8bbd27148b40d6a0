import type { MeetingProblem } from '../../common/meeting-problem.ts';
import { fetchesTickets, type TicketProfile } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import type { TicketSigner, TicketWish } from '../../common/ticket-claims.ts';
import type { FetchTicket } from './fetch-ticket.ts';
import { type ProfileSigner, signerOf } from './profile-signer.ts';
import { signTicket } from './ticket.ts';

/** A ticket to show a profile's server, and the room that it names. */
export type TrialTicket = (
  profile: TicketProfile,
) => Promise<Result<{ ticket: string; room: string }, MeetingProblem>>;

export function createTrialTicket(
  signer: ProfileSigner,
  fetchTicket: FetchTicket,
  randomId: () => string,
): TrialTicket {
  return async (profile) => {
    if (fetchesTickets(profile)) {
      const room = trialRoom(randomId());
      const fetched = await fetchTicket(profile, { room, role: 'guest' });
      return fetched.ok ? ok({ ticket: fetched.value.ticket, room }) : fetched;
    }
    const ready = await signer.ready(profile);
    if (!ready.ok) return ready;
    const { key, now } = ready.value;
    const wish = trialWish(signerOf(profile), randomId());
    const signed = await signTicket(wish, key, { now, randomId });
    return signed.ok
      ? ok({ ticket: signed.value, room: wish.room })
      : fail({ code: 'ticket-not-made' });
  };
}

const trialRoom = (id: string): string => `test-${id}`;

/** For a room that nobody has: the ticket opens nothing, whoever gets hold of it. */
export const trialWish = (signer: TicketSigner, id: string): TicketWish => ({
  ...signer,
  room: trialRoom(id),
  role: 'guest',
  features: [],
  user: { id: 'test' },
  lifetimeMinutes: 5,
});
