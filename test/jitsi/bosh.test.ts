import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAboutTicket } from '../../main/tickets/ticket-check.ts';
import { ask } from './ask.ts';
import { faceOf } from './faces.ts';
import { type Jitsi, startJitsi } from './index.ts';

const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const appId = 'vpaas-magic-cookie-0a1b2c';
const kid = `${appId}/4f4911`;

let jitsi: Jitsi;
beforeAll(async () => {
  jitsi = await startJitsi();
  const keys = { [kid]: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString() };
  jitsi.configure('8x8.vc', { tickets: { ...faceOf('8x8.vc').tickets!, keys } });
});
afterAll(() => jitsi.close());

async function send(
  method: string,
  host: string,
  path: string,
  body = '',
): Promise<{ status: number; text: string }> {
  const answer = await ask(jitsi.port, { method, host, path, body });
  return { status: answer.status, text: answer.body };
}

const now = Math.floor(Date.now() / 1000);
const sign = (claims: object = {}, header: object = {}, key = pair.privateKey): Promise<string> =>
  new SignJWT({
    iss: 'chat',
    aud: 'jitsi',
    sub: appId,
    room: 'standup',
    exp: now + 60,
    context: { user: {}, features: {} },
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, ...header })
    .sign(key);

/** One client's conversation: `{rid}` and `{sid}` are put in. */
function client(host: string, path: string) {
  let rid = 100;
  let sid = '';
  return async (attributes: string, content = ''): Promise<string> => {
    rid += 1;
    const session = sid && ` sid='${sid}'`;
    const body = `<body xmlns='http://jabber.org/protocol/httpbind' rid='${rid}'${session} ${attributes}>${content}</body>`;
    const { status, text } = await send('POST', host, path, body);
    expect(status).toBe(200);
    sid ||= /sid='([^']*)'/.exec(text)?.[1] ?? '';
    return text;
  };
}
const auth = `<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>`;
const jaasPath = (ticket: string) => `/${appId}/http-bind?room=standup&token=${ticket}`;

/** Signs in at 8x8.vc with that address. */
async function signIn(path: string): Promise<string> {
  const say = client('8x8.vc', path);
  await say(`to='8x8.vc'`);
  return say('', auth);
}

describe('signing in over BOSH', () => {
  it('goes from session to sign-in to good-bye, and enters no room', async () => {
    const say = client('8x8.vc', jaasPath(await sign()));
    const greeting = await say(`to='8x8.vc'`);
    expect(greeting).toContain('<mechanism>ANONYMOUS</mechanism>');
    expect(await say('')).not.toContain('mechanism');
    expect(await say('', auth)).toContain('<success');
    expect(await say(`type='terminate'`)).toContain(`type='terminate'`);
    expect(await say('')).toContain(`condition='item-not-found'`);
    const sighting = { kind: 'sasl', host: '8x8.vc', tenant: appId };
    expect(jitsi.seen.of('sasl')).toContainEqual(sighting);
    expect(jitsi.seen.of('joined')).toEqual([]);
  });

  it.each<[string, string, () => Promise<string>]>([
    ['that ran out', 'Not acceptable by exp', () => sign({ exp: now })],
    ['that is for later', 'Not acceptable by nbf', () => sign({ nbf: now + 60 })],
    ['of a stranger', 'Invalid signature', () => sign({}, {}, stranger.privateKey)],
    ['with an unknown key', 'could not obtain public key', () => sign({}, { kid: `${appId}/f` })],
    ['from somebody else', 'invalid &apos;iss&apos; claim', () => sign({ iss: 'me' })],
    ['for somebody else', 'invalid &apos;aud&apos; claim', () => sign({ aud: 'me' })],
    ['that is none', 'Invalid token', async () => 'nonsense'],
    ['that is missing', 'token required', async () => ''],
  ])('is refused with a ticket %s: %s', async (_what, words, ticket) => {
    expect(await signIn(jaasPath(await ticket()))).toContain(
      `<not-allowed/><text>${words}</text></failure>`,
    );
    const refusal = words.replaceAll('&apos;', "'");
    const sighting = { kind: 'sasl', host: '8x8.vc', tenant: appId, refusal };
    expect(jitsi.seen.of('sasl')).toContainEqual(sighting);
  });

  it('looks at neither room nor account: that is for the entrance', async () => {
    const ticket = await sign({ room: 'another' });
    expect(await signIn(`/vpaas-magic-cookie-ff/http-bind?token=${ticket}`)).toContain('<success');
  });

  it('takes the ticket from the address that made the session only', async () => {
    const say = client('8x8.vc', `/${appId}/http-bind?room=standup`);
    const greeting = await say(`to='8x8.vc'`);
    const sid = /sid='([^']*)'/.exec(greeting)?.[1];
    const body = `<body xmlns='http://jabber.org/protocol/httpbind' rid='102' sid='${sid}'>${auth}</body>`;
    const { text } = await send('POST', '8x8.vc', jaasPath(await sign()), body);
    expect(text).toContain('token required');
  });

  it.each(['meet.jit.si', 'meet.example.org'])('is open to everybody at %s', async (host) => {
    const say = client(host, '/http-bind');
    await say(`to='${host}'`);
    expect(await say('', auth)).toContain('<success');
    const sighting = { kind: 'sasl', host, tenant: '' };
    expect(jitsi.seen.of('sasl')).toContainEqual(sighting);
  });

  it('knows one way to sign in', async () => {
    const say = client('meet.jit.si', '/http-bind');
    await say(`to='meet.jit.si'`);
    expect(await say('', auth.replace('ANONYMOUS', 'PLAIN'))).toContain('<invalid-mechanism/>');
  });

  it.each([
    ['for another host', `to='example.org'`, 'host-unknown'],
    ['of an unknown session', `sid='${randomUUID()}'`, 'item-not-found'],
  ])('refuses a request %s', async (_what, attributes, condition) => {
    expect(await client('8x8.vc', '/http-bind')(attributes)).toContain(`condition='${condition}'`);
  });

  it('refuses requests out of order, and what is no request', async () => {
    const say = client('8x8.vc', '/http-bind');
    const sid = /sid='([^']*)'/.exec(await say(`to='8x8.vc'`))?.[1];
    const late = `<body xmlns='http://jabber.org/protocol/httpbind' rid='900' sid='${sid}'/>`;
    const post = async (body: string) => (await send('POST', '8x8.vc', '/http-bind', body)).text;
    expect(await post(late)).toContain('item-not-found');
    expect(await post('{}')).toContain('bad-request');
    expect(await send('POST', '8x8.vc', '/http-bind', 'x'.repeat(65_537))).toMatchObject({
      status: 413,
    });
    expect((await send('GET', '8x8.vc', '/http-bind')).text).toContain('It works!');
  });

  it('is missing or elsewhere where it is told to', async () => {
    jitsi.configure('broken.example.org', { bosh: 'missing' });
    const post = () => send('POST', 'broken.example.org', '/http-bind?token=a', '<body/>');
    expect(await post()).toMatchObject({ status: 404 });
    jitsi.configure('broken.example.org', { bosh: 'redirects-away' });
    expect(await post()).toMatchObject({ status: 307 });
  });

  it('is what Parlour does, and it leaves nothing behind', async () => {
    const goodbyes: { body: string; answer: Promise<{ text: string }> }[] = [];
    const post = (address: string, body: string) => {
      const { host, pathname, search } = new URL(address);
      const answer = send('POST', host, pathname + search, body);
      if (body.includes(` type='terminate'`)) goodbyes.push({ body, answer });
      return answer;
    };
    const address = `https://8x8.vc/${appId}/http-bind`;
    const question = { post, address, domain: '8x8.vc', room: 'test-1' };
    expect(await askAboutTicket({ ...question, ticket: await sign() })).toBe('accepted');
    const ticket = await sign({}, {}, stranger.privateKey);
    expect(await askAboutTicket({ ...question, ticket })).toBe('ticket-signature');
    expect(goodbyes).toHaveLength(2);
    for (const { body, answer } of goodbyes) {
      expect((await answer).text).toContain(`type='terminate'`);
      const again = body.replace(` type='terminate'`, '');
      const next = again.replace(/rid='(\d+)'/, (_all, rid: string) => `rid='${Number(rid) + 1}'`);
      const { text } = await send('POST', '8x8.vc', '/http-bind', next);
      expect(text).toContain('item-not-found');
    }
  });
});
