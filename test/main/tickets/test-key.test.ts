import { decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import type { ServerVerdict } from '../../../common/hosting-api.ts';
import type { JaasProfile } from '../../../common/profile.ts';
import type { DateHeaders } from '../../../main/tickets/server-clock.ts';
import { compactRsaKey } from '../../../main/keys/rsa-key.ts';
import { factsOf } from '../../../main/keys/signing-key.ts';
import { createTestKey } from '../../../main/tickets/test-key.ts';
import { jaasProfile } from '../../common/sample-profile.ts';
import { createHostingParts, noon } from '../../fakes/hosting.ts';
import { freshRsaKey, pkcs8, rsaKey } from '../../fakes/keys.ts';

const key = rsaKey(2_048);
const record = { ...factsOf(key), addedAt: noon };

async function create(change: Partial<JaasProfile> = {}) {
  const hosting = createHostingParts({
    profiles: [
      jaasProfile({ key: record, ...change }),
      jaasProfile({ id: 'new1', key: undefined }),
    ],
  });
  await hosting.keys.save('acme1', pkcs8(key));
  const server = {
    answer: async (): Promise<DateHeaders> => ({ date: null }),
    asked: 0,
    verdict: 'accepted' as ServerVerdict,
    shown: [] as { profile: JaasProfile; room: string; ticket: string }[],
  };
  const testKey = createTestKey({
    profiles: hosting.profiles,
    keys: hosting.keys,
    askServer: () => {
      server.asked += 1;
      return server.answer();
    },
    showTicket: async (profile, room, ticket) => {
      server.shown.push({ profile, room, ticket });
      return server.verdict;
    },
    now: () => noon,
    randomId: () => 'x',
  });
  return { ...hosting, testKey, server };
}
const failed = (about: string, code: string) => ({
  ok: false,
  problem: { about, problem: { code } },
});

describe('a key that does not work', () => {
  it.each(['new1', 'nobody', '', 'public', '__proto__'])(
    'because %j has none is said without asking anybody',
    async (id) => {
      const { testKey, keytar, server } = await create();
      const calls = keytar.calls.length;
      expect(await testKey(id)).toEqual(failed('key', 'empty'));
      expect(keytar.calls).toHaveLength(calls);
      expect([server.asked, server.shown]).toEqual([0, []]);
    },
  );

  it.each([
    ['locked', 'locked'],
    ['The user denied access', 'denied'],
    ['org.freedesktop.secrets is gone', 'unavailable'],
  ])('because the keychain says “%s” is %s', async (state, code) => {
    const { testKey, keytar, server } = await create();
    keytar.state = state;
    expect(await testKey('acme1')).toEqual(failed('keychain', code));
    expect([server.asked, server.shown]).toEqual([0, []]);
  });

  it('because the keychain does not answer is slow', async () => {
    const { testKey, keytar } = await create();
    const goOn = keytar.hang();
    expect(await testKey('acme1')).toEqual(failed('keychain', 'slow'));
    goOn();
  });

  it.each([
    ['somebody removed it', undefined, 'removed'],
    ['rubbish is there instead', 'rubbish', 'damaged'],
    ['another one is there instead', compactRsaKey(freshRsaKey(2_048)), 'damaged'],
  ])('because %s is found out, though it still is in memory', async (_why, entry, code) => {
    const { testKey, keytar } = await create();
    expect(await testKey('acme1')).toMatchObject({ ok: true });
    keytar.entries.delete('key:acme1');
    if (entry !== undefined) keytar.entries.set('key:acme1', entry);
    expect(await testKey('acme1')).toEqual(failed('keychain', code));
  });
});

describe('a key that works', () => {
  it.each<ServerVerdict>(['accepted', 'not-asked', 'ticket-kid', 'ticket-refused'])(
    'is said with what the server says of its ticket: %s',
    async (verdict) => {
      const { testKey, server } = await create();
      server.verdict = verdict;
      expect(await testKey('acme1')).toEqual({ ok: true, value: { server: verdict } });
    },
  );

  it.each<[string, Partial<JaasProfile>]>([
    ['any ID', { appId: '', keyId: '' }],
    ['an AppID', { appId: '' }],
    ['a key ID', { keyId: '' }],
  ])('is said before there is %s, and no ticket is shown', async (_what, change) => {
    const { testKey, server } = await create(change);
    expect(await testKey('acme1')).toEqual({ ok: true, value: { server: 'not-asked' } });
    expect(server.shown).toEqual([]);
  });

  it.each([0, 90_000, -3 * 86_400_000])(
    'shows a guest’s ticket for five minutes and an unknown room, by the server’s clock (%i ms ahead)',
    async (ahead) => {
      const { testKey, server } = await create();
      server.answer = async () => ({ date: new Date(noon + ahead).toUTCString() });
      await testKey('acme1');
      const [{ profile, room, ticket } = server.shown[0]!] = server.shown;
      const { appId, keyId } = profile;
      expect(decodeProtectedHeader(ticket)).toEqual({
        alg: 'RS256',
        typ: 'JWT',
        kid: `${appId}/${keyId}`,
      });
      const claims = decodeJwt(ticket);
      expect(claims).toMatchObject({
        sub: appId,
        room,
        context: { user: { moderator: 'false' }, features: {} },
      });
      expect(room).toBe('test-x');
      expect(claims.exp! - claims.iat!).toBe(300);
      expect(Math.abs(claims.iat! - (noon + ahead) / 1_000)).toBeLessThanOrEqual(1);
    },
  );

  it('lives until Parlour ends', async () => {
    const { testKey, keytar, keys, profiles } = await create();
    keytar.state = 'locked';
    const kept = keys.keepForSession('new1', pkcs8(key));
    profiles.keepSessionKey('new1', kept.ok ? kept.value : undefined);
    expect(await testKey('new1')).toEqual({ ok: true, value: { server: 'accepted' } });
  });

  it.each([
    [0, 0],
    [90_000, 90_000],
    [-3 * 86_400_000, -3 * 86_400_000],
  ])('says how far the clocks are apart: %i ms', async (ahead, skew) => {
    const { testKey, server } = await create();
    server.answer = async () => ({ date: new Date(noon + ahead).toUTCString() });
    const tested = await testKey('acme1');
    const told = tested.ok ? tested.value.skew : undefined;
    expect(Math.abs(told! - skew)).toBeLessThanOrEqual(1_000);
  });

  it.each<[string, () => Promise<DateHeaders>]>([
    ['cannot be reached', () => Promise.reject(new Error('net::ERR_NAME_NOT_RESOLVED'))],
    ['does not say', async () => ({ date: null })],
    ['answers from a cache', async () => ({ date: new Date(noon).toUTCString(), age: '60' })],
  ])('says nothing of clocks where the server %s', async (_how, answer) => {
    const { testKey, server } = await create();
    server.answer = answer;
    expect(await testKey('acme1')).toEqual({ ok: true, value: { server: 'accepted' } });
  });

  it('stays where it is, and its record too', async () => {
    const { testKey, keytar, profiles } = await create();
    const before = [new Map(keytar.entries), profiles.all()];
    await testKey('acme1');
    expect([keytar.entries, profiles.all()]).toEqual(before);
  });
});
