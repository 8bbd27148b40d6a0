import { networkInterfaces } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { hasNoSurprises, since } from './coming-back.ts';
import { type CutNetwork, startCutNetwork } from './cut-network.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { startGuardedServer, startProxy } from './guarded.ts';
import { expectMostly } from './in-time.ts';
import type { Parlour } from './launch.ts';
import { hangUp, joinedByLink } from './steps.ts';

/** When Parlour has said this of the network, in ms since 1970, by its log. */
const told = (parlour: Parlour, what: 'lost' | 'back'): number[] =>
  [...parlour.log().matchAll(/^(\S+) network: (lost|back)/gm)].flatMap(([, at = '', is]) =>
    is === what ? Date.parse(at) : [],
  );

/** With `PARLOUR_LONG=1` also those for which nobody waits every day, in seconds. */
const longLosses = process.env['PARLOUR_LONG'] ? [60, 600] : [];
const losses = [1, 12, 1, 5, 1, 12, 5, 1, 5, 1, ...longLosses];

let network: CutNetwork;
test.beforeEach(async ({ jitsi }) => {
  network = await startCutNetwork(jitsi.port);
});
test.afterEach(() => network.close());

test('a network that is lost is told soon, and the meeting is back soon after its return', async ({
  start,
  jitsi,
}) => {
  test.setTimeout(150_000 + longLosses.reduce((sum, one) => sum + one * 1_500, 0));
  const room = freshRoom('network');
  const parlour = await start({ switches: network.switches });
  await joinedByLink(parlour, jitsi, room);
  const lost: number[] = [];
  const back: number[] = [];
  for (const seconds of losses) {
    await test.step(`${seconds} s`, async () => {
      const before = told(parlour, 'lost').length;
      const lately = since(jitsi, room);
      const cutAt = Date.now();
      await network.cut();
      await expect.poll(() => told(parlour, 'lost'), { intervals: [50] }).toHaveLength(before + 1);
      lost.push(told(parlour, 'lost').at(-1)! - cutAt);
      await pause(Math.max(0, cutAt + seconds * 1_000 - Date.now()));
      expect(lately.entrances()).toBe(0);
      await network.mend();
      const mendedAt = Date.now();
      back.push((await lately.isBack()) - mendedAt);
      await expect.poll(() => told(parlour, 'back')).toHaveLength(before + 1);
      await (await parlour.meetingFrame('meet.jit.si', room)).getByTestId('toolbar').waitFor();
    });
  }
  expectMostly(lost, 2_000, 'told');
  expectMostly(back, 10_000, 'back', 20_000);
  await hangUp(parlour);
  const home = await parlour.window('home');
  await expect(home.getByText(`You left ${room}`)).toBeVisible();
  hasNoSurprises(parlour);
  proves('R2', 'losses of the network', back.length);
});

test('a portal in front of the network is neither the loss nor the return of it', async ({
  start,
  jitsi,
  atEnd,
}) => {
  const room = freshRoom('portal');
  const parlour = await start({ switches: network.switches });
  await joinedByLink(parlour, jitsi, room);
  const portal = await startGuardedServer(jitsi.port, { user: 'guest', password: 'of the hotel' });
  atEnd(portal.close);
  const lately = since(jitsi, room);
  await network.cut();
  await expect.poll(() => told(parlour, 'lost')).toHaveLength(1);
  // It answers in the name of every server, and cannot show to be it.
  await network.mend(portal.port);
  await pause(6_000);
  expect(told(parlour, 'back')).toEqual([]);
  expect(lately.entrances()).toBe(0);
  await network.cut();
  await network.mend();
  const openAt = Date.now();
  expect((await lately.isBack()) - openAt).toBeLessThan(10_000);
  expect(told(parlour, 'lost')).toHaveLength(1);
  hasNoSurprises(parlour);
  proves('R2', 'losses of the network', 1);
});

const hasIPv6 = Object.values(networkInterfaces())
  .flat()
  .some((one) => one?.address === '::1');

test(`a network that is a proxy${hasIPv6 ? ', or IPv6 only,' : ''} is lost and found as any other`, async ({
  start,
  jitsi,
  atEnd,
}) => {
  const proxy = await startProxy(jitsi.port);
  const toProxy = await startCutNetwork(proxy.port);
  const ways = [{ way: toProxy, switches: [`--proxy-server=http://127.0.0.1:${toProxy.port}`] }];
  if (hasIPv6) {
    const way = await startCutNetwork(jitsi.port, '[::1]');
    ways.push({ way, switches: way.switches });
  }
  atEnd(() => Promise.all([proxy.close(), ...ways.map(({ way }) => way.close())]));
  let found = 0;
  for (const { way, switches } of ways) {
    const room = freshRoom('way');
    const parlour = await start({ switches });
    await joinedByLink(parlour, jitsi, room);
    const lately = since(jitsi, room);
    await way.cut();
    await expect.poll(() => told(parlour, 'lost')).toHaveLength(1);
    await way.mend();
    await lately.isBack();
    await expect.poll(() => told(parlour, 'back')).toHaveLength(1);
    hasNoSurprises(parlour);
    await parlour.close();
    found += 1;
  }
  proves('R2', 'losses of the network', found);
});

test(
  'without a network at all the same is said, and no server is asked',
  { tag: without('no-network-at-all') },
  async ({ start, jitsi }) => {
    const room = freshRoom('offline');
    const parlour = await start();
    await joinedByLink(parlour, jitsi, room);
    const setOnline = (isOnline: boolean): Promise<void> =>
      parlour.app.evaluate(({ net }, is) => {
        Object.defineProperty(net, 'isOnline', { configurable: true, value: () => is });
      }, isOnline);
    await setOnline(false);
    const lostAt = Date.now();
    await expect.poll(() => told(parlour, 'lost'), { intervals: [50] }).toHaveLength(1);
    expect(told(parlour, 'lost')[0]! - lostAt).toBeLessThan(2_000);
    const questions = () =>
      jitsi.seen.of('request').filter(({ method }) => method === 'HEAD').length;
    const before = questions();
    await pause(11_000);
    expect(questions()).toBe(before);
    const lately = since(jitsi, room);
    await setOnline(true);
    const onlineAt = Date.now();
    expect((await lately.isBack()) - onlineAt).toBeLessThan(10_000);
    expect(lately.entrances()).toBe(1);
    hasNoSurprises(parlour);
  },
);
