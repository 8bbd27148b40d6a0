import type { Profile } from '../profile.ts';
import { text } from './index.ts';

/** How a profile is called wherever one is shown: `Public server`, `JaaS · acme`. */
export function hostingName(profile: Profile): string {
  const words = text.hosting;
  switch (profile.kind) {
    case 'public':
      return words.public;
    case 'jaas':
      return words.named(words.jaas, profile.name);
    case 'ownServer':
      return words.named(words.ownServer, profile.name);
    case 'visited':
      return profile.server;
    case 'jaas-guest':
      return words.jaasGuest;
  }
}
