import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import type { ServerVerdict } from '../../../common/hosting-api.ts';
import type { JaasProfile } from '../../../common/jaas.ts';
import type { OwnServerProfile } from '../../../common/own-server.ts';
import type { KeptProfile, SigningProfile } from '../../../common/profile.ts';
import type { DateHeaders } from '../../../main/tickets/server-clock.ts';
import { compactRsaKey } from '../../../main/keys/rsa-key.ts';
import { factsOf } from '../../../main/keys/signing-key.ts';
import { createProfileSigner } from '../../../main/tickets/profile-signer.ts';
import { createRestrictions } from '../../../main/managed/restrictions.ts';
import { createTestKey } from '../../../main/tickets/test-key.ts';
import { jaasProfile, ownServer } from '../../common/sample-profile.ts';
import { createHostingParts, noon } from '../../fakes/hosting.ts';
import { freshRsaKey, pkcs8, rsaKey } from '../../fakes/keys.ts';

const key = rsaKey(2_048);
const record = { ...factsOf(key), addedAt: noon };

async function create(
  change: Partial<JaasProfile> = {},
  more: KeptProfile[] = [],
  policy?: Parameters<typeof createRestrictions>[0],
) {
  const hosting = createHostingParts({
    profiles: [
      jaasProfile({ key: record, ...change }),
      jaasProfile({ id: 'new1', key: undefined }),
      ...more,
    ],
  });
  await hosting.keys.save('acme1', pkcs8(key));
  const server = {
    answer: async (): Promise<DateHeaders> => ({ date: null }),
    asked: 0,
    verdict: 'accepted' as ServerVerdict,
    shown: [] as { profile: SigningProfile; room: string; ticket: string }[],
  };
  const testKey = createTestKey({
    profiles: hosting.profiles,
    signer: createProfileSigner({
      keys: hosting.keys,
      secrets: hosting.secrets,
      askServer: () => {
        server.asked += 1;
        return server.answer();
      },
      now: () => noon,
    }),
    refusalOf: createRestrictions(policy).refusalOf,
    showTicket: async (profile, room, ticket) => {
      server.shown.push({ profile, room, ticket });
      return server.verdict;
    },
    randomId: () => 'x',
  });
  return { ...hosting, testKey, server };
}
const failed = (about: string, code: string) => ({
  ok: false,
  problem: { about, problem: { code } },
});

it('a key for a server that the policy does not allow is not tried there', async () => {
  const { testKey, server } = await create({}, [], { hostings: undefined, servers: [] });
  expect(await testKey('acme1')).toMatchObject(failed('server', 'server-not-allowed'));
  expect([server.asked, server.shown]).toEqual([0, []]);
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
      const { appId, keyId } = profile as JaasProfile;
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
    profiles.keepForSession('new1', 'key', kept.ok ? kept.value : undefined);
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

describe('a shared secret', () => {
  const words = 'a secret of more than 32 letters, yes';
  const town = ownServer({ secret: { isWeak: false, addedAt: noon } });
  const createOwn = async (change: Partial<OwnServerProfile> = {}) => {
    const hosting = await create({}, [{ ...town, ...change }]);
    const secret = hosting.secrets.check(words);
    if (secret.ok) await hosting.secrets.save('town1', secret.value);
    return hosting;
  };

  it.each<[string, Partial<OwnServerProfile>, object]>([
    ['that is not there', { secret: undefined }, failed('secret', 'secret-missing')],
    [
      'that is not there, though a key is',
      { secret: undefined, key: record },
      failed('secret', 'secret-missing'),
    ],
    ['of a server that wants a key', { authentication: 'RS256' }, failed('key', 'empty')],
    ['of a server that wants no ticket', { authentication: 'none' }, failed('key', 'empty')],
  ])('%s is not tried, and nobody is asked', async (_which, change, answer) => {
    const { testKey, keytar, server } = await createOwn(change);
    const calls = keytar.calls.length;
    expect(await testKey('town1')).toEqual(answer);
    expect(keytar.calls).toHaveLength(calls);
    expect([server.asked, server.shown]).toEqual([0, []]);
  });

  it.each([
    ['locked', 'locked'],
    ['The user denied access', 'denied'],
    ['org.freedesktop.secrets is gone', 'unavailable'],
  ])('behind a keychain that says “%s” is %s', async (state, code) => {
    const { testKey, keytar, server } = await createOwn();
    keytar.state = state;
    expect(await testKey('town1')).toEqual(failed('keychain', code));
    expect(server.shown).toEqual([]);
  });

  it.each([
    [undefined, 'removed'],
    [pkcs8(key), 'damaged'],
    ['two\nlines', 'damaged'],
  ])('whose entry became %j is found out: %s', async (entry, code) => {
    const { testKey, keytar } = await createOwn();
    expect(await testKey('town1')).toMatchObject({ ok: true });
    keytar.entries.delete('secret:town1');
    if (entry !== undefined) keytar.entries.set('secret:town1', entry);
    expect(await testKey('town1')).toEqual(failed('keychain', code));
  });

  it('shows the server a ticket of a guest for a room that nobody has', async () => {
    const { testKey, server } = await createOwn();
    expect(await testKey('town1')).toEqual({ ok: true, value: { server: 'accepted' } });
    const [{ profile, room, ticket } = server.shown[0]!] = server.shown;
    expect(profile).toEqual(town);
    const { payload, protectedHeader } = await jwtVerify(ticket, Buffer.from(words), {
      algorithms: ['HS256'],
      currentDate: new Date(noon),
    });
    expect(protectedHeader).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(payload).toMatchObject({
      iss: 'town_app',
      aud: 'town_app',
      room,
      context: { user: { moderator: false, affiliation: 'member' }, features: {} },
    });
    expect([room, payload.exp! - payload.iat!]).toEqual(['test-x', 300]);
  });

  it.each<[string, Partial<OwnServerProfile>]>([
    ['an issuer', { issuer: '' }],
    ['an address', { server: '' }],
  ])('is tried before there is %s, and no ticket is shown', async (_what, change) => {
    const { testKey, server } = await createOwn(change);
    expect(await testKey('town1')).toEqual({ ok: true, value: { server: 'not-asked' } });
    expect(server.shown).toEqual([]);
  });
});

describe('a key of an own server', () => {
  const town = ownServer({
    authentication: 'RS256',
    keyId: 'k1',
    key: record,
    secret: undefined,
  });

  it('signs the ticket that is shown, under its ID', async () => {
    const { testKey, server, keys } = await create({}, [town]);
    await keys.save('town1', pkcs8(key));
    expect(await testKey('town1')).toMatchObject({ value: { server: 'accepted' } });
    expect(decodeProtectedHeader(server.shown[0]!.ticket)).toEqual({
      alg: 'RS256',
      typ: 'JWT',
      kid: 'k1',
    });
  });

  it('is tried before there is a key ID, and no ticket is shown', async () => {
    const { testKey, server, keys } = await create({}, [{ ...town, keyId: '' }]);
    await keys.save('town1', pkcs8(key));
    expect(await testKey('town1')).toMatchObject({ value: { server: 'not-asked' } });
    expect(server.shown).toEqual([]);
  });
});
