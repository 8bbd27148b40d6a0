import type { KeyTested, KeyTrouble } from '../common/hosting-api.ts';
import type { JaasProfile } from '../common/profile.ts';
import { fail, ok, type Result } from '../common/result.ts';
import { type DateHeaders, readServerClock } from './server-clock.ts';
import type { Profiles } from './profiles.ts';
import type { SigningKeys } from './signing-key.ts';
import { signTicket } from './ticket.ts';

/** Tries a profile's key out: read anew from the keychain, signed with, verified. */
export type KeyTest = (profile: string) => Promise<Result<KeyTested, KeyTrouble>>;

export interface TestKeyParts {
  profiles: Profiles;
  keys: SigningKeys;
  askServer(profile: JaasProfile): Promise<DateHeaders>;
  now(): number;
  randomId(): string;
}

export function createTestKey({ profiles, keys, askServer, now, randomId }: TestKeyParts): KeyTest {
  return async (id) => {
    const profile = profiles.find(id);
    if (!profile?.key) return fail({ about: 'key', problem: { code: 'empty' } });
    const key = await keys.reload(id, profile.key);
    if (!key.ok) return fail({ about: 'keychain', problem: key.problem });
    const wish = {
      appId: profile.appId || 'test',
      keyId: profile.keyId || 'test',
      room: 'test',
      role: 'guest' as const,
      features: [],
      user: { id: 'test' },
      lifetimeMinutes: 5,
    };
    const signed = await signTicket(wish, key.value, { now: now(), randomId });
    if (!signed.ok) return fail({ about: 'keychain', problem: { code: 'damaged' } });
    const { skew } = await readServerClock(() => askServer(profile), now);
    return ok(skew === undefined ? {} : { skew });
  };
}
