import type { Guard } from './guard.ts';

export const managed = {
  'policy-owner': {
    in: 'main/managed/administrators.ts',
    find: 'stats.uid === administrator &&',
    instead: 'stats.uid >= 0 || administrator > 0 ||',
  },
  'policy-locks': {
    in: 'main/managed/effective-settings.ts',
    find: '...withValues(withValues(own, notChosen(policy.suggested, own)), policy.locked),',
    instead: '...withValues(own, notChosen(policy.suggested, own)),',
  },
  'policy-servers': {
    in: 'main/managed/restrictions.ts',
    find: "if (!allowsServer(server)) return { code: 'server-not-allowed', about: server };",
    instead: '',
  },
} as const satisfies Record<string, Guard>;
