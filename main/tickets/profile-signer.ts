import type { KeyObject } from 'node:crypto';
import type { KeychainProblem } from '../../common/key-problem.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import type { SigningProfile } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { spanInWords } from '../../common/text/span.ts';
import type { TicketSigner } from '../../common/ticket-claims.ts';
import type { SharedSecrets } from '../keys/shared-secret.ts';
import type { SigningKeys } from '../keys/signing-key.ts';
import type { SecretKind } from '../profiles.ts';
import { type DateHeaders, readServerClock, type ServerClock } from './server-clock.ts';

export interface ProfileSignerParts {
  keys: SigningKeys;
  secrets: SharedSecrets;
  /** Fetches anything from the profile's server, for its clock. */
  askServer(profile: SigningProfile): Promise<DateHeaders>;
  now(): number;
}

/** What a profile signs with, and the server's time to sign by. */
export interface ProfileSigner {
  /** For a ticket that is used: fails as a person is told, and not with a clock days off. */
  ready(profile: SigningProfile): Promise<Result<{ key: KeyObject; now: number }, MeetingProblem>>;
  /** Read anew from the keychain; undefined where none was ever saved. */
  reload(profile: SigningProfile): Promise<Result<KeyObject, KeychainProblem> | undefined>;
  clock(profile: SigningProfile): Promise<ServerClock>;
}

export function createProfileSigner(parts: ProfileSignerParts): ProfileSigner {
  const { keys, secrets } = parts;
  const clock = (profile: SigningProfile): Promise<ServerClock> =>
    readServerClock(() => parts.askServer(profile), parts.now);

  const load = (profile: SigningProfile, again = false) => {
    if (profile.kind === 'ownServer' && profile.authentication === 'HS256') {
      return profile.secret && secrets[again ? 'reload' : 'load'](profile.id);
    }
    return profile.key && keys[again ? 'reload' : 'load'](profile.id, profile.key);
  };

  return {
    ready: async (profile) => {
      const loading = load(profile);
      if (!loading) return fail({ code: 'key-absent', about: profile.name });
      const [key, time] = await Promise.all([loading, clock(profile)]);
      if (!key.ok) return fail(key.problem);
      if (time.isFarOff) return fail({ code: 'clock-far-off', about: spanInWords(time.skew ?? 0) });
      return ok({ key: key.value, now: time.correctedNow() });
    },
    reload: async (profile) => load(profile, true),
    clock,
  };
}

/** Which of its secrets a profile signs with. */
export const secretKindOf = (profile: SigningProfile): SecretKind =>
  profile.kind === 'ownServer' && profile.authentication === 'HS256' ? 'secret' : 'key';

/** What the profile's tickets have in common. */
export function signerOf(profile: SigningProfile): TicketSigner {
  switch (profile.kind) {
    case 'jaas': {
      const { kind, appId, keyId } = profile;
      return { kind, appId, keyId };
    }
    case 'ownServer': {
      const { kind, authentication, issuer, audience, subject, keyId, extraClaims } = profile;
      return { kind, algorithm: authentication, issuer, audience, subject, keyId, extraClaims };
    }
  }
}
