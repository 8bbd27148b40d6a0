import type { hostingNamesText as source } from '../en/hosting-names.ts';

/** How hostings are called. */
export const hostingNamesText: typeof source = {
  hosting: {
    public: 'Openbare server',
    jaas: 'JaaS',
    jaasGuest: 'JaaS, als gast',
    ownServer: 'Eigen server',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
};
