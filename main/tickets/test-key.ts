import type { KeyTested, KeyTrouble, ServerVerdict } from '../../common/hosting-api.ts';
import type { JaasProfile } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { type DateHeaders, readServerClock } from './server-clock.ts';
import type { Profiles } from '../profiles.ts';
import type { SigningKeys } from '../keys/signing-key.ts';
import { signTicket } from './ticket.ts';

/** Tries a profile's key out: read anew from the keychain, signed with, verified, shown. */
export type KeyTest = (profile: string) => Promise<Result<KeyTested, KeyTrouble>>;

export interface TestKeyParts {
  profiles: Profiles;
  keys: SigningKeys;
  askServer(profile: JaasProfile): Promise<DateHeaders>;
  /** Shows the profile's server a ticket for a room, without entering it. */
  showTicket(profile: JaasProfile, room: string, ticket: string): Promise<ServerVerdict>;
  now(): number;
  randomId(): string;
}

export function createTestKey(parts: TestKeyParts): KeyTest {
  const { profiles, keys, now, randomId } = parts;
  return async (id) => {
    const profile = profiles.find(id);
    if (!profile?.key) return fail({ about: 'key', problem: { code: 'empty' } });
    const key = await keys.reload(id, profile.key);
    if (!key.ok) return fail({ about: 'keychain', problem: key.problem });
    const { skew, correctedNow } = await readServerClock(() => parts.askServer(profile), now);
    // A room that nobody has: the ticket opens nothing, whoever gets hold of it.
    const room = `test-${randomId()}`;
    const wish = {
      appId: profile.appId || 'test',
      keyId: profile.keyId || 'test',
      room,
      role: 'guest' as const,
      features: [],
      user: { id: 'test' },
      lifetimeMinutes: 5,
    };
    const signed = await signTicket(wish, key.value, { now: correctedNow(), randomId });
    if (!signed.ok) return fail({ about: 'keychain', problem: { code: 'damaged' } });
    const hasIds = profile.appId !== '' && profile.keyId !== '';
    const server = hasIds ? await parts.showTicket(profile, room, signed.value) : 'not-asked';
    return ok({ server, ...(skew !== undefined && { skew }) });
  };
}
