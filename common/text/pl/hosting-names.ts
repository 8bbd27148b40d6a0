import type { hostingNamesText as source } from '../en/hosting-names.ts';

/** How hostings are called. */
export const hostingNamesText: typeof source = {
  hosting: {
    public: 'Serwer publiczny',
    jaas: 'JaaS',
    jaasGuest: 'JaaS, jako gość',
    ownServer: 'Własny serwer',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
};
