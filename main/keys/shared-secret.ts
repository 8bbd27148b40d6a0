import { createSecretKey, type KeyObject } from 'node:crypto';
import type { KeychainProblem } from '../../common/key-problem.ts';
import type { SecretRecord } from '../../common/key-record.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import type { SecretProblem, SecretProblemCode } from '../../common/secret-problem.ts';
import { createHeldKeys } from './held-keys.ts';
import type { Keychain } from './keychain.ts';

/** The shared secrets (HS256) of the profiles, by profile id. They stay in this process. */
export interface SharedSecrets {
  check(text: string): Result<KeyObject, SecretProblem>;
  /** Into the keychain. If anything fails, the secret that was there stays. */
  save(id: string, secret: KeyObject): Promise<Result<SecretRecord, KeychainProblem>>;
  /** In memory until the app ends; its record is for showing, not for remembering. */
  keepForSession(id: string, secret: KeyObject): SecretRecord;
  /** Asks the keychain only the first time. */
  load(id: string): Promise<Result<KeyObject, KeychainProblem>>;
  reload(id: string): Promise<Result<KeyObject, KeychainProblem>>;
  forget(id: string): Promise<Result<void, KeychainProblem>>;
}

/** The hash that HS256 makes has 32 bytes; RFC 7518, section 3.2 wants a secret no shorter. */
const strongLength = 32;

/** UTF-8 bytes; Windows holds 2,560 in one entry. */
const longest = 1_000;

export function createSharedSecrets(keychain: Keychain, now: () => number): SharedSecrets {
  const held = createHeldKeys(keychain, {
    account: 'secret',
    write: (secret) => secret.export().toString(),
    read: (stored) => (problemOf(stored) ? undefined : createSecretKey(Buffer.from(stored))),
  });
  const recordOf = (secret: KeyObject): SecretRecord => ({
    isWeak: (secret.symmetricKeySize ?? 0) < strongLength,
    addedAt: now(),
  });
  // Nothing on disk tells one secret from another, so whatever the keychain has is the one.
  const isMeant = (): boolean => true;

  return {
    check: (text) => {
      const secret = text.replace(/^\s+|\s+$/g, '');
      const code = problemOf(secret);
      return code ? fail({ code }) : ok(createSecretKey(Buffer.from(secret)));
    },
    save: async (id, secret) => {
      const kept = await held.save(id, secret);
      return kept.ok ? ok(recordOf(secret)) : kept;
    },
    keepForSession: (id, secret) => {
      held.keepForSession(id, secret);
      return recordOf(secret);
    },
    load: (id) => held.load(id, isMeant),
    reload: (id) => held.reload(id, isMeant),
    forget: held.forget,
  };
}

/** What people paste instead of their secret. The last is in docker-jitsi-meet's `env.example`. */
const slips: readonly [RegExp, SecretProblemCode][] = [
  [/^$/, 'secret-missing'],
  [/-----BEGIN /, 'secret-is-key'],
  [/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/, 'secret-is-ticket'],
  [/[\r\n]/, 'secret-several-lines'],
  // They do not come back from every keychain, and nobody can compare them by eye.
  [/[\p{Cc}\p{Cf}\p{Cs}]/u, 'secret-hidden-character'],
  [/^my_jitsi_app_secret$/, 'secret-sample'],
];

const problemOf = (secret: string): SecretProblemCode | undefined =>
  slips.find(([pattern]) => pattern.test(secret))?.[1] ??
  (Buffer.byteLength(secret) > longest ? 'secret-too-long' : undefined);
