import { emptyJaas, emptyOwnServer } from '../common/empty-profile.ts';
import type { KeyRecord, SecretRecord } from '../common/key-record.ts';
import { type KeptProfile, type Profile, publicProfile } from '../common/profile.ts';
import { longestProfileName } from '../common/profile-parts.ts';
import type { SettingsStore } from './settings-store.ts';

/** Which of a profile's secrets a record speaks of. */
export type SecretKind = 'key' | 'secret';
type RecordOf = { key: KeyRecord; secret: SecretRecord };

/** The hostings a person has set up. */
export interface Profiles {
  /** The public one first where it is not hidden, then the policy's, the others in the person's order. */
  all(): readonly Profile[];
  /** The one Home joins with; before the person chose one, the policy's first. */
  current(): Profile;
  find(id: string): KeptProfile | undefined;
  choose(id: string): void;
  /** Adds an empty profile and makes it the current one. */
  add(kind: KeptProfile['kind'], name: string): KeptProfile;
  /** Adds one of the person's like another, without its secrets, right behind it, and makes it the current one. */
  duplicate(id: string, name: string): void;
  change(id: string, change: (profile: KeptProfile) => KeptProfile): void;
  /** Moves one past its neighbour. */
  move(id: string, by: -1 | 1): void;
  /** Removes one with its invitations; the profile used before it becomes the current one. */
  remove(id: string): void;
  /** Whether the keychain ought to hold that secret of the profile. */
  isKept(id: string, kind: SecretKind): boolean;
  /** The secret of the profile signed something. */
  recordUse(id: string, kind: SecretKind, now: number): void;
  /** Sets what is known of a secret that lives until the app ends; settings never hear of it. */
  keepForSession<Kind extends SecretKind>(
    id: string,
    kind: Kind,
    record: RecordOf[Kind] | undefined,
  ): void;
  /** Hears what settings do not tell: changes that end with the app. */
  onSessionChange(listener: () => void): void;
}

export function createProfiles(
  settings: SettingsStore,
  randomId: () => string,
  hasPublic = true,
): Profiles {
  const inSession = new Map<string, Partial<RecordOf>>();
  const listeners = new Set<() => void>();
  const setInSession = (id: string, records: Partial<RecordOf>): void => {
    inSession.set(id, records);
    for (const listener of listeners) listener();
  };

  const withSession = (profile: KeptProfile): KeptProfile => {
    const { key, secret } = inSession.get(profile.id) ?? {};
    return {
      ...profile,
      ...(key && { key }),
      ...(secret && profile.kind === 'ownServer' && { secret }),
    };
  };
  const kept = (): KeptProfile[] => settings.get().profiles.map(withSession);
  const all = (): readonly Profile[] => withPublic(kept(), hasPublic);
  const changeAll = (next: (profiles: KeptProfile[]) => KeptProfile[]): void =>
    settings.change((one) => ({ ...one, profiles: next(one.profiles) }));
  const latest = (id: string, recent: readonly string[]): string[] => [
    id,
    ...recent.filter((one) => one !== id),
  ];

  const add = (profile: KeptProfile, after?: string): void =>
    settings.change((one) => {
      const at = one.profiles.findIndex(({ id }) => id === after);
      const before = at < 0 ? one.profiles.length : at + 1;
      return {
        ...one,
        profiles: [...one.profiles.slice(0, before), profile, ...one.profiles.slice(before)],
        recent: latest(profile.id, one.recent),
      };
    });

  return {
    all,
    current: () => {
      const known = all();
      const chosen = settings.get().recent.find((id) => known.some((one) => one.id === id));
      const [usual = publicProfile] = [...known.filter(isManaged), ...known];
      return known.find(({ id }) => id === chosen) ?? usual;
    },
    find: (id) => kept().find((one) => one.id === id),
    choose: (id) => {
      if (!all().some((one) => one.id === id)) return;
      settings.change((one) => ({ ...one, recent: latest(id, one.recent) }));
    },
    add: (kind, name) => {
      const profile = empty[kind](randomId(), name.slice(0, longestProfileName));
      add(profile);
      return profile;
    },
    duplicate: (id, name) => {
      const one = settings.get().profiles.find((profile) => profile.id === id);
      if (!one) return;
      const { managed: _managed, ticketAddress: _ticketAddress, ...own } = one;
      const copy = { ...own, id: randomId(), name: name.slice(0, longestProfileName) };
      add(
        copy.kind === 'jaas'
          ? { ...copy, key: undefined }
          : { ...copy, key: undefined, secret: undefined },
        id,
      );
    },
    change: (id, change) =>
      changeAll((profiles) => profiles.map((one) => (one.id === id ? change(one) : one))),
    move: (id, by) =>
      changeAll((profiles) => {
        const at = profiles.findIndex((one) => one.id === id);
        const profile = profiles[at];
        const to = at + by;
        if (!profile || to < 0 || to >= profiles.length) return profiles;
        const others = profiles.filter((one) => one !== profile);
        return [...others.slice(0, to), profile, ...others.slice(to)];
      }),
    remove: (id) => {
      if (settings.get().profiles.some((one) => one.id === id && isManaged(one))) return;
      inSession.delete(id);
      settings.change((one) => ({
        ...one,
        profiles: one.profiles.filter((profile) => profile.id !== id),
        recent: one.recent.filter((it) => it !== id),
        invitations: one.invitations.filter(({ profile }) => profile !== id),
        links: {
          atOnce: one.links.atOnce.filter((it) => it !== id),
          theirTicket: one.links.theirTicket.filter((it) => it !== id),
          chosen: one.links.chosen.filter((it) => it !== id),
        },
      }));
    },
    isKept: (id, kind) =>
      settings.get().profiles.some((one) => one.id === id && recordOf(one, kind) !== undefined),
    recordUse: (id, kind, now) => {
      const known = inSession.get(id);
      if (known?.[kind]) {
        return setInSession(id, { ...known, [kind]: { ...known[kind], lastUsedAt: now } });
      }
      changeAll((profiles) =>
        profiles.map((one) => {
          const record = one.id === id ? recordOf(one, kind) : undefined;
          return record ? { ...one, [kind]: { ...record, lastUsedAt: now } } : one;
        }),
      );
    },
    keepForSession: (id, kind, record) =>
      setInSession(id, { ...inSession.get(id), [kind]: record }),
    onSessionChange: (listener) => void listeners.add(listener),
  };
}

/** All there are: always one, were it one that nothing is joined with. */
export const withPublic = (kept: readonly KeptProfile[], hasPublic: boolean): readonly Profile[] =>
  hasPublic || kept.length === 0 ? [publicProfile, ...kept] : kept;

/** The organisation's: the settings let nobody change or move it. */
const isManaged = (profile: Profile): boolean => 'managed' in profile;

const recordOf = (profile: KeptProfile, kind: SecretKind) =>
  kind === 'key' ? profile.key : profile.kind === 'ownServer' ? profile.secret : undefined;

const empty = { jaas: emptyJaas, ownServer: emptyOwnServer };
