import type { JaasProfile } from './jaas.ts';
import type { OwnServerProfile } from './own-server.ts';
import { usualTicket } from './ticket-choice.ts';

/** A JaaS account of which nothing is known yet. */
export const emptyJaas = (id: string, name: string): JaasProfile => ({
  kind: 'jaas',
  ...shared(id, name),
  appId: '',
  keyId: '',
});

/** An own server of which nothing is known yet. */
export const emptyOwnServer = (id: string, name: string): OwnServerProfile => ({
  kind: 'ownServer',
  ...shared(id, name),
  server: '',
  path: '',
  authentication: 'none',
  issuer: '',
  audience: '',
  subject: '*',
  keyId: '',
  extraClaims: '',
  secret: undefined,
});

const shared = (id: string, name: string) => ({
  id,
  name,
  ticket: usualTicket(),
  key: undefined,
});
