import { isAllowedServer } from '../../common/allowed-servers.ts';
import { type HostingKind, isKindAllowed } from '../../common/managed.ts';
import type { PolicyRefusal } from '../../common/policy-refusal.ts';
import { type Profile, publicServer, serverOf } from '../../common/profile.ts';
import type { Policy } from './policy.ts';

/** Where a policy lets meetings be. */
export interface Restrictions {
  /** Why no meeting of that hosting is joined and its server hears nothing; undefined where it may. */
  refusalOf(profile: Profile): PolicyRefusal | undefined;
  allowsServer(server: string): boolean;
  allowsKind(kind: HostingKind): boolean;
}

export function createRestrictions(
  policy: Pick<Policy, 'hostings' | 'servers'> | undefined,
): Restrictions {
  const allowsKind = (kind: HostingKind): boolean => isKindAllowed(kind, policy);
  const allowsServer = (server: string): boolean =>
    policy?.servers === undefined || isAllowedServer(server, policy.servers);
  return {
    allowsKind,
    allowsServer,
    refusalOf: (profile) => {
      const server = serverOf(profile);
      if (!allowsServer(server)) return { code: 'server-not-allowed', about: server };
      if (isManaged(profile) || allowsKind(kindOf(profile))) return undefined;
      return { code: 'hosting-not-allowed', about: server };
    },
  };
}

const isManaged = (profile: Profile): boolean => 'managed' in profile;

/** What a hosting counts as: one that nobody set up is like those that somebody did. */
function kindOf(profile: Profile): HostingKind {
  switch (profile.kind) {
    case 'public':
      return 'public';
    case 'jaas':
    case 'jaas-guest':
      return 'jaas';
    case 'ownServer':
      return 'ownServer';
    case 'visited':
      // Where the public server is hidden, a link to it is one to a server nobody set up.
      return profile.server === publicServer ? 'public' : 'ownServer';
  }
}
