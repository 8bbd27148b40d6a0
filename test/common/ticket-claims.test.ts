import { describe, expect, it } from 'vitest';
import { backendRoom } from '../../common/backend-room.ts';
import { cleanRoomName } from '../../common/room-name.ts';
import { longestInvitation, ticketClaims } from '../../common/ticket-claims.ts';
import { ticketFeatures } from '../../common/ticket-terms.ts';
import { safeRoomName } from '../jitsi/ticket-rules.ts';
import { anyText } from './any-text.ts';
import { appId, contentOf, keyId, ownWishOf, wishOf } from './sample-wish.ts';

const seed = Number(process.env['PARLOUR_SEED'] ?? Date.now() % 1_000_000_007);
const noon = Date.UTC(2026, 0, 2, 12);
const second = noon / 1000;
const minutes = (count: number): number => noon + count * 60_000;

describe('no ticket is made', () => {
  it.each([
    ['*', 'room-unusable'],
    [' * ', 'room-unusable'],
    ['**', 'room-unusable'],
    ['\uFF0A', 'room-unusable'],
    ['%2a', 'room-unusable'],
    ['.*', 'room-unusable'],
    ['', 'room-unusable'],
    ['   ', 'room-unusable'],
    ['..', 'room-unusable'],
    ['\uD800', 'room-unusable'],
    ['team/standup', 'room-unusable'],
    [`${appId}/standup`, 'room-unusable'],
    ['x'.repeat(201), 'room-unusable'],
  ])('for a room that is called %j', (room, code) => {
    expect(ticketClaims(wishOf({ room }), noon, 'j1')).toEqual({ ok: false, problem: code });
  });

  it.each(['', '*', `${appId}/${keyId}`, 'a b', 'é', 'a\n', `../${appId}`, 'x'.repeat(201)])(
    'with %j for an AppID or a key ID',
    (id) => {
      expect(ticketClaims(wishOf({ appId: id }), noon, 'j1')).toMatchObject({
        problem: 'app-id-unusable',
      });
      expect(ticketClaims(wishOf({ keyId: id }), noon, 'j1')).toMatchObject({
        problem: 'key-id-unusable',
      });
    },
  );

  it.each([noon, noon - 1, 0, Number.NaN, -Infinity])('that ends at %d', (expiresAt) => {
    const wish = wishOf({ lifetimeMinutes: undefined, expiresAt });
    expect(ticketClaims(wish, noon, 'j1')).toEqual({ ok: false, problem: 'end-passed' });
  });
});

describe('no ticket is made for an own server', () => {
  it.each<[string, Parameters<typeof ownWishOf>[0], string]>([
    ['without an issuer', { issuer: '' }, 'issuer-missing'],
    [
      'without an issuer, though there is an audience',
      { issuer: '', audience: 'a' },
      'issuer-missing',
    ],
    [
      'without a key ID, where the server looks for a public key',
      { algorithm: 'RS256' },
      'key-id-missing',
    ],
    ['with extra claims that are no JSON', { extraClaims: '{' }, 'extra-claims-unusable'],
    ['with extra claims that are a list', { extraClaims: '[]' }, 'extra-claims-unusable'],
    ['with extra claims for every room', { extraClaims: '{"room":"*"}' }, 'extra-claims-unusable'],
    ['with extra claims for ever', { extraClaims: '{"exp":1e12}' }, 'extra-claims-unusable'],
    ['for every room', { room: '*' }, 'room-unusable'],
    ['for a pattern of rooms', { room: '.*' }, 'room-unusable'],
    ['for a room with a folder', { room: 'team/standup' }, 'room-unusable'],
    ['that has ended', { lifetimeMinutes: undefined, expiresAt: noon }, 'end-passed'],
  ])('%s', (_what, change, code) => {
    expect(ticketClaims(ownWishOf(change), noon, 'j1')).toEqual({ ok: false, problem: code });
  });
});

describe('a ticket for an own server', () => {
  const claims = {
    aud: 'town_app',
    iss: 'town_app',
    sub: '*',
    room: 'standup',
    nbf: second - 60,
    iat: second,
    exp: second + 3_600,
    jti: 'j1',
    context: {
      user: { id: 'a1', name: 'Ada Lovelace', moderator: true, affiliation: 'owner' },
      features: { recording: 'true', livestreaming: 'true' },
    },
  };

  it('of a shared secret says exactly this, and names no key', () => {
    expect(contentOf(ownWishOf(), noon)).toEqual({ header: { alg: 'HS256', typ: 'JWT' }, claims });
  });

  it('of a private key names the key, as it is written', () => {
    const wish = ownWishOf({ algorithm: 'RS256', keyId: 'town/2026 a' });
    expect(contentOf(wish, noon)).toEqual({
      header: { alg: 'RS256', typ: 'JWT', kid: 'town/2026 a' },
      claims,
    });
  });

  it('of a shared secret names a key where one is given', () => {
    expect(contentOf(ownWishOf({ keyId: 'k1' }), noon).header).toEqual({
      alg: 'HS256',
      typ: 'JWT',
      kid: 'k1',
    });
  });

  it.each([
    [{}, { aud: 'town_app', sub: '*' }],
    [{ audience: 'all' }, { aud: 'all', iss: 'town_app' }],
    [{ subject: 'meet.jitsi' }, { sub: 'meet.jitsi' }],
    [{ subject: '' }, { sub: '*' }],
  ])('with %j says %j', (change, said) => {
    expect(contentOf(ownWishOf(change), noon).claims).toMatchObject(said);
  });

  it.each([
    ['StandUp', 'standup'],
    ['Café', 'caf%c3%a9'],
    ['会議', '%e4%bc%9a%e8%ad%b0'],
    ['İstanbul', 'i%cc%87stanbul'],
  ])('for %j is for the room that the server calls %s', (room, claim) => {
    expect(contentOf(ownWishOf({ room }), noon).claims.room).toBe(claim);
    expect(backendRoom(room)).toBe(claim);
  });

  it.each(['guest', 'owner', 'moderator'])('makes nobody a moderator in the role of %s', (role) => {
    expect(contentOf(ownWishOf({ role }), noon).claims.context).toEqual({
      user: { id: 'a1', name: 'Ada Lovelace', moderator: false, affiliation: 'member' },
      features: {},
    });
  });

  it('always says which features, so that no server gives its own set to a moderator', () => {
    expect(contentOf(ownWishOf({ features: [] }), noon).claims.context.features).toEqual({});
  });

  it('says in addition what was written for it', () => {
    const extraClaims = JSON.stringify({
      aud: 'other',
      context: { group: 'staff', user: { rank: 1 }, features: { flip: true } },
    });
    expect(contentOf(ownWishOf({ extraClaims }), noon).claims).toEqual({
      ...claims,
      aud: 'other',
      context: {
        group: 'staff',
        user: { ...claims.context.user, rank: 1 },
        features: { ...claims.context.features, flip: true },
      },
    });
  });

  it.each([
    '{"context":{"user":{"moderator":true,"affiliation":"owner"}}}',
    '{"context":{"user":"owner"}}',
    '{"context":{"user":null}}',
    '{"context":"owner"}',
    '{"context":[{"user":{"moderator":true}}]}',
  ])('makes no moderator of a guest by what was written for every ticket: %s', (extraClaims) => {
    const { claims: said } = contentOf(ownWishOf({ role: 'guest', extraClaims }), noon);
    expect(said.context.user).toMatchObject({ moderator: false, affiliation: 'member' });
    expect(JSON.stringify(said)).not.toMatch(/owner|moderator":true/);
  });

  it('of a host may have other rights written for it', () => {
    const extraClaims = '{"context":{"user":{"moderator":"true"}}}';
    const { claims: said } = contentOf(ownWishOf({ extraClaims }), noon);
    expect(said.context.user).toMatchObject({ moderator: 'true', affiliation: 'owner' });
  });

  it('lives as long as any other', () => {
    const exp = (change: object) => contentOf(ownWishOf(change), noon).claims.exp - second;
    expect(exp({ lifetimeMinutes: 1_000 })).toBe(7_200);
    expect(exp({ lifetimeMinutes: 1 })).toBe(300);
    const invitation = { role: 'guest', lifetimeMinutes: undefined, expiresAt: minutes(1e6) };
    expect(exp(invitation)).toBe(longestInvitation * 60);
  });
});

describe('a ticket of a guest', () => {
  it.each([
    ['every feature', [...ticketFeatures]],
    ['what is none', ['moderator', 'lobby', '*', '__proto__']],
  ])(
    'makes nobody a moderator and allows nothing, even when %s is asked for',
    (_what, features) => {
      const { claims } = contentOf(wishOf({ role: 'guest', features }), noon);
      expect(claims.context).toEqual({
        user: { id: 'a1', name: 'Ada Lovelace', moderator: 'false' },
        features: {},
      });
    },
  );

  it('is what every other role gets', () => {
    const { claims } = contentOf(wishOf({ role: 'owner', features: ['recording'] }), noon);
    expect(claims.context).toMatchObject({ user: { moderator: 'false' }, features: {} });
  });
});

describe('a ticket of a host', () => {
  it('allows what was asked for, in texts', () => {
    const { claims } = contentOf(wishOf(), noon);
    expect(claims.context).toEqual({
      user: { id: 'a1', name: 'Ada Lovelace', moderator: 'true' },
      features: { recording: 'true', livestreaming: 'true' },
    });
  });

  it('has no features that nobody knows', () => {
    const { claims } = contentOf(wishOf({ features: ['moderation', '__proto__', 'flip'] }), noon);
    expect(claims.context.features).toEqual({});
  });
});

describe('a ticket', () => {
  it('says who may enter which room, and for how long', () => {
    expect(contentOf(wishOf(), noon)).toEqual({
      header: { alg: 'RS256', typ: 'JWT', kid: `${appId}/${keyId}` },
      claims: {
        aud: 'jitsi',
        iss: 'chat',
        sub: appId,
        room: 'standup',
        nbf: second - 60,
        iat: second,
        exp: second + 3_600,
        jti: 'j1',
        context: {
          user: { id: 'a1', name: 'Ada Lovelace', moderator: 'true' },
          features: { recording: 'true', livestreaming: 'true' },
        },
      },
    });
  });

  it('counts in whole seconds, from the one that began', () => {
    const { claims } = contentOf(wishOf(), noon + 999.5);
    expect(claims).toMatchObject({ nbf: second - 60, iat: second, exp: second + 3_600 });
  });

  it.each([
    [-1, 5],
    [0, 5],
    [4.9, 5],
    [5, 5],
    [59.99, 59.983_333],
    [60, 60],
    [120, 120],
    [121, 120],
    [1e9, 120],
    [Infinity, 120],
    [-Infinity, 5],
    [Number.NaN, 5],
    [undefined, 5],
  ])('that shall live %d minutes lives %d', (lifetimeMinutes, lived) => {
    const { claims } = contentOf(wishOf({ lifetimeMinutes }), noon);
    expect((claims.exp - claims.iat) / 60).toBeCloseTo(lived, 4);
    expect(Number.isInteger(claims.exp)).toBe(true);
  });

  it.each([
    ['guest', 1, 5],
    ['guest', 90, 90],
    ['guest', 60 * 24, 60 * 24],
    ['guest', longestInvitation, longestInvitation],
    ['guest', longestInvitation + 1, longestInvitation],
    ['guest', Infinity, longestInvitation],
    ['host', 90, 90],
    ['host', 60 * 24, 120],
  ])('of a %s that shall end in %d minutes lives %d', (role, end, lived) => {
    const wish = wishOf({ role, lifetimeMinutes: undefined, expiresAt: minutes(end) });
    const { claims } = contentOf(wish, noon);
    expect((claims.exp - claims.iat) / 60).toBe(lived);
  });

  it('names of a person what is known, in letters that every server can read', () => {
    const user = {
      id: 'a\uD800',
      name: '👩🏽‍💻 Zoë \uDFFF',
      email: '',
      avatar: 'https://a.example/1.png',
    };
    expect(contentOf(wishOf({ user }), noon).claims.context.user).toEqual({
      id: 'a\uFFFD',
      name: '👩🏽‍💻 Zoë \uFFFD',
      avatar: 'https://a.example/1.png',
      moderator: 'true',
    });
  });
});

describe('a room in a ticket', () => {
  it.each([
    ['standup', 'standup'],
    ['StandUp', 'standup'],
    ['stand up', 'standup'],
    ['*standup*', 'standup'],
    ['stand-up_2.0', 'stand-up_2.0'],
    ['Café', 'caf%c3%a9'],
    ['Cafe\u0301', 'caf%c3%a9'],
    ['CAFE\u0301', 'caf%c3%a9'],
    ['会議', '%e4%bc%9a%e8%ad%b0'],
    ['İstanbul', 'i%cc%87stanbul'],
    ['Iıİi', 'i%c4%b1i%cc%87i'],
    ['ﬁnance', 'finance'],
    ['Straße', 'stra%c3%9fe'],
    ['STRAẞE', 'stra%c3%9fe'],
    ['ｒｏｏｍ', 'room'],
    ['Ⅷ', 'viii'],
    ['ΟΔΟΣ', '%ce%bf%ce%b4%ce%bf%cf%82'],
    ['q\u0307\u0323', 'q%cc%a3%cc%87'],
    ['Ångström', '%c3%a5ngstr%c3%b6m'],
    ['제주', '%ec%a0%9c%ec%a3%bc'],
  ])('called %j is %s', (room, claim) => {
    expect(contentOf(wishOf({ room }), noon).claims.room).toBe(claim);
  });

  it('that is encoded already comes out the same, whatever its letters are', () => {
    const others: string[] = [];
    for (let point = 0; point < 0x11_0000; point++) {
      const room = backendRoom(`a${String.fromCodePoint(point)}b`);
      if (backendRoom(room) !== room) others.push(point.toString(16));
    }
    expect(others).toEqual([]);
  });

  it('keeps a percent sign that begins no code', () => {
    expect(backendRoom('50%')).toBe('50%25');
    expect(backendRoom('\uD800')).toBe('%ef%bf%bd');
  });

  it(`is one room in the server's spelling, never every room (seed ${seed})`, () => {
    const next = anyText(seed);
    let made = 0;
    for (let round = 0; round < 20_000; round++) {
      const room = next();
      const content = ticketClaims(wishOf({ room }), noon, 'j1');
      if (!content.ok) {
        expect(content.problem, JSON.stringify(room)).toBe('room-unusable');
        continue;
      }
      made++;
      const cleaned = cleanRoomName(room);
      expect(content.value.claims.room, JSON.stringify(room)).toMatch(
        /^[a-z0-9%._-]*[a-z0-9][a-z0-9%._-]*$/,
      );
      expect(cleaned.ok && safeRoomName(cleaned.value)).toBe(content.value.claims.room);
    }
    expect(made).toBeGreaterThan(100);
  });
});
