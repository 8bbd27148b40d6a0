import {
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
} from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import type jsonwebtoken from 'jsonwebtoken';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TicketWish } from '../../../common/ticket-claims.ts';
import { cleanRoomName } from '../../../common/room-name.ts';
import { ticketFeatures } from '../../../common/ticket-terms.ts';
import { readServerClock } from '../../../main/tickets/server-clock.ts';
import { signTicket } from '../../../main/tickets/ticket.ts';
import { appId, keyId, ownWishOf, wishOf } from '../../common/sample-wish.ts';
import { allTextIn, formsOfSecret } from '../../fakes/secrets.ts';
import { judgeTicket, type TicketRules } from '../../jitsi/ticket-rules.ts';

const rsa = (modulusLength: number): KeyObject =>
  generateKeyPairSync('rsa', { modulusLength }).privateKey;
const key = rsa(2048);

/** A JaaS server that knows the public half of a key. */
const serverOf = (privateKey: KeyObject, kid = `${appId}/${keyId}`): TicketRules => ({
  required: true,
  algorithm: 'RS256',
  keys: { [kid]: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString() },
  issuers: ['chat'],
  audiences: ['jitsi'],
  subjectIsTenant: true,
});
const server = serverOf(key);

async function sign(wish: TicketWish, privateKey = key, now = Date.now()): Promise<string> {
  const signed = await signTicket(wish, privateKey, { now, randomId: randomUUID });
  if (!signed.ok) throw new Error(signed.problem);
  return signed.value;
}

const admitted = { ok: true };
const refused = (message: string) => ({ ok: false, message });

describe('no ticket is signed', () => {
  const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const pss = generateKeyPairSync('rsa-pss', {
    modulusLength: 2048,
    hashAlgorithm: 'sha256',
    mgf1HashAlgorithm: 'sha256',
  });
  it.each<[string, unknown, string]>([
    [
      'a shared secret',
      createSecretKey(Buffer.from('a secret of more than 32 letters, yes')),
      'key-not-private',
    ],
    ['a public key', createPublicKey(key), 'key-not-private'],
    ['the text of a key', pem, 'key-not-private'],
    ['the text of a public key', server.keys[`${appId}/${keyId}`], 'key-not-private'],
    [
      'something that looks like a key',
      { type: 'private', asymmetricKeyType: 'rsa' },
      'key-not-private',
    ],
    ['no key', undefined, 'key-not-private'],
    ['an EC key', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, 'key-not-rsa'],
    ['an Ed25519 key', generateKeyPairSync('ed25519').privateKey, 'key-not-rsa'],
    ['an RSA-PSS key', pss.privateKey, 'key-not-rsa'],
    ['an RSA key of 1024 bits', rsa(1024), 'key-too-short'],
    ['an RSA key of 2040 bits', rsa(2040), 'key-too-short'],
  ])('with %s', async (_what, unfit, code) => {
    const signed = await signTicket(wishOf(), unfit as KeyObject, {
      now: Date.now(),
      randomId: randomUUID,
    });
    expect(signed).toEqual({ ok: false, problem: code });
  });

  it.each([
    [{ room: '*' }, 'room-unusable'],
    [{ keyId: `${appId}/${keyId}` }, 'key-id-unusable'],
    [{ appId: '*' }, 'app-id-unusable'],
    [{ lifetimeMinutes: undefined, expiresAt: 1 }, 'end-passed'],
  ])('for %j', async (change, code) => {
    const parts = { now: Date.now(), randomId: randomUUID };
    expect(await signTicket(wishOf(change), key, parts)).toEqual({ ok: false, problem: code });
  });
});

type Sign = (claims: object, privateKey: KeyObject, options: jsonwebtoken.SignOptions) => string;

describe('a signature that came out wrong', () => {
  afterEach(() => {
    vi.doUnmock('jsonwebtoken');
    vi.resetModules();
  });

  it.each([
    ['in its last bit', (ticket: string) => flipped(ticket)],
    ['because it is missing', (ticket: string) => ticket.replace(/[^.]*$/, '')],
    ['because it is for other claims', (ticket: string) => ticket.replace(/\.[^.]*/, '.e30')],
  ])('%s never leaves', async (_how, spoil) => {
    const { default: real } = await vi.importActual<{ default: typeof jsonwebtoken }>(
      'jsonwebtoken',
    );
    const spoilt: Sign = (claims, privateKey, options) =>
      spoil(real.sign(claims, privateKey, options));
    vi.resetModules();
    vi.doMock('jsonwebtoken', () => ({ default: { sign: spoilt } }));
    const fresh = await import('../../../main/tickets/ticket.ts');
    const parts = { now: Date.now(), randomId: randomUUID };
    expect(await fresh.signTicket(wishOf(), key, parts)).toEqual({
      ok: false,
      problem: 'signature-doubtful',
    });
  });

  function flipped(ticket: string): string {
    const end = ticket.lastIndexOf('.') + 1;
    const signature = Buffer.from(ticket.slice(end), 'base64url');
    signature[255] = (signature[255] ?? 0) ^ 1;
    return ticket.slice(0, end) + signature.toString('base64url');
  }
});

describe('a server refuses', () => {
  it('the ticket of another key', async () => {
    expect(
      await judgeTicket(await sign(wishOf(), rsa(2048)), server, appId, 'standup'),
    ).toMatchObject(refused('Invalid signature'));
  });

  it('the ticket of a key it does not know', async () => {
    const ticket = await sign(wishOf({ keyId: 'other' }));
    expect(await judgeTicket(ticket, server, appId, 'standup')).toMatchObject(
      refused('could not obtain public key'),
    );
  });

  it.each([
    ['another room', appId, 'planning'],
    ['a room that only begins alike', appId, 'standup2'],
    ['a room of another tenant', 'vpaas-magic-cookie-ffff', 'standup'],
  ])('a ticket in %s', async (_where, tenant, room) => {
    expect(await judgeTicket(await sign(wishOf()), server, tenant, room)).toMatchObject(
      refused('Room and token mismatched'),
    );
  });

  it('a ticket that somebody changed', async () => {
    const [header, , signature] = (await sign(wishOf({ role: 'guest' }))).split('.');
    const [, claims] = (await sign(wishOf({ role: 'host' }))).split('.');
    const forged = [header, claims, signature].join('.');
    expect(await judgeTicket(forged, server, appId, 'standup')).toMatchObject(
      refused('Invalid signature'),
    );
  });
});

describe('a server admits a ticket', () => {
  it.each([2048, 3072, 4096])('that a key of %d bits signed', async (bits) => {
    const other = rsa(bits);
    const ticket = await sign(wishOf(), other);
    expect(await judgeTicket(ticket, serverOf(other), appId, 'standup')).toMatchObject(admitted);
  });

  it('that a key read from PKCS#1 signed, as the JaaS console gives them', async () => {
    const read = createPrivateKey(key.export({ type: 'pkcs1', format: 'pem' }));
    expect(await judgeTicket(await sign(wishOf(), read), server, appId, 'standup')).toMatchObject(
      admitted,
    );
  });

  it.each([
    'standup',
    'StandUp',
    'STANDUP',
    'stand up',
    '*standup*',
    'stand-up_2.0',
    'Café',
    'Cafe\u0301',
    'CAFÉ am Fluss',
    '会議',
    'İstanbul',
    'ﬁnance',
    'Straße',
    'STRASSE',
    'ｒｏｏｍ',
    'q\u0307\u0323',
    'ΟΔΟΣ',
    'Привет',
    'अनुवाद',
    'שלום',
    '제주',
    '0',
    'x'.repeat(200),
  ])('in the room called %j', async (room) => {
    const cleaned = cleanRoomName(room);
    const place = cleaned.ok ? cleaned.value : '';
    const ticket = await sign(wishOf({ room }));
    expect(await judgeTicket(ticket, server, appId, place)).toMatchObject(admitted);
    expect(await judgeTicket(ticket, server, appId, `${place}x`)).toMatchObject({ ok: false });
  });

  it.each([
    ['vpaas-magic-cookie-0', '0'],
    ['vpaas-magic-cookie-0a1b2c3d4e5f60718293a4b5c6d7e8f9', '4f4910'],
    ['vpaas-magic-cookie-ffffffffffffffffffffffffffffffff', 'a.b-c_d'],
  ])('of the tenant %s with the key %s, and the two agree', async (tenant, id) => {
    const ticket = await sign(wishOf({ appId: tenant, keyId: id }));
    const rules = serverOf(key, `${tenant}/${id}`);
    expect(await judgeTicket(ticket, rules, tenant, 'standup')).toMatchObject(admitted);
    expect(await judgeTicket(ticket, rules, appId, 'standup')).toMatchObject({ ok: false });
    expect(decodeProtectedHeader(ticket)).toEqual({
      alg: 'RS256',
      typ: 'JWT',
      kid: `${tenant}/${id}`,
    });
    expect(decodeJwt(ticket).sub).toBe(tenant);
  });

  it.each(ticketFeatures)('of a host who may use %s, in a text', async (feature) => {
    const ticket = await sign(wishOf({ features: [feature] }));
    expect(await judgeTicket(ticket, server, appId, 'standup')).toMatchObject({
      claims: { context: { user: { moderator: 'true' }, features: { [feature]: 'true' } } },
    });
  });

  it.each([[[]], [['recording']], [[...ticketFeatures]]])(
    'of a guest who may do nothing, whatever was asked: %j',
    async (features) => {
      const ticket = await sign(wishOf({ role: 'guest', features }));
      const verdict = await judgeTicket(ticket, server, appId, 'standup');
      expect(verdict).toMatchObject({
        ok: true,
        claims: { context: { user: { moderator: 'false' } } },
      });
      expect(decodeJwt(ticket)['context']).toHaveProperty('features', {});
    },
  );

  it.each([
    [-10, 5],
    [5, 5],
    [60, 60],
    [120, 120],
    [600, 120],
    [Number.NaN, 5],
  ])('that shall live %d minutes and lives %d', async (lifetimeMinutes, lived) => {
    const ticket = await sign(wishOf({ lifetimeMinutes }));
    expect(await judgeTicket(ticket, server, appId, 'standup')).toMatchObject(admitted);
    const { exp = 0, iat = 0, nbf = 0 } = decodeJwt(ticket);
    expect([exp - iat, iat - nbf]).toEqual([lived * 60, 60]);
  });

  it.each([1, 30, 31])('that invites a guest for %d days, 30 at most', async (days) => {
    const now = Date.now();
    const expiresAt = now + days * 86_400_000;
    const ticket = await sign(
      wishOf({ role: 'guest', lifetimeMinutes: undefined, expiresAt }),
      key,
      now,
    );
    expect(await judgeTicket(ticket, server, appId, 'standup')).toMatchObject(admitted);
    const { exp = 0, iat = 0 } = decodeJwt(ticket);
    expect((exp - iat) / 86_400).toBeCloseTo(Math.min(days, 30), 3);
  });

  it.each(['Ada Lovelace', 'Zoë 👩🏽‍💻', '王小明', '"quoted" \\ \0', '\uD800'])(
    'of somebody called %j, letter for letter',
    async (name) => {
      const ticket = await sign(wishOf({ user: { id: 'a1', name, email: 'ada@example.org' } }));
      expect(await judgeTicket(ticket, server, appId, 'standup')).toMatchObject({
        claims: {
          context: { user: { name: name.replace('\uD800', '\uFFFD'), email: 'ada@example.org' } },
        },
      });
    },
  );
});

describe('an own server', () => {
  const words = 'Grüße: a secret of more than 32 bytes';
  const secret = createSecretKey(Buffer.from(words));
  const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const publicPem = server.keys[`${appId}/${keyId}`]!;
  const shared: TicketRules = {
    required: true,
    algorithm: 'HS256',
    keys: { '': words },
    issuers: ['town_app'],
    audiences: ['town_app'],
    subjectIsTenant: false,
  };
  const paired: TicketRules = { ...shared, algorithm: 'RS256', keys: { k1: publicPem } };
  const rsWish = (change = {}) => ownWishOf({ algorithm: 'RS256', keyId: 'k1', ...change });

  it.each<[string, TicketWish, unknown, string]>([
    ['HS256 with an RSA key', ownWishOf(), key, 'key-not-secret'],
    ['HS256 with a public key', ownWishOf(), createPublicKey(key), 'key-not-secret'],
    ['HS256 with the text of a key', ownWishOf(), pem, 'key-not-secret'],
    ['HS256 with the text of a public key', ownWishOf(), publicPem, 'key-not-secret'],
    ['HS256 with a text', ownWishOf(), words, 'key-not-secret'],
    ['HS256 with bytes', ownWishOf(), Buffer.from(words), 'key-not-secret'],
    ['HS256 with what looks like a secret', ownWishOf(), { type: 'secret' }, 'key-not-secret'],
    ['HS256 with nothing', ownWishOf(), undefined, 'key-not-secret'],
    ['RS256 with a secret', rsWish(), secret, 'key-not-private'],
    ['RS256 with a public key', rsWish(), createPublicKey(key), 'key-not-private'],
    ['RS256 with the text of a key', rsWish(), pem, 'key-not-private'],
    ['RS256 with a short key', rsWish(), rsa(1024), 'key-too-short'],
    ['HS256 for a JaaS account', wishOf(), secret, 'key-not-private'],
    ['HS256 with a broken claim', ownWishOf({ extraClaims: '{' }), secret, 'extra-claims-unusable'],
    [
      'HS256 with a time',
      ownWishOf({ extraClaims: '{"iat":"x"}' }),
      secret,
      'extra-claims-unusable',
    ],
    ['RS256 without a key ID', rsWish({ keyId: '' }), key, 'key-id-missing'],
  ])('never gets a ticket signed by %s', async (_how, wish, unfit, code) => {
    const parts = { now: Date.now(), randomId: randomUUID };
    expect(await signTicket(wish, unfit as KeyObject, parts)).toEqual({ ok: false, problem: code });
  });

  it.each<[string, Partial<TicketRules>, string]>([
    ['with another secret', { keys: { '': `${words}.` } }, 'Invalid signature'],
    ['that wants RS256', { algorithm: 'RS256', keys: { k1: publicPem } }, "'kid' claim is missing"],
    ['with another app_id', { issuers: ['other'] }, "invalid 'iss' claim"],
    ['with another audience', { audiences: ['other'] }, "invalid 'aud' claim"],
  ])('%s refuses the ticket of a shared secret', async (_which, change, message) => {
    const ticket = await sign(ownWishOf(), secret);
    const rules = { ...shared, ...change };
    expect(await judgeTicket(ticket, rules, '', 'standup')).toMatchObject(refused(message));
  });

  it('that knows the public key as its secret refuses the ticket of the private one', async () => {
    const ticket = await sign(rsWish(), key);
    const confused = { ...shared, keys: { '': publicPem } };
    expect(await judgeTicket(ticket, confused, '', 'standup')).toMatchObject(
      refused('Invalid or incorrect alg'),
    );
  });

  it.each<[string, TicketWish, KeyObject, TicketRules]>([
    ['a shared secret', ownWishOf(), secret, shared],
    [
      'a weak one',
      ownWishOf(),
      createSecretKey(Buffer.from('weak')),
      { ...shared, keys: { '': 'weak' } },
    ],
    ['a private key', rsWish(), key, paired],
    ['another audience', ownWishOf({ audience: 'all' }), secret, { ...shared, audiences: ['all'] }],
    [
      'claims in addition',
      ownWishOf({ extraClaims: '{"context":{"group":"staff"},"tenant":"town"}' }),
      secret,
      shared,
    ],
  ])('admits a ticket with %s to its room, and to no other', async (_what, wish, by, rules) => {
    const ticket = await sign(wish, by);
    expect(await judgeTicket(ticket, rules, '', 'StandUp')).toMatchObject(admitted);
    expect(await judgeTicket(ticket, rules, 'team', 'standup')).toMatchObject(admitted);
    expect(await judgeTicket(ticket, rules, '', 'planning')).toMatchObject({ ok: false });
  });

  it.each(['Café', '会議', 'İstanbul', 'Straße', 'x'.repeat(200)])(
    'admits to the room called %j',
    async (room) => {
      const ticket = await sign(ownWishOf({ room }), secret);
      expect(await judgeTicket(ticket, shared, '', room)).toMatchObject(admitted);
    },
  );

  it('reads with jose what was written for it, and no secret', async () => {
    const extraClaims = '{"context":{"user":{"rank":1}},"jti":"mine"}';
    const ticket = await sign(ownWishOf({ extraClaims }), secret);
    const { payload, protectedHeader } = await jwtVerify(ticket, secret, { algorithms: ['HS256'] });
    expect(protectedHeader).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(payload).toMatchObject({ iss: 'town_app', jti: 'mine', context: { user: { rank: 1 } } });
    const said = allTextIn(ticket);
    expect(formsOfSecret(words).filter((form) => said.includes(form))).toEqual([]);
  });

  it('never gets a ticket whose signature came out wrong', async () => {
    const { default: real } = await vi.importActual<{ default: typeof jsonwebtoken }>(
      'jsonwebtoken',
    );
    const spoil: ((ticket: string) => string)[] = [
      (ticket) => ticket.replace(/[^.]*$/, ''),
      (ticket) => ticket.replace(/\.[^.]*/, '.e30'),
      (ticket) => ticket.replace(/[^.]*$/, Buffer.alloc(32).toString('base64url')),
    ];
    for (const change of spoil) {
      vi.resetModules();
      const spoilt: Sign = (...all) => change(real.sign(...all));
      vi.doMock('jsonwebtoken', () => ({ default: { sign: spoilt } }));
      const fresh = await import('../../../main/tickets/ticket.ts');
      const parts = { now: Date.now(), randomId: randomUUID };
      expect(await fresh.signTicket(ownWishOf(), secret, parts)).toEqual({
        ok: false,
        problem: 'signature-doubtful',
      });
    }
    vi.doUnmock('jsonwebtoken');
    vi.resetModules();
  });
});

describe('on a computer whose clock', () => {
  const minute = 60_000;
  const day = 1_440 * minute;
  const year = 365.25 * day;
  /** `left alone`: what the server says to a ticket with this computer's time in it. */
  const clocks: [string, number, string][] = [
    ['is right', 0, 'admitted'],
    ['is 30 s fast', 30_000, 'admitted'],
    ['is 30 s slow', -30_000, 'admitted'],
    ['is 1 min fast', minute, 'admitted'],
    ['is 1 min slow', -minute, 'admitted'],
    ['is 5 min fast', 5 * minute, 'Not acceptable by nbf'],
    ['is 5 min slow', -5 * minute, 'admitted'],
    ['is 10 min fast', 10 * minute, 'Not acceptable by nbf'],
    ['is 10 min slow', -10 * minute, 'admitted'],
    ['is 1 day fast', day, 'Not acceptable by nbf'],
    ['is 1 day slow', -day, 'Not acceptable by exp'],
    ['is 10 years fast', 10 * year, 'Not acceptable by nbf'],
    ['is 10 years slow', -10 * year, 'Not acceptable by exp'],
  ];

  it.each(clocks)(
    '%s, the ticket of an hour left alone meets: %3$s',
    async (_how, error, outcome) => {
      const ticket = await sign(wishOf(), key, Date.now() + error);
      const verdict = await judgeTicket(ticket, server, appId, 'standup');
      expect(verdict).toMatchObject(outcome === 'admitted' ? admitted : refused(outcome));
    },
  );

  it.each(clocks)('%s, the ticket with the server’s time is admitted', async (_how, error) => {
    const ask = async () => ({ date: new Date().toUTCString() });
    const clock = await readServerClock(ask, () => Date.now() + error);
    for (const lifetimeMinutes of [5, 60]) {
      const ticket = await sign(wishOf({ lifetimeMinutes }), key, clock.correctedNow());
      expect(await judgeTicket(ticket, server, appId, 'standup')).toMatchObject(admitted);
    }
  });
});

describe('each of 1,000 tickets', () => {
  it('has a number of its own', async () => {
    const tickets = new Set<string>();
    const numbers = new Set<unknown>();
    const now = Date.now();
    for (let made = 0; made < 1_000; made++) {
      const ticket = await sign(wishOf(), key, now);
      tickets.add(ticket);
      numbers.add(decodeJwt(ticket).jti);
    }
    expect([tickets.size, numbers.size]).toEqual([1_000, 1_000]);
  });
});
