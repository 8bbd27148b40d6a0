import type { hostingNamesText as source } from '../en/hosting-names.ts';

/** How hostings are called. */
export const hostingNamesText: typeof source = {
  hosting: {
    public: 'Genel sunucu',
    jaas: 'JaaS',
    jaasGuest: 'JaaS, konuk olarak',
    ownServer: 'Kendi sunucunuz',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
};
