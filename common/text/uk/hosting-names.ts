import type { hostingNamesText as source } from '../en/hosting-names.ts';

/** How hostings are called. */
export const hostingNamesText: typeof source = {
  hosting: {
    public: 'Публічний сервер',
    jaas: 'JaaS',
    jaasGuest: 'JaaS, як гість',
    ownServer: 'Власний сервер',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
};
