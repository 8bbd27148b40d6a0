import { describe, expect, it } from 'vitest';
import type { FetchingProfile } from '../../../common/profile.ts';
import { checkFetched } from '../../../main/tickets/fetched-ticket.ts';
import { jaasProfile, ownServer } from '../../common/sample-profile.ts';
import { noon } from '../../fakes/hosting.ts';

const ticketAddress = 'https://tickets.example.org/parlour';
const account = jaasProfile();
const acme: FetchingProfile = { ...account, ticketAddress };
const town: FetchingProfile = { ...ownServer({ authentication: 'none' }), ticketAddress };
const seconds = noon / 1000;

const header = { alg: 'RS256', typ: 'JWT', kid: `${account.appId}/4f4911` };
const claims = {
  aud: 'jitsi',
  iss: 'chat',
  sub: account.appId,
  room: 'standup',
  nbf: seconds - 60,
  exp: seconds + 3_600,
  context: { user: { name: 'Ada', moderator: 'true' }, features: {} },
};
const encoded = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const ticket = (change: object = {}, head: object = {}): string =>
  `${encoded({ ...header, ...head })}.${encoded({ ...claims, ...change })}.c2lnbmF0dXJl`;
const check = (text: string, role: 'host' | 'guest' = 'host', profile: FetchingProfile = acme) =>
  checkFetched(text, profile, { room: 'standup', role }, noon);
const refused = (code: string) => ({ ok: false, problem: `ticket-address-${code}` });

describe('a ticket that was handed out', () => {
  it('is not used for another room, nor one for every room', () => {
    const rooms = ['retro', '*', '', 'Standup', 'standup/', '[acme]standup', 'stand.*', 7, null];
    for (const room of [...rooms, ['standup']]) {
      expect(check(ticket({ room })), String(room)).toEqual(refused('other-room'));
    }
    expect(check(ticket({ room: undefined }))).toEqual(refused('other-room'));
    const pattern = { ...claims.context, room: { regex: true } };
    expect(check(ticket({ context: pattern }))).toEqual(refused('other-room'));
  });

  it.each([
    ['empty', ''],
    ['words', 'no ticket for you'],
    ['with something around it', `Bearer ${ticket()}`],
    ['with a line break', `${ticket()}\n`],
    ['without a signature', ticket().replace(/\.[^.]*$/, '.')],
    ['of two parts', ticket().replace(/\.[^.]*$/, '')],
    ['of four parts', `${ticket()}.a`],
    ['of no JSON', 'YQ.YQ.YQ'],
    ['of lists', `${encoded([])}.${encoded([])}.YQ`],
  ])('is none: %s', (_what, text) => {
    expect(check(text)).toEqual(refused('no-ticket'));
  });

  it.each([
    ['this very second', { exp: seconds }],
    ['long ago', { exp: 1 }],
    ['and has not begun', { nbf: seconds + 1 }],
  ])('is not used outside of its time: %s', (_when, change) => {
    expect(check(ticket(change))).toEqual(refused('out-of-time'));
  });

  it.each<[string, object, object?]>([
    ['unsigned', {}, { alg: 'none' }],
    ['signed with a shared secret', {}, { alg: 'HS256' }],
    ['another account’s', { sub: 'vpaas-magic-cookie-ffff' }],
    ['signed by another account', {}, { kid: 'vpaas-magic-cookie-ffff/4f4911' }],
    ['for another audience', { aud: 'somebody' }],
    ['by another issuer', { iss: 'somebody' }],
    ['endless', { exp: undefined }],
    ['without a context', { context: undefined }],
  ])('is not used that does not fit the account: %s', (_what, change, head) => {
    expect(check(ticket(change, head))).toEqual(refused('unfit'));
  });

  it.each([{ moderator: true }, { moderator: 'true' }, { moderator: false, affiliation: 'owner' }])(
    'makes no host of a guest: %j',
    (user) => {
      const made = ticket({ context: { ...claims.context, user } });
      expect(check(made, 'guest')).toEqual(refused('unfit'));
      expect(check(made, 'host')).toEqual({ ok: true, value: claims.exp });
    },
  );

  it('is used otherwise, and it is known when it ends', () => {
    expect(check(ticket())).toEqual({ ok: true, value: claims.exp });
    const guest = ticket({ context: { user: { moderator: 'false' }, features: {} } });
    expect(check(guest, 'guest')).toEqual({ ok: true, value: claims.exp });
  });

  it('is used on an own server, whatever names it has there', () => {
    const own = { aud: 'town', iss: 'town_app', sub: '*', context: undefined };
    const head = { alg: 'HS256', kid: undefined };
    expect(check(ticket(own, head), 'guest', town)).toEqual({ ok: true, value: claims.exp });
    const strict: FetchingProfile = { ...ownServer({ authentication: 'RS256' }), ticketAddress };
    expect(check(ticket(own, head), 'host', strict)).toEqual(refused('unfit'));
  });
});
