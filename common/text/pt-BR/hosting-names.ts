import type { hostingNamesText as source } from '../en/hosting-names.ts';

/** How hostings are called. */
export const hostingNamesText: typeof source = {
  hosting: {
    public: 'Servidor público',
    jaas: 'JaaS',
    jaasGuest: 'JaaS, como convidado',
    ownServer: 'Servidor próprio',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
};
