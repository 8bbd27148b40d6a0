import type { hostingNamesText as source } from '../en/hosting-names.ts';

/** How hostings are called. */
export const hostingNamesText: typeof source = {
  hosting: {
    public: 'الخادم العام',
    jaas: 'JaaS',
    jaasGuest: 'JaaS، بصفة ضيف',
    ownServer: 'خادم خاص',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
};
