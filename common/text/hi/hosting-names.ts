import type { hostingNamesText as source } from '../en/hosting-names.ts';

/** How hostings are called. */
export const hostingNamesText: typeof source = {
  hosting: {
    public: 'सार्वजनिक सर्वर',
    jaas: 'JaaS',
    jaasGuest: 'JaaS, मेहमान के तौर पर',
    ownServer: 'अपना सर्वर',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
};
