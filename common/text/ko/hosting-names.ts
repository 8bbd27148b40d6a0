import type { hostingNamesText as source } from '../en/hosting-names.ts';

/** How hostings are called. */
export const hostingNamesText: typeof source = {
  hosting: {
    public: '공개 서버',
    jaas: 'JaaS',
    jaasGuest: 'JaaS(게스트)',
    ownServer: '자체 서버',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
};
