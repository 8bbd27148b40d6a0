import type { hostingNamesText as source } from '../en/hosting-names.ts';

/** How hostings are called. */
export const hostingNamesText: typeof source = {
  hosting: {
    public: '公共服务器',
    jaas: 'JaaS',
    jaasGuest: 'JaaS（访客）',
    ownServer: '自有服务器',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
};
