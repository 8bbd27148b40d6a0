import type { hostingNamesText as source } from '../en/hosting-names.ts';

/** How hostings are called. */
export const hostingNamesText: typeof source = {
  hosting: {
    public: 'Öffentlicher Server',
    jaas: 'JaaS',
    jaasGuest: 'JaaS, als Gast',
    ownServer: 'Eigener Server',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
};
