import { type MeetingAddress, webLink } from '../../common/meeting.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import { type Profile, profileOf, signsTickets } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { mostInvitations } from '../../common/settings.ts';
import { longestInvitation } from '../../common/ticket-claims.ts';
import type { SettingsStore } from '../settings-store.ts';
import { type ProfileSigner, signerOf } from './profile-signer.ts';
import { signTicket } from './ticket.ts';

export interface InviteParts {
  signer: ProfileSigner;
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

export function createInvite({ signer, profiles, settings, now, randomId }: InviteParts): Invite {
  return async (meeting, expiresAt) => {
    const profile = profileOf(meeting, profiles());
    if (!profile || !signsTickets(profile)) return fail({ code: 'ticket-not-made' });
    const latest = now() + longestInvitation * 60_000;
    const ready = await signer.ready(profile);
    if (!ready.ok) return ready;

    const wish = {
      ...signerOf(profile),
      room: meeting.room,
      role: 'guest' as const,
      features: [],
      // Nobody in particular: whoever has the link enters under the name they give.
      user: { id: randomId() },
      expiresAt: Math.min(expiresAt, latest),
    };
    const ticket = await signTicket(wish, ready.value.key, { now: ready.value.now, randomId });
    if (!ticket.ok) return fail({ code: 'ticket-not-made' });
    settings.change((all) => ({
      ...all,
      invitations: [
        { profile: profile.id, name: meeting.name, madeAt: now(), expiresAt: wish.expiresAt },
        ...all.invitations,
      ].slice(0, mostInvitations),
    }));
    return ok(`${webLink(meeting)}?jwt=${ticket.value}`);
  };
}
