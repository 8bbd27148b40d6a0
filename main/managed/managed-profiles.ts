import type { KeptProfile } from '../../common/profile.ts';
import type { Settings } from '../../common/settings.ts';
import type { Policy } from './policy.ts';

type Profiles = readonly KeptProfile[];

/** The policy's first, with what is known of their secrets; then the person's, of the kinds that are left. */
export const withManaged = (policy: Policy, { profiles, managedKeys }: Settings): KeptProfile[] => [
  ...policy.profiles.map((one) => withKeys(one, managedKeys)),
  ...profiles.filter((one) => !isHidden(policy, one)),
];

/**
 * The person's own profiles, once `next` holds. What is hidden stays where it was, behind the same
 * neighbour.
 */
export function ownAmong(policy: Policy, own: Settings, next: Settings): KeptProfile[] {
  const after = unmanaged(next.profiles.filter(({ id }) => !isOfPolicy(policy, id)));
  let neighbour: string | undefined;
  for (const one of own.profiles) {
    if (isHidden(policy, one)) {
      const before = after.findIndex(({ id }) => id === neighbour);
      after.splice(before + 1, 0, one);
    }
    if (after.some(({ id }) => id === one.id)) neighbour = one.id;
  }
  return after;
}

/** What is known of the secrets that the person keeps for profiles of a policy, this one's and others. */
export function managedKeysAfter(policy: Policy, next: Settings): Settings['managedKeys'] {
  const others = Object.entries(next.managedKeys).filter(([id]) => !isOfPolicy(policy, id));
  const here = next.profiles
    .filter(({ id }) => isOfPolicy(policy, id))
    .map(
      ({ id, key, ...one }) =>
        [id, { key, secret: 'secret' in one ? one.secret : undefined }] as const,
    )
    .filter(([, { key, secret }]) => key ?? secret);
  return Object.fromEntries([...others, ...here]);
}

/** Nothing that lies in the person's folder can call itself the organisation's. */
export const unmanaged = (profiles: Profiles): KeptProfile[] =>
  profiles.map(({ managed: _managed, ticketAddress: _ticketAddress, ...own }) => own);

/** Ids of profiles that a policy brought once and does not bring any more, for which a secret is kept. */
export function forgottenBy(policy: Policy | undefined, { managedKeys }: Settings): string[] {
  // One with a mistake in it may bring them again tomorrow.
  if (policy && !policy.hasAllProfiles) return [];
  return Object.keys(managedKeys).filter((id) => !policy || !isOfPolicy(policy, id));
}

const isOfPolicy = ({ profiles }: Policy, id: string): boolean =>
  profiles.some((one) => one.id === id);

const isHidden = (policy: Policy, { id, kind }: KeptProfile): boolean =>
  isOfPolicy(policy, id) || policy.hostings?.includes(kind) === false;

function withKeys(profile: KeptProfile, all: Settings['managedKeys']): KeptProfile {
  const { key, secret } = (Object.hasOwn(all, profile.id) && all[profile.id]) || {};
  return profile.kind === 'jaas' ? { ...profile, key } : { ...profile, key, secret };
}
