import type { hostingNamesText as source } from '../en/hosting-names.ts';

/** How hostings are called. */
export const hostingNamesText: typeof source = {
  hosting: {
    public: '公開サーバー',
    jaas: 'JaaS',
    jaasGuest: 'JaaS（ゲストとして）',
    ownServer: '自分のサーバー',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
};
