import { type MeetingAddress, webLink } from '../../common/meeting.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import {
  fetchesTickets,
  hasTickets,
  type Profile,
  profileOf,
  type SigningProfile,
} from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { mostInvitations } from '../../common/settings.ts';
import { longestInvitation } from '../../common/ticket-claims.ts';
import type { Restrictions } from '../managed/restrictions.ts';
import type { SettingsStore } from '../settings-store.ts';
import type { FetchTicket } from './fetch-ticket.ts';
import type { IssuedTicket } from './issue-ticket.ts';
import { type ProfileSigner, signerOf } from './profile-signer.ts';
import { signTicket } from './ticket.ts';

export interface InviteParts {
  signer: ProfileSigner;
  fetchTicket: FetchTicket;
  refusalOf: Restrictions['refusalOf'];
  profiles(): readonly Profile[];
  settings: SettingsStore;
  now(): number;
  randomId(): string;
}

/**
 * Makes the link that lets a guest into one room until a moment (ms since 1970). The link is the
 * one way a ticket leaves Parlour, because the person asked for it; it is remembered that it was
 * made, and not what it says.
 */
export type Invite = (
  meeting: MeetingAddress & { name: string },
  expiresAt: number,
) => Promise<Result<string, MeetingProblem>>;

export function createInvite(parts: InviteParts): Invite {
  const { fetchTicket, profiles, settings, now } = parts;
  return async (meeting, wanted) => {
    const profile = profileOf(meeting, profiles());
    if (!profile || !hasTickets(profile)) return fail({ code: 'ticket-not-made' });
    const refusal = parts.refusalOf(profile);
    if (refusal) return fail(refusal);
    const expiresAt = Math.min(wanted, now() + longestInvitation * 60_000);
    const { room } = meeting;
    const issued = fetchesTickets(profile)
      ? await fetchTicket(profile, { room, role: 'guest', expiresAt })
      : await signInvitation(parts, profile, room, expiresAt);
    if (!issued.ok) return issued;
    const { ticket, endsAt } = issued.value;
    settings.change((all) => ({
      ...all,
      invitations: [
        { profile: profile.id, name: meeting.name, madeAt: now(), expiresAt: endsAt },
        ...all.invitations,
      ].slice(0, mostInvitations),
    }));
    return ok(`${webLink(meeting)}?jwt=${ticket}`);
  };
}

async function signInvitation(
  { signer, randomId }: InviteParts,
  profile: SigningProfile,
  room: string,
  endsAt: number,
): Promise<Result<IssuedTicket, MeetingProblem>> {
  const ready = await signer.ready(profile);
  if (!ready.ok) return ready;
  const wish = {
    ...signerOf(profile),
    room,
    role: 'guest' as const,
    features: [],
    // Nobody in particular: whoever has the link enters under the name they give.
    user: { id: randomId() },
    expiresAt: endsAt,
  };
  const ticket = await signTicket(wish, ready.value.key, { now: ready.value.now, randomId });
  return ticket.ok ? ok({ ticket: ticket.value, endsAt }) : fail({ code: 'ticket-not-made' });
}
