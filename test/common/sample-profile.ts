import type { JaasProfile } from '../../common/jaas.ts';
import type { OwnServerProfile } from '../../common/own-server.ts';

/** A JaaS account with everything filled in, but for the change. */
export const jaasProfile = (change: Partial<JaasProfile> = {}): JaasProfile => ({
  kind: 'jaas',
  id: 'acme1',
  name: 'acme',
  appId: 'vpaas-magic-cookie-0a1b2c',
  keyId: '4f4911',
  ticket: { role: 'host', lifetime: 60, features: [] },
  key: { bits: 4_096, fingerprint: '0a'.repeat(32), addedAt: 1_700_000_000_000 },
  ...change,
});

export const acme = jaasProfile();

/** An own server that takes tickets signed with a shared secret, but for the change. */
export const ownServer = (change: Partial<OwnServerProfile> = {}): OwnServerProfile => ({
  kind: 'ownServer',
  id: 'town1',
  name: 'town hall',
  server: 'meet.example.org:8443',
  path: '',
  authentication: 'HS256',
  issuer: 'town_app',
  audience: '',
  subject: '*',
  keyId: '',
  extraClaims: '',
  ticket: { role: 'host', lifetime: 60, features: [] },
  key: undefined,
  secret: { isWeak: false, addedAt: 1_700_000_000_000 },
  ...change,
});
