import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { KeychainProblem, KeyProblem } from '../../common/key-problem.ts';
import type { KeyRecord } from '../../common/key-record.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { createHeldKeys } from './held-keys.ts';
import type { Keychain } from './keychain.ts';
import { type KeySource, readPrivateKey } from './private-key-text.ts';
import { compactRsaKey, rebuildRsaKey } from './rsa-key.ts';

/** What may be told of a key. */
export type KeyFacts = Pick<KeyRecord, 'bits' | 'fingerprint'>;

/** The private keys of the profiles, by profile id. They stay in this process. */
export interface SigningKeys {
  /** What a text or a file holds; keeps nothing. */
  check(source: KeySource, passphrase?: string): Result<KeyFacts, KeyProblem>;
  /** Into the keychain. If anything fails, the key that was there stays. */
  save(
    id: string,
    source: KeySource,
    passphrase?: string,
  ): Promise<Result<KeyRecord, KeyProblem | KeychainProblem>>;
  /** In memory until the app ends; its record is for showing, not for remembering. */
  keepForSession(id: string, source: KeySource, passphrase?: string): Result<KeyRecord, KeyProblem>;
  /** The key that `record` speaks of; asks the keychain only the first time. */
  load(id: string, record: KeyRecord): Promise<Result<KeyObject, KeychainProblem>>;
  /** The same, but by asking the keychain, which others can change. */
  reload(id: string, record: KeyRecord): Promise<Result<KeyObject, KeychainProblem>>;
  /** Out of memory in any case, and out of the keychain if it lets us. */
  forget(id: string): Promise<Result<void, KeychainProblem>>;
}

export interface SigningKeysParts {
  keychain: Keychain;
  now(): number;
}

export function createSigningKeys({ keychain, now }: SigningKeysParts): SigningKeys {
  const held = createHeldKeys(keychain, {
    account: 'key',
    write: compactRsaKey,
    read: rebuildRsaKey,
  });
  const recordOf = (key: KeyObject): KeyRecord => ({ ...factsOf(key), addedAt: now() });
  const isOf = (record: KeyFacts) => (key: KeyObject) =>
    factsOf(key).fingerprint === record.fingerprint;

  return {
    check: (source, passphrase) => map(soundKey(source, passphrase), factsOf),
    save: async (id, source, passphrase) => {
      const key = soundKey(source, passphrase);
      if (!key.ok) return key;
      const kept = await held.save(id, key.value);
      return kept.ok ? ok(recordOf(key.value)) : kept;
    },
    keepForSession: (id, source, passphrase) => {
      const key = soundKey(source, passphrase);
      if (key.ok) held.keepForSession(id, key.value);
      return map(key, recordOf);
    },
    load: (id, record) => held.load(id, isOf(record)),
    reload: (id, record) => held.reload(id, isOf(record)),
    forget: held.forget,
  };
}

/**
 * The key as it will come back from the keychain, so that what is checked is what signs later.
 * Node takes a file whose numbers do not belong together; here the two would be different keys.
 */
function soundKey(source: KeySource, passphrase?: string): Result<KeyObject, KeyProblem> {
  const key = readPrivateKey(source, passphrase);
  if (!key.ok) return key;
  const rebuilt = rebuildRsaKey(compactRsaKey(key.value));
  return rebuilt?.equals(key.value) && isPair(key.value, rebuilt)
    ? ok(rebuilt)
    : fail({ code: 'damaged' });
}

/** `equals` compares only the public halves, so one signs and the other checks. */
function isPair(signer: KeyObject, checker: KeyObject): boolean {
  const words = Buffer.from('Parlour');
  try {
    return verify('sha256', words, createPublicKey(checker), sign('sha256', words, signer));
  } catch {
    return false;
  }
}

export function factsOf(key: KeyObject): KeyFacts {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return {
    bits: key.asymmetricKeyDetails?.modulusLength ?? 0,
    fingerprint: createHash('sha256').update(spki).digest('hex'),
  };
}

const map = <A, B>(result: Result<A, KeyProblem>, change: (value: A) => B): Result<B, KeyProblem> =>
  result.ok ? ok(change(result.value)) : result;
