import type { hostingNamesText as source } from '../en/hosting-names.ts';

/** How hostings are called. */
export const hostingNamesText: typeof source = {
  hosting: {
    public: 'Serveur public',
    jaas: 'JaaS',
    jaasGuest: 'JaaS, en tant qu’invité',
    ownServer: 'Votre serveur',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
};
