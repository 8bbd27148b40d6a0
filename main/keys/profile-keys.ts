import type { EnvTaken, KeyKept, KeyTrouble } from '../../common/hosting-api.ts';
import { type JaasIdProblem, parseAppId, parseKeyId } from '../../common/jaas-ids.ts';
import type { KeychainProblem } from '../../common/key-problem.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { parseEnvFile } from './env-file.ts';
import { textOf } from './plain-text.ts';
import type { KeySource } from './private-key-text.ts';
import type { Profiles } from '../profiles.ts';
import type { SigningKeys } from './signing-key.ts';

/** The way of a key from a person's hands into the keychain, and what the profile knows of it. */
export interface ProfileKeys {
  /** Checks the two IDs of an account together, and keeps them. */
  takeIds(id: string, appId: string, keyId: string): Result<null, JaasIdProblem>;
  save(id: string, source: KeySource, file?: string): Promise<Result<KeyKept, KeyTrouble>>;
  unlock(id: string, passphrase: string): Promise<Result<KeyKept, KeyTrouble>>;
  keepForSession(id: string): Promise<Result<KeyKept, KeyTrouble>>;
  takeEnv(id: string, bytes: Uint8Array, file: string): Promise<Result<EnvTaken, KeyTrouble>>;
  forget(id: string): Promise<Result<null, KeyTrouble>>;
}

/** A key that waits for a passphrase, or for a place to be kept. */
interface Waiting {
  id: string;
  source: KeySource;
  passphrase: string;
  file: string | undefined;
}

export function createProfileKeys(profiles: Profiles, keys: SigningKeys): ProfileKeys {
  // One at a time, and no longer than it is needed.
  let waiting: Waiting | undefined;

  const keep = async (next: Waiting): Promise<Result<KeyKept, KeyTrouble>> => {
    waiting = undefined;
    const checked = keys.check(next.source, next.passphrase);
    if (!checked.ok) {
      if (checked.problem.code.startsWith('passphrase')) waiting = next;
      return fail({ about: 'key', problem: checked.problem });
    }
    const saved = await keys.save(next.id, next.source, next.passphrase);
    if (!saved.ok) {
      waiting = next;
      // The key itself was sound a moment ago.
      return fail({ about: 'keychain', problem: saved.problem as KeychainProblem });
    }
    profiles.keepSessionKey(next.id, undefined);
    profiles.change(next.id, (profile) => ({ ...profile, key: saved.value }));
    return ok(keptFrom(next));
  };

  const takeIds: ProfileKeys['takeIds'] = (id, writtenAppId, writtenKeyId) => {
    const appId = parseAppId(writtenAppId);
    if (!appId.ok) return appId;
    const keyId = parseKeyId(writtenKeyId, appId.value);
    if (!keyId.ok) return keyId;
    profiles.change(id, (one) => ({ ...one, appId: appId.value, keyId: keyId.value }));
    return ok(null);
  };

  const save: ProfileKeys['save'] = (id, source, file) =>
    keep({ id, source, passphrase: '', file });

  return {
    takeIds,
    save,
    unlock: (id, passphrase) =>
      waiting?.id === id ? keep({ ...waiting, passphrase }) : save(id, ''),
    keepForSession: async (id) => {
      if (waiting?.id !== id) return save(id, '');
      const { source, passphrase } = waiting;
      const record = keys.keepForSession(id, source, passphrase);
      if (!record.ok) return fail({ about: 'key', problem: record.problem });
      profiles.keepSessionKey(id, record.value);
      const kept = keptFrom(waiting);
      waiting = undefined;
      return ok(kept);
    },
    takeEnv: async (id, bytes, file) => {
      const text = textOf(bytes);
      if (text === undefined) return fail({ about: 'key', problem: { code: 'binary' } });
      const values = parseEnvFile(text);
      if (!values.ok) return fail({ about: 'key', problem: values.problem });
      const { keyId = '', privateKey, ...jaas } = values.value.jaas;
      const namesIds = jaas.appId !== undefined || keyId !== '';
      if (!namesIds && privateKey === undefined) {
        return fail({ about: 'key', problem: { code: 'env-nothing', about: file } });
      }
      // 8x8's samples name the account in both; often only the longer one is filled in.
      const ids = namesIds ? takeIds(id, jaas.appId ?? keyId, keyId) : undefined;
      const taken: EnvTaken = {
        file,
        ids: ids?.ok === true,
        key: privateKey !== undefined,
        ...(ids?.ok === false && { idProblem: ids.problem }),
      };
      if (privateKey === undefined) return ok(taken);
      const kept = await save(id, privateKey, file);
      return kept.ok ? ok(taken) : kept;
    },
    forget: async (id) => {
      waiting = undefined;
      const forgotten = await keys.forget(id);
      profiles.keepSessionKey(id, undefined);
      // Where no key was ever kept, a keychain that does not answer keeps nothing back.
      if (!forgotten.ok && profiles.hasKeptKey(id)) {
        return fail({ about: 'keychain', problem: forgotten.problem });
      }
      profiles.change(id, (profile) => ({ ...profile, key: undefined }));
      return ok(null);
    },
  };
}

const keptFrom = ({ file }: Waiting): KeyKept => (file === undefined ? {} : { file });
