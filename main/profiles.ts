import type { KeyRecord } from '../common/key-record.ts';
import {
  type KeptProfile,
  longestProfileName,
  type Profile,
  publicProfile,
  ticketChoiceSchema,
} from '../common/profile.ts';
import * as v from 'valibot';
import type { SettingsStore } from './settings-store.ts';

/** The hostings a person has set up. */
export interface Profiles {
  /** The public one first. */
  all(): readonly Profile[];
  /** The one Home joins with. */
  current(): Profile;
  find(id: string): KeptProfile | undefined;
  choose(id: string): void;
  /** Adds an empty profile and makes it the current one. */
  add(kind: KeptProfile['kind'], name: string): KeptProfile;
  change(id: string, change: (profile: KeptProfile) => KeptProfile): void;
  remove(id: string): void;
  /** Whether the keychain ought to hold a key of the profile. */
  hasKeptKey(id: string): boolean;
  /** The key of the profile signed something. */
  recordUse(id: string, now: number): void;
  /** Sets what is known of a key that lives until the app ends; settings never hear of it. */
  keepSessionKey(id: string, record: KeyRecord | undefined): void;
}

export function createProfiles(settings: SettingsStore, randomId: () => string): Profiles {
  const sessionKeys = new Map<string, KeyRecord>();

  const withSessionKey = (profile: KeptProfile): KeptProfile => {
    const key = sessionKeys.get(profile.id);
    return key ? { ...profile, key } : profile;
  };
  const kept = (): KeptProfile[] => settings.get().profiles.map(withSessionKey);
  const all = (): readonly Profile[] => [publicProfile, ...kept()];
  const changeAll = (next: (profiles: KeptProfile[]) => KeptProfile[], current?: string): void =>
    settings.change((one) => ({
      ...one,
      profiles: next(one.profiles),
      current: current ?? one.current,
    }));

  return {
    all,
    current: () => all().find(({ id }) => id === settings.get().current) ?? publicProfile,
    find: (id) => kept().find((one) => one.id === id),
    choose: (id) => {
      if (all().some((one) => one.id === id)) settings.change((one) => ({ ...one, current: id }));
    },
    add: (kind, name) => {
      const profile: KeptProfile = {
        kind,
        id: randomId(),
        name: name.slice(0, longestProfileName),
        appId: '',
        keyId: '',
        ticket: v.parse(ticketChoiceSchema, {}),
        key: undefined,
      };
      changeAll((profiles) => [...profiles, profile], profile.id);
      return profile;
    },
    change: (id, change) =>
      changeAll((profiles) => profiles.map((one) => (one.id === id ? change(one) : one))),
    remove: (id) => {
      sessionKeys.delete(id);
      changeAll((profiles) => profiles.filter((one) => one.id !== id));
    },
    hasKeptKey: (id) => settings.get().profiles.some((one) => one.id === id && one.key),
    recordUse: (id, now) => {
      const inSession = sessionKeys.get(id);
      if (inSession) sessionKeys.set(id, { ...inSession, lastUsedAt: now });
      changeAll((profiles) =>
        profiles.map((one) =>
          one.id === id && one.key && !inSession
            ? { ...one, key: { ...one.key, lastUsedAt: now } }
            : one,
        ),
      );
    },
    keepSessionKey: (id, record) => {
      if (record) sessionKeys.set(id, record);
      else sessionKeys.delete(id);
      // Nothing to write, but the pages have to hear of it.
      settings.change((one) => one);
    },
  };
}
