import { Building2, Globe, type LucideIcon, Server } from 'lucide-preact';
import type { Profile } from '../../common/profile.ts';

/** The sign of a kind of hosting, where a component draws it. */
export const hostingIcons: Record<Profile['kind'], LucideIcon> = {
  public: Globe,
  jaas: Building2,
  'jaas-guest': Building2,
  ownServer: Server,
  visited: Server,
};

/** The sign of a kind of hosting, next to its name. */
export function HostingIcon({ kind, size }: { kind: Profile['kind']; size: number }) {
  const Icon = hostingIcons[kind];
  return <Icon size={size} aria-hidden="true" />;
}
