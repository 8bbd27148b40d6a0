import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Profile, publicProfile } from '../../../common/profile.ts';
import { reach } from '../../../main/device-test/reach.ts';
import { createFakeNet, type FakeFile, type FakeServer } from '../../fakes/check-net.ts';
import { createFakeXmpp } from '../../fakes/xmpp.ts';
import { acme, ownServer } from '../../common/sample-profile.ts';

const town = ownServer();
const { server } = town;
const base = `https://${server}/`;
const config = (...relays: string[]): FakeFile => ({
  text: `var config = { hosts: { domain: 'x' }, p2p: { stunServers: ${JSON.stringify(
    relays.map((urls) => ({ urls })),
  )} } };`,
});

function start(file: FakeFile, change: Partial<FakeServer> = {}, profile: Profile = town) {
  const path = profile === town && town.path !== '' ? `${town.path}/` : '';
  const fake = createFakeNet({
    names: { 'relay.example.org': ['192.0.2.1'] },
    files: { [`${base}${path}config.js`]: file },
    otherFile: { status: 404 },
    xmpp: createFakeXmpp({}),
    bosh: 'ERR_FAILED',
    websocket: { status: 404 },
    relay: true,
    listens: true,
    ...change,
  });
  const closed = new AbortController();
  const opened: string[] = [];
  const openNet = (of: string) => {
    opened.push(of);
    return fake.net;
  };
  return { ...fake, closed, opened, found: reach(profile, openNet, closed.signal) };
}

const stun = 'stun:relay.example.org:3478';
const turns = 'turns:relay.example.org:443';

describe('of the relays a server names is told', () => {
  it('how fast one answered, UDP first', async () => {
    const { found, asked, isClosed } = start(config(turns, stun));
    expect(await found).toEqual({
      hosting: 'Own server · ' + town.name,
      server,
      outcome: 'reached',
      transport: 'udp',
      milliseconds: expect.any(Number),
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/config\.js$/);
    expect(isClosed()).toBe(true);
  });

  it.each<[string, FakeFile, Partial<FakeServer>, object]>([
    ['that TCP alone answered', config(stun, turns), { relay: false }, { transport: 'tcp' }],
    ['that none answered', config(stun), { relay: false }, { outcome: 'no-answer' }],
    ['that a name is unknown', config(stun), { names: {} }, { outcome: 'no-answer' }],
    ['that there are none', config(), {}, { outcome: 'none-named' }],
    ['that they are nonsense', config('http://x', 'stun:'), {}, { outcome: 'none-named' }],
    ['that there is no configuration', { status: 404 }, {}, { outcome: 'no-config' }],
    ['that it is a web page', { text: '<!doctype html>' }, {}, { outcome: 'no-config' }],
    ['that nobody is there', 'ERR_CONNECTION_REFUSED', {}, { outcome: 'no-config' }],
  ])('%s', async (_what, file, change, outcome) => {
    expect(await start(file, change).found).toMatchObject(outcome);
  });
});

it('a hosting without a server asks nobody', async () => {
  const { found, opened } = start(config(), {}, { ...acme, appId: '' });
  expect(await found).toMatchObject({ outcome: 'not-asked' });
  expect(opened).toEqual([]);
});

it('the public server is asked as any other', async () => {
  const { found, opened } = start(config(), {}, publicProfile);
  expect(await found).toMatchObject({ hosting: 'Public server', server: 'meet.jit.si' });
  expect(opened).toEqual(['meet.jit.si']);
});

describe('a server that is silent', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is given up within 8 s', async () => {
    const { found, isClosed } = start('silent');
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await found).toMatchObject({ outcome: 'no-config' });
    expect(isClosed()).toBe(true);
  });

  it('is given up at once when the window closes', async () => {
    const { found, closed, isClosed } = start('silent');
    closed.abort();
    expect(await found).toMatchObject({ outcome: 'no-config' });
    expect(isClosed()).toBe(true);
  });
});
