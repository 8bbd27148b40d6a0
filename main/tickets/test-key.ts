import type { KeyTested, KeyTrouble, ServerVerdict } from '../../common/hosting-api.ts';
import { isFinished, type SigningProfile, signsTickets } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import type { TicketSigner } from '../../common/ticket-claims.ts';
import type { Restrictions } from '../managed/restrictions.ts';
import type { Profiles } from '../profiles.ts';
import { type ProfileSigner, secretKindOf, signerOf } from './profile-signer.ts';
import { signTicket } from './ticket.ts';
import { trialWish } from './trial-ticket.ts';

/** Tries a profile's key out: read anew from the keychain, signed with, verified, shown. */
export type KeyTest = (profile: string) => Promise<Result<KeyTested, KeyTrouble>>;

export interface TestKeyParts {
  profiles: Pick<Profiles, 'find'>;
  signer: ProfileSigner;
  /** Why the policy lets nothing be sent to the profile's server. */
  refusalOf: Restrictions['refusalOf'];
  /** Shows the profile's server a ticket for a room, without entering it. */
  showTicket(profile: SigningProfile, room: string, ticket: string): Promise<ServerVerdict>;
  randomId(): string;
}

export function createTestKey(parts: TestKeyParts): KeyTest {
  const { profiles, signer, showTicket, randomId } = parts;
  return async (id) => {
    const profile = profiles.find(id);
    if (!profile || !signsTickets(profile)) return noKey;
    const refusal = isFinished(profile) ? parts.refusalOf(profile) : undefined;
    if (refusal) return fail({ about: 'server', problem: refusal });
    const key = await signer.reload(profile);
    if (!key) return secretKindOf(profile) === 'secret' ? noSecret : noKey;
    if (!key.ok) return fail({ about: 'keychain', problem: key.problem });
    const { skew, correctedNow } = await signer.clock(profile);
    const { value: whole, isWhole } = filledUp(signerOf(profile));
    const wish = trialWish(whole, randomId());
    const signed = await signTicket(wish, key.value, { now: correctedNow(), randomId });
    if (!signed.ok) return fail({ about: 'keychain', problem: { code: 'damaged' } });
    const canAsk = isWhole && isFinished(profile);
    const server = canAsk ? await showTicket(profile, wish.room, signed.value) : 'not-asked';
    return ok({ server, ...(skew !== undefined && { skew }) });
  };
}

const noKey = fail<KeyTrouble>({ about: 'key', problem: { code: 'empty' } });
const noSecret = fail<KeyTrouble>({ about: 'secret', problem: { code: 'secret-missing' } });

/** A key can be tried before the rest of the form is filled in; the server is not asked then. */
function filledUp(signer: TicketSigner): { value: TicketSigner; isWhole: boolean } {
  switch (signer.kind) {
    case 'jaas': {
      const isWhole = signer.appId !== '' && signer.keyId !== '';
      const value = { ...signer, appId: signer.appId || 'test', keyId: signer.keyId || 'test' };
      return { value, isWhole };
    }
    case 'ownServer': {
      const isWhole = signer.issuer !== '' && (signer.algorithm === 'HS256' || signer.keyId !== '');
      const value = { ...signer, issuer: signer.issuer || 'test', keyId: signer.keyId || 'test' };
      return { value: isWhole ? signer : value, isWhole };
    }
  }
}
