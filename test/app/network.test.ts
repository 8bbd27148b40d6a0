import { setTimeout as pause } from 'node:timers/promises';
import { hasNoSurprises, since } from './coming-back.ts';
import { type CutNetwork, startCutNetwork } from './cut-network.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import type { Parlour } from './launch.ts';
import { hangUp, joinedByLink } from './steps.ts';

/** How often Parlour has said this of the network. */
const told = (parlour: Parlour, what: 'lost' | 'back'): number =>
  parlour.log().split(`network: ${what}`).length - 1;

let network: CutNetwork;
test.beforeEach(async ({ jitsi }) => {
  network = await startCutNetwork(jitsi.port);
});
test.afterEach(() => network.close());

test('a network that is lost is told within 2 s, and the meeting is back within 10 s of its return', async ({
  start,
  jitsi,
}) => {
  test.setTimeout(150_000);
  const room = freshRoom('network');
  const parlour = await start({ switches: network.switches });
  await joinedByLink(parlour, jitsi, room);
  for (const seconds of [1, 12, 1, 5, 1, 12, 5, 1, 5, 1]) {
    await test.step(`${seconds} s`, async () => {
      const before = told(parlour, 'lost');
      const lately = since(jitsi, room);
      await network.cut();
      await expect
        .poll(() => told(parlour, 'lost'), { timeout: 2_000, intervals: [50] })
        .toBe(before + 1);
      await pause(Math.max(0, seconds * 1_000 - 500));
      expect(lately.entrances()).toBe(0);
      await network.mend();
      await lately.isBackIn(10_000);
      await expect.poll(() => told(parlour, 'back')).toBe(before + 1);
      await (await parlour.meetingFrame('meet.jit.si', room)).getByTestId('toolbar').waitFor();
    });
  }
  await hangUp(parlour);
  const home = await parlour.window('home');
  await expect(home.getByText(`You left ${room}`)).toBeVisible();
  hasNoSurprises(parlour);
});

test('without a network at all the same is said, and no server is asked', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('offline');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  const setOnline = (isOnline: boolean): Promise<void> =>
    parlour.app.evaluate(({ net }, is) => {
      Object.defineProperty(net, 'isOnline', { configurable: true, value: () => is });
    }, isOnline);
  await setOnline(false);
  await expect.poll(() => told(parlour, 'lost'), { timeout: 2_000, intervals: [50] }).toBe(1);
  const questions = () => jitsi.seen.of('request').filter(({ method }) => method === 'HEAD').length;
  const before = questions();
  await pause(11_000);
  expect(questions()).toBe(before);
  const lately = since(jitsi, room);
  await setOnline(true);
  await lately.isBackIn(10_000);
  expect(lately.entrances()).toBe(1);
  hasNoSurprises(parlour);
});
