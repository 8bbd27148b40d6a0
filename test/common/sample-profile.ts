import type { JaasProfile } from '../../common/profile.ts';

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
