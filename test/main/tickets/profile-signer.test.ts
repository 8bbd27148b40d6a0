import { describe, expect, it } from 'vitest';
import type { SigningProfile } from '../../../common/profile.ts';
import { factsOf } from '../../../main/keys/signing-key.ts';
import {
  createProfileSigner,
  secretKindOf,
  signerOf,
} from '../../../main/tickets/profile-signer.ts';
import { jaasProfile, ownServer } from '../../common/sample-profile.ts';
import { createHostingParts, noon } from '../../fakes/hosting.ts';
import { pkcs8, rsaKey } from '../../fakes/keys.ts';

const key = rsaKey(2_048);
const record = { ...factsOf(key), addedAt: noon };
const words = 'a secret of more than 32 letters, yes';
const day = 86_400_000;

const both = ownServer({ key: record });
const account = jaasProfile({ key: record });
const shared: SigningProfile = { ...both, authentication: 'HS256' };
const paired: SigningProfile = { ...both, authentication: 'RS256', keyId: 'k1' };
const withoutSecret: SigningProfile = { ...shared, secret: undefined };
const withoutKey: SigningProfile = { ...paired, key: undefined };

/** An account and a server with both kinds of secret in the keychain, after a restart. */
async function create() {
  const hosting = createHostingParts({ profiles: [account, both] });
  const secret = hosting.secrets.check(words);
  if (!secret.ok) throw new Error(secret.problem.code);
  await hosting.secrets.save('town1', secret.value);
  for (const id of ['acme1', 'town1']) await hosting.keys.save(id, pkcs8(key));
  const server = { ahead: 0, isDown: false, asked: [] as string[] };
  const signer = createProfileSigner({
    ...hosting.restart(),
    askServer: async ({ id }) => {
      server.asked.push(id);
      if (server.isDown) throw new Error('net::ERR_CONNECTION_REFUSED');
      return { date: new Date(noon + server.ahead).toUTCString() };
    },
    now: () => noon,
  });
  hosting.keytar.calls.length = 0;
  return { ...hosting, signer, server };
}

describe('nothing is ready', () => {
  it.each<[string, SigningProfile]>([
    ['an account without a key', jaasProfile({ key: undefined })],
    ['a server without a secret, though it has a key', withoutSecret],
    ['a server without a key, though it has a secret', withoutKey],
  ])('for %s, and nobody is asked', async (_which, profile) => {
    const { signer, server, keytar } = await create();
    expect(await signer.ready(profile)).toEqual({
      ok: false,
      problem: { code: 'key-absent', about: profile.name },
    });
    expect(await signer.reload(profile)).toBeUndefined();
    expect([server.asked, keytar.calls]).toEqual([[], []]);
  });

  it.each([
    ['locked', 'locked'],
    ['The user denied access', 'denied'],
    ['Operation timed out', 'slow'],
    ['org.freedesktop.secrets is gone', 'unavailable'],
  ])('by a keychain that says “%s”: %s', async (state, code) => {
    for (const profile of [account, shared, paired]) {
      const { signer, keytar } = await create();
      keytar.state = state;
      expect(await signer.ready(profile)).toEqual({ ok: false, problem: { code } });
      expect(await signer.reload(profile)).toEqual({ ok: false, problem: { code } });
    }
  });

  it.each([account, shared])('by a clock that is days off: %#', async (profile) => {
    const { signer, server } = await create();
    server.ahead = 3 * day;
    expect(await signer.ready(profile)).toEqual({
      ok: false,
      problem: { code: 'clock-far-off', about: '3 days' },
    });
  });
});

describe('a profile signs', () => {
  it.each<[string, SigningProfile, string, 'key' | 'secret']>([
    ['an account with its key', account, 'get key:acme1', 'key'],
    ['a server of HS256 with its secret', shared, 'get secret:town1', 'secret'],
    ['a server of RS256 with its key', paired, 'get key:town1', 'key'],
  ])('%s, and with nothing else', async (_which, profile, call, kind) => {
    const { signer, keytar } = await create();
    const ready = await signer.ready(profile);
    if (!ready.ok) throw new Error(ready.problem.code);
    expect(ready.value.key.type).toBe(kind === 'key' ? 'private' : 'secret');
    expect(ready.value.now).toBe(noon);
    await signer.ready(profile);
    // From memory the second time.
    expect(keytar.calls).toEqual([call]);
    await signer.reload(profile);
    expect(keytar.calls).toEqual([call, call]);
    expect(secretKindOf(profile)).toBe(kind);
  });

  it('by the server’s clock, or by this computer’s where it cannot be reached', async () => {
    const { signer, server } = await create();
    server.ahead = 90_000;
    const ahead = await signer.ready(shared);
    expect(ahead.ok && Math.abs(ahead.value.now - (noon + 90_000))).toBeLessThanOrEqual(1_000);
    server.isDown = true;
    expect(await signer.ready(shared)).toMatchObject({ value: { now: noon } });
  });
});

describe('what the tickets of a profile have in common', () => {
  it('is what the profile says, and nothing of its secrets', () => {
    expect(signerOf(account)).toEqual({
      kind: 'jaas',
      appId: account.appId,
      keyId: account.keyId,
    });
    expect(signerOf(paired)).toEqual({
      kind: 'ownServer',
      algorithm: 'RS256',
      issuer: 'town_app',
      audience: '',
      subject: '*',
      keyId: 'k1',
      extraClaims: '',
    });
    expect(signerOf(shared)).toMatchObject({ algorithm: 'HS256', keyId: '' });
  });
});
