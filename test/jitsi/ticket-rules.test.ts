import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { judgeTicket, type TicketRules } from './ticket-rules.ts';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
const appId = 'vpaas-magic-cookie-0a1b2c';
const kid = `${appId}/4f4910`;

const jaas: TicketRules = {
  required: true,
  algorithm: 'RS256',
  keys: { [kid]: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString() },
  issuers: ['chat'],
  audiences: ['jitsi'],
  subjectIsTenant: true,
};
const now = Math.floor(Date.now() / 1000);
const goodClaims = {
  iss: 'chat',
  aud: 'jitsi',
  sub: appId,
  room: 'standup',
  nbf: now - 10,
  exp: now + 60,
  context: { user: {}, features: {} },
};
const goodHeader = { alg: 'RS256', typ: 'JWT', kid };

const sign = (claims: object, header: object = {}, key = pair.privateKey): Promise<string> =>
  new SignJWT({ ...goodClaims, ...claims })
    .setProtectedHeader({ ...goodHeader, ...header })
    .sign(key);

describe('a JaaS server', () => {
  it.each([
    ['the room itself', {}, 'standup'],
    ['any room', { room: '*' }, 'planning'],
    ['the room in other letters', { room: 'StandUp' }, 'standUP'],
    ['a room outside ASCII', { room: 'caf%c3%a9' }, 'Café'],
  ])('lets a ticket for %s in', async (_what, claims, room) => {
    const verdict = await judgeTicket(await sign(claims), jaas, appId, room);
    expect(verdict).toMatchObject({ ok: true, claims: { iss: 'chat' } });
  });

  it.each([
    ['expired this second', { exp: now }, 'Not acceptable by exp'],
    ['not valid for two more seconds', { nbf: now + 2 }, 'Not acceptable by nbf'],
    ['from another issuer', { iss: 'somebody' }, "invalid 'iss' claim"],
    ['for another audience', { aud: 'others' }, "invalid 'aud' claim"],
    ['for a list of audiences', { aud: ['jitsi'] }, "invalid 'aud' claim"],
    ['without a room', { room: undefined }, "'room' claim is missing"],
    ['without an end', { exp: undefined }, "'exp' claim is missing"],
    ['without a context', { context: undefined }, "'context' claim is missing"],
    ['of another tenant', { sub: 'vpaas-magic-cookie-other' }, "'kid' does not belong to 'sub'"],
  ])('refuses a ticket %s', async (_what, claims, message) => {
    const verdict = await judgeTicket(await sign(claims), jaas, appId, 'standup');
    expect(verdict).toMatchObject({
      ok: false,
      error: { name: 'connection.passwordRequired', message },
    });
  });

  it.each([
    ['without a kid', { kid: undefined }, "'kid' claim is missing"],
    ['with an unknown kid', { kid: `${appId}/unknown` }, 'could not obtain public key'],
    ['of another type', { typ: 'at+jwt' }, 'Invalid typ'],
  ])('refuses a header %s', async (_what, header, message) => {
    const verdict = await judgeTicket(await sign({}, header), jaas, appId, 'standup');
    expect(verdict).toMatchObject({ ok: false, message });
  });

  it('refuses a ticket that another key signed, no ticket at all and nonsense', async () => {
    const foreign = await sign({}, {}, stranger.privateKey);
    const judge = (ticket?: string) => judgeTicket(ticket, jaas, appId, 'standup');
    expect(await judge(foreign)).toMatchObject({ ok: false, message: 'Invalid signature' });
    expect(await judge()).toMatchObject({ ok: false, message: 'token required' });
    expect(await judge('nonsense')).toMatchObject({ ok: false, message: 'Invalid token' });
  });

  it('lets nobody into another room, or into a room of another tenant', async () => {
    const refused = { ok: false, error: { name: 'conference.connectionError.notAllowed' } };
    expect(await judgeTicket(await sign({}), jaas, appId, 'planning')).toMatchObject(refused);
    const other = 'vpaas-magic-cookie-other';
    expect(await judgeTicket(await sign({}), jaas, other, 'standup')).toMatchObject(refused);
  });
});

describe('an own server with a shared secret', () => {
  const secret = 'a shared secret that is long enough for HS256';
  const own: TicketRules = {
    required: false,
    algorithm: 'HS256',
    keys: { '': secret },
    issuers: ['parlour'],
    audiences: ['*'],
    subjectIsTenant: false,
  };
  const signShared = (key: string) =>
    new SignJWT({ iss: 'parlour', aud: 'any', room: 'standup' })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .sign(Buffer.from(key));

  it('lets its own tickets in, and guests where it may', async () => {
    expect(await judgeTicket(await signShared(secret), own, '', 'standup')).toMatchObject({
      ok: true,
    });
    expect(await judgeTicket(undefined, own, '', 'standup')).toMatchObject({ ok: true });
  });

  it('refuses other secrets and other kinds of signature', async () => {
    const wrong = await signShared('another secret that is long enough too');
    expect(await judgeTicket(wrong, own, '', 'standup')).toMatchObject({
      message: 'Invalid signature',
    });
    expect(await judgeTicket(await sign({}), own, '', 'standup')).toMatchObject({
      message: 'Invalid or incorrect alg',
    });
  });
});
