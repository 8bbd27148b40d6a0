import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckFindingCode } from '../../../common/check-finding.ts';
import { ok } from '../../../common/result.ts';
import type { CheckState, CheckStep } from '../../../common/server-check.ts';
import {
  type CheckProgress,
  type CheckTarget,
  createServerCheck,
} from '../../../main/server-check/server-check.ts';
import { createFakeNet, type FakeServer } from '../../fakes/check-net.ts';
import { createFakeXmpp, type FakeDomains } from '../../fakes/xmpp.ts';

const server = 'meet.example.org';
const base = `https://${server}/`;
const configOf = (more = '') => `var config = {
  hosts: { domain: '${server}' },
  bosh: '//${server}/http-bind',
  websocket: 'wss://${server}/xmpp-websocket',
  p2p: { stunServers: [{ urls: 'stun:${server}:3478' }] },
  ${more}
};`;

const open: FakeDomains = { [server]: { mechanisms: ['ANONYMOUS'] } };
/** As `authentication = "token"` answers. */
const ticketOnly: FakeDomains = {
  [server]: {
    mechanisms: ['ANONYMOUS'],
    refuses: (ticket) => {
      if (ticket === undefined) return 'token required';
      return ticket === 'good' ? undefined : 'Invalid signature';
    },
  },
};

const healthy = (change: Partial<FakeServer> = {}): FakeServer => ({
  names: { [server]: ['192.0.2.7'] },
  files: {
    [`${base}external_api.js`]: { text: 'window.JitsiMeetExternalAPI = class {};' },
    [`${base}config.js`]: { text: configOf() },
  },
  otherFile: { text: '<!doctype html><script src="libs/app.bundle.min.js?v=7882"></script>' },
  xmpp: createFakeXmpp(open),
  bosh: 'passed-on',
  websocket: 'passed-on',
  relay: true,
  listens: false,
  ...change,
});

const withFile = (name: string, file: FakeServer['otherFile']): Partial<FakeServer> => ({
  files: { ...healthy().files, [base + name]: file },
});

type Made = NonNullable<CheckTarget['makeTicket']>;
const making =
  (ticket: string): Made =>
  async () =>
    ok({ ticket, room: 'test-1' });

function start(change: Partial<FakeServer>, more: Partial<CheckTarget> = {}) {
  const fake = createFakeNet(healthy(change));
  const progress: CheckProgress[] = [];
  const surprises: unknown[] = [];
  const checks = createServerCheck({
    openNet: () => fake.net,
    now: Date.now,
    randomId: () => 'room1',
    onSurprise: (error) => surprises.push(error),
  });
  const target: CheckTarget = { server, path: '', hosting: 'ownServer', ...more };
  const running = checks.run(target, (one) => progress.push(structuredClone(one)));
  const line = (step: CheckStep) => progress.at(-1)?.lines.find((one) => one.step === step);
  const found = (step: CheckStep) => line(step)?.finding?.code;
  return { ...fake, running, progress, surprises, line, found };
}

async function check(change: Partial<FakeServer>, more: Partial<CheckTarget> = {}) {
  const started = start(change, more);
  await started.running.ended;
  expect(started.surprises).toEqual([]);
  return started;
}

describe('a server in order', () => {
  it('is fine in every line, from the name to the relays', async () => {
    const { progress } = await check({});
    const states = progress.at(-1)?.lines.map(({ step, state }) => [step, state]);
    expect(new Map(states as [CheckStep, CheckState][])).toEqual(
      new Map([
        ...(progress[0]?.lines ?? []).map(({ step }) => [step, 'ok'] as const),
        ['ticket', 'skipped'],
      ]),
    );
    expect(progress[0]?.lines.every(({ state }) => state === 'waiting')).toBe(true);
    expect(progress.at(-1)).toMatchObject({ state: 'done', took: expect.any(Number) });
  });

  it('is left as it was: no session, no request for a conference, nothing open', async () => {
    const xmpp = createFakeXmpp(ticketOnly);
    const { asked, isClosed } = await check({ xmpp }, { makeTicket: making('good') });
    expect(xmpp.open()).toBe(0);
    expect(asked.filter((address) => address.includes('conference'))).toEqual([]);
    expect(isClosed()).toBe(true);
  });

  it('is asked below its path', async () => {
    const { asked } = await check({}, { path: 'team/a' });
    expect(asked).toContain(`${base}team/a/external_api.js`);
  });
});

describe('the first cause is named, and what follows from it is skipped', () => {
  const html = { text: '<!doctype html><title>Welcome</title>' };
  it.each<[string, Partial<FakeServer>, CheckStep, CheckFindingCode, CheckStep]>([
    ['a wrong name', { names: {} }, 'name', 'name-unknown', 'connection'],
    ['a closed port', all('ERR_CONNECTION_REFUSED'), 'connection', 'connection-refused', 'script'],
    ['a broken line', all('ERR_CONNECTION_RESET'), 'connection', 'connection-reset', 'script'],
    ['no HTTP', all('ERR_RESPONSE_HEADERS_TOO_BIG'), 'script', 'script-failed', 'config'],
    ['no encryption', all('ERR_SSL_PROTOCOL_ERROR'), 'certificate', 'tls-none', 'script'],
    [
      'old encryption',
      all('ERR_SSL_VERSION_OR_CIPHER_MISMATCH'),
      'certificate',
      'tls-too-old',
      'redirect',
    ],
    [
      'another host',
      all({ status: 302, redirect: 'https://portal.example/in' }),
      'redirect',
      'redirect-host',
      'script',
    ],
    [
      'http',
      all({ status: 301, redirect: `http://${server}/` }),
      'redirect',
      'redirect-http',
      'bosh',
    ],
    ['a loop', all({ status: 302, redirect: '/a' }), 'redirect', 'redirect-loop', 'script'],
    [
      'a password of the web server',
      all({ status: 401, headers: { 'www-authenticate': 'Basic realm="Staff"' } }),
      'sign-in-page',
      'sign-in-http',
      'script',
    ],
    [
      'a login page',
      all({ text: '<!doctype html><form><input type="password"></form>' }),
      'sign-in-page',
      'sign-in-html',
      'config',
    ],
    ['another website', all(html), 'script', 'script-html', 'config'],
    ['an empty website', all({ status: 404, ...html }), 'script', 'script-missing', 'bosh'],
    [
      'no configuration',
      withFile('config.js', { status: 404 }),
      'config',
      'config-missing',
      'bosh',
    ],
  ])('%s', async (_what, change, step, code, later) => {
    const { line, found } = await check(change);
    expect(line(step)).toMatchObject({ state: 'problem', finding: { code } });
    expect(line(later)).toMatchObject({
      state: 'skipped',
      finding: { code: 'not-looked-at', about: { cause: step } },
    });
    expect(found('ticket')).toBe('not-looked-at');
  });

  function all(file: FakeServer['otherFile']): Partial<FakeServer> {
    return { files: {}, otherFile: file };
  }

  it('a proxy that looks up names is not blamed for a name', async () => {
    const { line, found } = await check({ names: {}, proxy: 'proxy.example:3128' });
    expect(found('name')).toBe('name-by-proxy');
    expect(line('connection')?.finding).toEqual({
      code: 'connection-by-proxy',
      about: { proxy: 'proxy.example:3128' },
    });
  });
});

describe('XMPP', () => {
  it.each<
    [string, Partial<FakeServer>, CheckFindingCode, CheckState, CheckFindingCode, CheckState]
  >([
    [
      'that is nowhere passed on',
      { bosh: { status: 404 }, websocket: { status: 404 } },
      'bosh-missing',
      'problem',
      'websocket-missing',
      'problem',
    ],
    [
      'whose Prosody is down',
      { bosh: { status: 502 }, websocket: { status: 502 } },
      'bosh-gateway',
      'problem',
      'websocket-gateway',
      'problem',
    ],
    [
      'that refuses pages of the server',
      { websocket: { status: 403 } },
      'bosh-works',
      'ok',
      'websocket-forbidden',
      'warning',
    ],
    [
      'that lacks BOSH only',
      { bosh: { text: '<!doctype html>' } },
      'bosh-not-xmpp',
      'warning',
      'websocket-works',
      'ok',
    ],
    [
      'for another domain',
      { xmpp: createFakeXmpp({ 'other.example.org': { mechanisms: ['ANONYMOUS'] } }) },
      'bosh-domain',
      'problem',
      'websocket-domain',
      'problem',
    ],
    [
      'without a way to sign in',
      { xmpp: createFakeXmpp({ [server]: { mechanisms: [] } }) },
      'bosh-no-sign-in',
      'problem',
      'websocket-no-sign-in',
      'problem',
    ],
  ])('%s', async (_what, change, bosh, boshState, websocket, websocketState) => {
    const { line } = await check(change);
    expect(line('bosh')).toMatchObject({ state: boshState, finding: { code: bosh } });
    expect(line('websocket')).toMatchObject({
      state: websocketState,
      finding: { code: websocket },
    });
  });

  it('at an address inside the person’s network is never asked', async () => {
    const text = configOf().replaceAll(`//${server}/`, '//192.168.1.1/');
    const { asked, line, found } = await check(withFile('config.js', { text }));
    expect(asked.filter((address) => address.includes('192.168.'))).toEqual([]);
    expect(found('config')).toBe('config-local-address');
    expect(line('entrance')?.finding?.about).toEqual({ cause: 'config' });
  });
});

describe('the entrance', () => {
  const password: FakeDomains = { [server]: { mechanisms: ['SCRAM-SHA-1', 'PLAIN'] } };
  const guestConfig = withFile('config.js', {
    text: configOf().replace(
      `domain: '${server}'`,
      `domain: '${server}', anonymousdomain: 'guest.x'`,
    ),
  });

  it.each<[string, Partial<FakeServer>, Partial<CheckTarget>, CheckFindingCode, CheckFindingCode]>([
    ['is open', {}, {}, 'entrance-open', 'ticket-none'],
    [
      'wants a ticket that nobody makes',
      { xmpp: createFakeXmpp(ticketOnly) },
      {},
      'entrance-ticket-lacking',
      'ticket-none',
    ],
    [
      'wants a ticket, and takes ours',
      { xmpp: createFakeXmpp(ticketOnly) },
      { makeTicket: making('good') },
      'entrance-ticket',
      'ticket-accepted',
    ],
    [
      'wants a ticket, and refuses ours',
      { xmpp: createFakeXmpp(ticketOnly) },
      { makeTicket: making('bad') },
      'entrance-ticket',
      'ticket-signature',
    ],
    [
      'is open, and looks at tickets',
      {
        xmpp: createFakeXmpp({
          [server]: {
            mechanisms: ['ANONYMOUS'],
            refuses: (ticket = 'good') => (ticket === 'good' ? undefined : 'Invalid token'),
          },
        }),
      },
      { makeTicket: making('good') },
      'entrance-open',
      'ticket-accepted',
    ],
    [
      'is open, and looks at no ticket',
      {},
      { makeTicket: making('good') },
      'entrance-open',
      'ticket-not-looked-at',
    ],
    [
      'never sees the ticket',
      {
        xmpp: createFakeXmpp({
          [server]: { mechanisms: ['ANONYMOUS'], refuses: () => 'token required' },
        }),
      },
      { makeTicket: making('good') },
      'entrance-ticket',
      'ticket-unseen',
    ],
    [
      'wants a password',
      { xmpp: createFakeXmpp(password) },
      { makeTicket: making('good') },
      'entrance-password',
      'ticket-not-taken',
    ],
    [
      'wants a password, but not from guests',
      { ...guestConfig, xmpp: createFakeXmpp({ ...password, 'guest.x': open[server]! }) },
      {},
      'entrance-password-guests',
      'ticket-none',
    ],
    [
      'means to let guests in, and does not',
      { ...guestConfig, xmpp: createFakeXmpp(password) },
      {},
      'entrance-guests-refused',
      'ticket-none',
    ],
    [
      'cannot be tried with a ticket that was not made',
      { xmpp: createFakeXmpp(ticketOnly) },
      { makeTicket: async () => ({ ok: false, problem: 'key-absent' }) },
      'entrance-ticket',
      'ticket-not-made',
    ],
  ])('%s', async (_what, change, target, entrance, ticket) => {
    const overBoth = await check(change, target);
    expect([overBoth.found('entrance'), overBoth.found('ticket')]).toEqual([entrance, ticket]);
    const overWebSocket = await check({ ...change, bosh: { status: 404 } }, target);
    expect([overWebSocket.found('entrance'), overWebSocket.found('ticket')]).toEqual([
      entrance,
      ticket,
    ]);
  });

  it('quotes the server’s own words', async () => {
    const xmpp = createFakeXmpp({
      [server]: {
        mechanisms: ['ANONYMOUS'],
        refuses: (t) => (t ? "invalid 'iss' claim" : 'token required'),
      },
    });
    const { line } = await check({ xmpp }, { makeTicket: making('good') });
    expect(line('ticket')?.finding).toEqual({
      code: 'ticket-issuer',
      about: { words: "invalid 'iss' claim" },
    });
  });

  it('on another host gets no ticket of ours', async () => {
    const text = configOf().replaceAll(`//${server}/`, '//xmpp.example.org/');
    const { asked, found } = await check(withFile('config.js', { text }), {
      makeTicket: making('good'),
    });
    expect(found('config')).toBe('config-other-host');
    expect(found('ticket')).toBe('ticket-elsewhere');
    expect(asked.filter((address) => address.includes('token='))).toEqual([]);
  });
});

describe('no finding holds the ticket', () => {
  it.each(['good', 'bad'])('%s', async (verdict) => {
    const ticket = `eyJhbGciOiJIUzI1NiJ9.${verdict}`;
    const xmpp = createFakeXmpp({
      [server]: {
        mechanisms: ['ANONYMOUS'],
        refuses: (one) =>
          one === undefined ? 'token required' : verdict === 'bad' ? 'Invalid token' : undefined,
      },
    });
    const { progress, asked } = await check({ xmpp }, { makeTicket: making(ticket) });
    expect(asked.some((address) => address.includes(ticket))).toBe(true);
    expect(JSON.stringify(progress)).not.toContain(ticket);
  });
});

describe('the public server', () => {
  it('may switch the IFrame API off, which is worth a warning on an own server only', async () => {
    const off = withFile('config.js', { text: configOf('disableIframeAPI: true') });
    expect((await check(off)).line('iframe-api')?.state).toBe('warning');
    expect((await check(off, { hosting: 'public' })).line('iframe-api')?.state).toBe('ok');
  });
});

describe('a check that takes long', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('ends at once when it is cancelled, and hears nothing more', async () => {
    const { running, progress, isClosed } = start({ files: {}, otherFile: 'silent' });
    await vi.advanceTimersByTimeAsync(100);
    running.cancel();
    await running.ended;
    const told = progress.length;
    expect(progress.at(-1)?.state).toBe('cancelled');
    expect(progress.at(-1)?.lines.filter(({ state }) => /waiting|running/.test(state))).toEqual([]);
    expect(isClosed()).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(progress).toHaveLength(told);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['nobody answers', false, 'connection', 'connection-timed-out'],
    ['somebody listens and says nothing', true, 'connection', 'connection-silent'],
  ] as const)('says that %s', async (_what, listens, step, code) => {
    const { running, found } = start({ files: {}, otherFile: 'silent', listens });
    await vi.advanceTimersByTimeAsync(10_000);
    await running.ended;
    expect(found(step)).toBe(code);
  });

  it('tells a slow script from a dead server, and looks at the rest', async () => {
    const { running, found } = start(withFile('external_api.js', 'silent'));
    await vi.advanceTimersByTimeAsync(10_000);
    await running.ended;
    expect([found('connection'), found('script'), found('entrance')]).toEqual([
      'connection-stands',
      'script-too-slow',
      'entrance-open',
    ]);
  });

  it('ends within 20 s, whatever hangs', async () => {
    const { running, progress, found } = start(
      { xmpp: createFakeXmpp(ticketOnly) },
      { makeTicket: () => new Promise(() => undefined) },
    );
    await vi.advanceTimersByTimeAsync(20_000);
    await running.ended;
    expect(progress.at(-1)?.state).toBe('done');
    expect(found('ticket')).toBe('out-of-time');
  });

  it('survives a surprise, which is logged and no line hides', async () => {
    const { running, surprises, found } = start(
      { xmpp: createFakeXmpp(ticketOnly) },
      { makeTicket: () => Promise.reject(new Error('boom')) },
    );
    await vi.advanceTimersByTimeAsync(1_000);
    await running.ended;
    expect(surprises).toHaveLength(1);
    expect(found('ticket')).toBe('surprised');
  });
});
