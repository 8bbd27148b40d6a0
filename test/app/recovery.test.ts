import { setTimeout as pause } from 'node:timers/promises';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import {
  hasNoSurprises,
  killed,
  killedService,
  saysSo,
  since,
  soon,
  stopped,
  tryAgain,
} from './coming-back.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { expectMostly } from './in-time.ts';
import type { Parlour } from './launch.ts';
import { heardBy, listen } from './meeting-page.ts';
import { hangUp, isShown, joinedByLink, passPrejoin } from './steps.ts';

/** Our page may end once in this time, and come back by itself, in ms. */
const oncePer = 10_000;

/** Of the server's page; and rounds of two kills of Parlour's own. */
const times = { frame: 25, rounds: 13, graphics: 20, network: 10 };

test(
  'processes that are killed say so soon, and one click is the way back',
  {
    tag: without('frame-process-watch'),
  },
  async ({ start, jitsi }) => {
    test.setTimeout(240_000);
    const room = freshRoom('killed');
    const parlour = await start();
    const home = await parlour.window('home');
    await joinedByLink(parlour, jitsi, room);
    // Camera and microphone were on, so that “off” says something.
    await jitsi.seen.until(
      'camera and microphone',
      'media',
      (one) => one.room === room && !one.audioMuted && !one.videoMuted,
    );

    const said: number[] = [];
    const back: number[] = [];
    let homes = 0;
    await test.step('the server’s page', async () => {
      for (let time = 0; time < times.frame; time += 1) {
        said.push(await saysSo(parlour, await killed(parlour, 'frame')));
        back.push(await tryAgain(parlour, jitsi, room));
      }
    });

    await test.step('Parlour’s own page; the second time within 10 s it is Home', async () => {
      for (let rounds = 0; homes < times.rounds && rounds < 2 * times.rounds; rounds += 1) {
        const before = since(jitsi, room);
        const killedAt = await killed(parlour, 'page');
        said.push(await saysSo(parlour, killedAt));
        expect(before.entrances()).toBe(0);
        back.push(await tryAgain(parlour, jitsi, room));

        // A machine that others load was too late for a second time: then it is a first one again.
        if (Date.now() - killedAt > oncePer - 2_000) {
          await pause(Math.max(0, killedAt + oncePer + 2_000 - Date.now()));
          continue;
        }
        await killed(parlour, 'page');
        await expect(home.getByRole('alert')).toContainText(stopped);
        await expect.poll(() => isShown(parlour, 'home')).toBe(true);
        await home.getByRole('button', { name: 'Rejoin' }).click();
        await passPrejoin(parlour, jitsi, room);
        homes += 1;
      }
      expect(homes).toBe(times.rounds);
    });

    expectMostly(said, soon, 'said so');
    expectMostly(back, 10_000, 'back', 20_000);
    await hangUp(parlour);
    await expect(home.getByText(`You left ${room}`)).toBeVisible();
    hasNoSurprises(parlour);
    proves('R1', 'ends of a page’s process', said.length + homes);
  },
);

test(
  'the graphics process is killed twenty times, and the meeting goes on',
  { tag: without('graphics-limit') },
  async ({ start, jitsi }) => {
    const room = freshRoom('graphics');
    const parlour = await start();
    await joinedByLink(parlour, jitsi, room);
    const page = await parlour.window('meeting');
    const lately = since(jitsi, room);
    await listen(page);
    const hinted: number[] = [];
    for (let time = 1; time <= times.graphics; time += 1) {
      const killedAt = await killedService(parlour, 'GPU');
      await expect.poll(async () => (await heardBy(page)).length).toBe(time);
      hinted.push((await heardBy(page)).at(-1)!.at - killedAt);
      // The next one has to be there before it can be killed.
      await expect
        .poll(() =>
          parlour.app.evaluate(({ app }) => app.getAppMetrics().some(({ type }) => type === 'GPU')),
        )
        .toBe(true);
    }
    expectMostly(hinted, soon, 'said so');
    expect((await heardBy(page)).at(-1)?.message).toEqual({
      kind: 'hint',
      hint: 'graphics-restarted',
    });
    await expect((await parlour.meetingFrame()).getByTestId('toolbar')).toBeVisible();
    // It is still drawn.
    await page.screenshot();
    expect(lately.entrances()).toBe(0);
    expect(jitsi.room('meet.jit.si', room).participants).toHaveLength(1);
    hasNoSurprises(parlour);
    proves('R1', 'ends of the graphics process', hinted.length);
  },
);

/** When the meeting's page knew that it lost its server, and its window said so; in ms since 1970. */
const whenLost = (parlour: Parlour): number[] =>
  [...parlour.log().matchAll(/^(\S+) meeting: lost/gm)].map(([, at = '']) => Date.parse(at));

test('the network service is killed ten times: told soon, and the meeting is back within 15 s', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('network-service');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  const told: number[] = [];
  for (let time = 0; time < times.network; time += 1) {
    const lately = since(jitsi, room);
    const before = whenLost(parlour).length;
    const killedAt = await killedService(parlour, 'Network Service');
    // The first time the page comes back to the screen before the meeting, and main lets it in.
    await expect.poll(lately.entrances, { timeout: 15_000, intervals: [100] }).toBeGreaterThan(0);
    await (await parlour.meetingFrame('meet.jit.si', room)).getByTestId('toolbar').waitFor();
    told.push(whenLost(parlour)[before]! - killedAt);
  }
  expectMostly(told, soon, 'told');
  hasNoSurprises(parlour);
  proves('R1', 'ends of the network service', told.length);
});

test(
  'a computer that wakes up is soon back in the meeting, muted and with the camera off',
  {
    tag: without('muted-after-return'),
  },
  async ({ start, jitsi }) => {
    const room = freshRoom('sleep');
    const parlour = await start();
    await joinedByLink(parlour, jitsi, room);
    const took: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const lately = since(jitsi, room);
      const wokeAt = await parlour.app.evaluate(({ powerMonitor }) => {
        powerMonitor.emit('suspend');
        powerMonitor.emit('resume');
        return Date.now();
      });
      took.push((await lately.isBack()) - wokeAt);
      expect(lately.entrances()).toBe(1);
    }
    expectMostly(took, 2_000, 'back');
    await hangUp(parlour);
    const home = await parlour.window('home');
    await expect(home.getByText(`You left ${room} after less than a minute.`)).toBeVisible();
    hasNoSurprises(parlour);
    proves('R2', 'sleeps', took.length);
  },
);

test('main hears that a page which waits signs in to its server, however it does', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('entering');
  jitsi.room('meet.jit.si', room).faults.add('members-only');
  const parlour = await start({ words: [`https://meet.jit.si/${room}`] });
  const page = await parlour.window('meeting');
  await listen(page);
  const waits = () => parlour.log().match(/meeting: waits/g)?.length;
  const entering = async () =>
    (await heardBy(page)).filter(({ message }) => message.kind === 'entering').length;

  const frame = await parlour.meetingFrame();
  const button = frame.getByTestId('join-button');
  await button.waitFor();
  await expect.poll(waits).toBe(1);
  expect(await entering()).toBe(0);
  // A page that connects in its first moment is taken to do so by itself.
  await page.waitForTimeout(1_000);
  await button.click();
  await expect.poll(entering).toBe(1);
  // A lobby asks again.
  await frame.getByTestId('lobby').waitFor();
  await expect.poll(waits).toBe(2);
  await frame.evaluate(() =>
    fetch('/http-bind', { method: 'POST', body: `<body rid='1' to='meet.jit.si'/>` }),
  );
  await expect.poll(entering).toBe(2);
});
