import type { hostingNamesText as source } from '../en/hosting-names.ts';

/** How hostings are called. */
export const hostingNamesText: typeof source = {
  hosting: {
    public: 'Server pubblico',
    jaas: 'JaaS',
    jaasGuest: 'JaaS, come ospite',
    ownServer: 'Server proprio',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
};
