import type { KeyObject } from 'node:crypto';
import type { KeychainProblem } from '../../common/key-problem.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import type { Keychain, KeychainFailure } from './keychain.ts';

/** What the keychain told, about an entry that ought to be there. */
export type Loaded = Result<KeyObject, KeychainProblem>;

/** Keys by profile id: in memory once they were needed, and in the keychain behind that. */
export interface HeldKeys {
  /** Into the keychain. If anything fails, the key that was there stays. */
  save(id: string, key: KeyObject): Promise<Result<void, KeychainProblem>>;
  /** In memory until the app ends. */
  keepForSession(id: string, key: KeyObject): void;
  /** From memory if it is the one that is meant, otherwise as `reload`. */
  load(id: string, isMeant: (key: KeyObject) => boolean): Promise<Loaded>;
  /** By asking the keychain, which others can change. */
  reload(id: string, isMeant: (key: KeyObject) => boolean): Promise<Loaded>;
  /** Out of memory in any case, and out of the keychain if it lets us. */
  forget(id: string): Promise<Result<void, KeychainProblem>>;
}

/** How a kind of key lies in the keychain. */
export interface KeyForm {
  /** Stands before the profile's id in the name of the entry. */
  account: string;
  write(key: KeyObject): string;
  /** Undefined for what `write` cannot have written. */
  read(stored: string): KeyObject | undefined;
}

interface Held {
  key: KeyObject;
  inKeychain: boolean;
}

export function createHeldKeys(keychain: Keychain, form: KeyForm): HeldKeys {
  const held = new Map<string, Held>();
  const accountOf = (id: string): string => `${form.account}:${id}`;

  const reload: HeldKeys['reload'] = async (id, isMeant) => {
    const before = held.get(id);
    if (before?.inKeychain === false) return matching(before.key, isMeant);
    const stored = await keychain.get(accountOf(id));
    const loaded = stored.ok ? matching(form.read(stored.value), isMeant) : asTold(stored);
    // Saved, forgotten or loaded by someone else meanwhile: theirs is the newer truth.
    if (held.get(id) !== before) return loaded;
    if (loaded.ok) held.set(id, { key: loaded.value, inKeychain: true });
    else held.delete(id);
    return loaded;
  };

  return {
    save: async (id, key) => {
      const kept = await keychain.set(accountOf(id), form.write(key));
      if (!kept.ok) return asTold(kept);
      held.set(id, { key, inKeychain: true });
      return ok(undefined);
    },
    keepForSession: (id, key) => void held.set(id, { key, inKeychain: false }),
    load: async (id, isMeant) => {
      const key = held.get(id)?.key;
      return key && isMeant(key) ? ok(key) : reload(id, isMeant);
    },
    reload,
    forget: async (id) => {
      held.delete(id);
      const deleted = await keychain.delete(accountOf(id));
      return deleted.ok ? ok(undefined) : asTold(deleted);
    },
  };
}

const matching = (key: KeyObject | undefined, isMeant: (key: KeyObject) => boolean): Loaded =>
  key && isMeant(key) ? ok(key) : fail({ code: 'damaged' });

/** There is a record, so what is absent was removed. */
const asTold = ({ problem: { code } }: { problem: KeychainFailure }) =>
  fail<KeychainProblem>({ code: code === 'absent' ? 'removed' : code });
