import type { KeyKept, KeyTrouble } from '../../common/hosting-api.ts';
import { type JaasIdProblem, parseAppId, parseKeyId } from '../../common/jaas-ids.ts';
import type { KeychainProblem } from '../../common/key-problem.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import type { Profiles, SecretKind } from '../profiles.ts';
import type { KeySource } from './private-key-text.ts';
import type { SharedSecrets } from './shared-secret.ts';
import type { SigningKeys } from './signing-key.ts';

type Kept = Result<KeyKept, KeyTrouble>;

/** The way of a secret from a person's hands into the keychain, and what the profile knows of it. */
export interface ProfileKeys {
  /** Checks the two IDs of an account together, and keeps them. */
  takeIds(id: string, appId: string, keyId: string): Result<null, JaasIdProblem>;
  save(id: string, source: KeySource, file?: string): Promise<Kept>;
  saveSecret(id: string, text: string, file?: string): Promise<Kept>;
  unlock(id: string, passphrase: string): Promise<Kept>;
  keepForSession(id: string): Promise<Kept>;
  forget(id: string, kind: SecretKind): Promise<Result<null, KeyTrouble>>;
}

/** What waits for a passphrase, or for a place to be kept. */
type Waiting = { id: string; file: string | undefined } & (
  | { kind: 'key'; source: KeySource; passphrase: string }
  | { kind: 'secret'; text: string }
);

export function createProfileKeys(
  profiles: Profiles,
  keys: SigningKeys,
  secrets: SharedSecrets,
): ProfileKeys {
  // One at a time, and no longer than it is needed.
  let waiting: Waiting | undefined;

  const keptInKeychain = (
    id: string,
    change: Parameters<Profiles['change']>[1],
    kind: SecretKind,
  ): void => {
    profiles.keepForSession(id, kind, undefined);
    profiles.change(id, change);
  };

  const keepKey = async (next: Extract<Waiting, { kind: 'key' }>): Promise<Kept> => {
    waiting = undefined;
    const { id, source, passphrase } = next;
    const checked = keys.check(source, passphrase);
    if (!checked.ok) {
      if (checked.problem.code.startsWith('passphrase')) waiting = next;
      return fail({ about: 'key', problem: checked.problem });
    }
    const saved = await keys.save(id, source, passphrase);
    if (!saved.ok) {
      waiting = next;
      // The key itself was sound a moment ago.
      return fail({ about: 'keychain', problem: saved.problem as KeychainProblem });
    }
    keptInKeychain(id, (profile) => ({ ...profile, key: saved.value }), 'key');
    return ok(keptFrom(next));
  };

  const keepSecret = async (next: Extract<Waiting, { kind: 'secret' }>): Promise<Kept> => {
    waiting = undefined;
    const secret = secrets.check(next.text);
    if (!secret.ok) return fail({ about: 'secret', problem: secret.problem });
    const saved = await secrets.save(next.id, secret.value);
    if (!saved.ok) {
      waiting = next;
      return fail({ about: 'keychain', problem: saved.problem });
    }
    const withSecret: Parameters<Profiles['change']>[1] = (profile) =>
      profile.kind === 'ownServer' ? { ...profile, secret: saved.value } : profile;
    keptInKeychain(next.id, withSecret, 'secret');
    return ok(keptFrom(next));
  };

  const takeIds: ProfileKeys['takeIds'] = (id, writtenAppId, writtenKeyId) => {
    const appId = parseAppId(writtenAppId);
    if (!appId.ok) return appId;
    const keyId = parseKeyId(writtenKeyId, appId.value);
    if (!keyId.ok) return keyId;
    profiles.change(id, (one) =>
      one.kind === 'jaas' ? { ...one, appId: appId.value, keyId: keyId.value } : one,
    );
    return ok(null);
  };

  const save: ProfileKeys['save'] = (id, source, file) =>
    keepKey({ kind: 'key', id, source, passphrase: '', file });
  return {
    takeIds,
    save,
    saveSecret: (id, text, file) => keepSecret({ kind: 'secret', id, text, file }),
    unlock: (id, passphrase) =>
      waiting?.id === id && waiting.kind === 'key'
        ? keepKey({ ...waiting, passphrase })
        : save(id, ''),
    keepForSession: async (id) => {
      if (waiting?.id !== id) return save(id, '');
      const kept = keptFrom(waiting);
      if (waiting.kind === 'key') {
        const record = keys.keepForSession(id, waiting.source, waiting.passphrase);
        if (!record.ok) return fail({ about: 'key', problem: record.problem });
        profiles.keepForSession(id, 'key', record.value);
      } else {
        const secret = secrets.check(waiting.text);
        if (!secret.ok) return fail({ about: 'secret', problem: secret.problem });
        profiles.keepForSession(id, 'secret', secrets.keepForSession(id, secret.value));
      }
      waiting = undefined;
      return ok(kept);
    },
    forget: async (id, kind) => {
      if (waiting?.id === id) waiting = undefined;
      const forgotten = await (kind === 'key' ? keys : secrets).forget(id);
      profiles.keepForSession(id, kind, undefined);
      // Where none was ever kept, a keychain that does not answer keeps nothing back.
      if (!forgotten.ok && profiles.isKept(id, kind)) {
        return fail({ about: 'keychain', problem: forgotten.problem });
      }
      profiles.change(id, (profile) => ({ ...profile, [kind]: undefined }));
      return ok(null);
    },
  };
}

const keptFrom = ({ file }: Waiting): KeyKept => (file === undefined ? {} : { file });
