/** How hostings are called. */
export const hostingNamesText = {
  hosting: {
    public: 'Public server',
    jaas: 'JaaS',
    jaasGuest: 'JaaS, as a guest',
    ownServer: 'Own server',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
};
