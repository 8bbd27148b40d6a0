import { setTimeout as pause } from 'node:timers/promises';
import type { Jitsi } from '../jitsi/index.ts';
import { hasNoSurprises, killed, killedService, since } from './coming-back.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { expectMostly } from './in-time.ts';
import type { Parlour } from './launch.ts';
import { heardBy, inFrame, inPage, listen } from './meeting-page.ts';
import { hangUp, isShown, joinedByLink, passPrejoin } from './steps.ts';

/** A person waits no longer than this for a sentence, in ms. */
const soon = 3_000;
/** Our page may end once in this time, and come back by itself, in ms. */
const oncePer = 10_000;

const stopped = 'The meeting stopped unexpectedly.';

/** Answers how long it took, in ms. */
async function saysSo(parlour: Parlour, killedAt: number): Promise<number> {
  await expect
    .poll(() => inPage<string>(parlour, `document.querySelector('[role=alert]')?.innerText`), {
      intervals: [50],
    })
    .toContain(stopped);
  return Date.now() - killedAt;
}

/** Playwright gives a page up once a process of it ended, so the button is pressed in the page. */
const press = (parlour: Parlour, name: string): Promise<void | undefined> =>
  inPage(
    parlour,
    `[...document.querySelectorAll('button')].find((one) => one.textContent === '${name}').click()`,
  );

/** Answers how long it took, in ms. */
async function tryAgain(parlour: Parlour, jitsi: Jitsi, room: string): Promise<number> {
  const lately = since(jitsi, room);
  const from = Date.now();
  await press(parlour, 'Try again');
  return (await lately.isBack()) - from;
}

test('processes that are killed say so within 3 s, and one click is the way back', async ({
  start,
  jitsi,
}) => {
  test.setTimeout(120_000);
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
  await test.step('the server’s page, 10 times', async () => {
    for (let time = 0; time < 10; time += 1) {
      said.push(await saysSo(parlour, await killed(parlour, 'frame')));
      back.push(await tryAgain(parlour, jitsi, room));
    }
  });

  await test.step('Parlour’s own page, 10 times; the second time within 10 s it is Home', async () => {
    for (let rounds = 0; homes < 5 && rounds < 10; rounds += 1) {
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
    expect(homes).toBe(5);
  });

  expectMostly(said, soon, 'said so');
  expectMostly(back, 10_000, 'back');
  await hangUp(parlour);
  await expect(home.getByText(`You left ${room}`)).toBeVisible();
  hasNoSurprises(parlour);
});

test('the graphics process is killed ten times, and the meeting goes on', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('graphics');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  const page = await parlour.window('meeting');
  const lately = since(jitsi, room);
  await listen(page);
  const hinted: number[] = [];
  for (let time = 1; time <= 10; time += 1) {
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
});

test('the network service is killed, and the meeting is back within 13 s', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('network-service');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  for (let time = 0; time < 2; time += 1) {
    const lately = since(jitsi, room);
    await killedService(parlour, 'Network Service');
    await expect.poll(lately.entrances, { timeout: 15_000, intervals: [100] }).toBeGreaterThan(0);
    await (await parlour.meetingFrame('meet.jit.si', room)).getByTestId('toolbar').waitFor();
  }
  hasNoSurprises(parlour);
});

test('a computer that wakes up is back in the meeting within 2 s, muted and with the camera off', async ({
  start,
  jitsi,
}) => {
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
});

test('a page that hangs for ever is replaced by a click, as often as it does', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('hangs');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  const buttons = (): Promise<string[] | undefined> =>
    inPage(parlour, `[...document.querySelectorAll('button')].map((one) => one.textContent)`);
  for (let time = 0; time < 2; time += 1) {
    // It has spoken: one that never did would be loaded once more without a word.
    await expect
      .poll(() => parlour.log().match(/meeting: joined/g)?.length, { intervals: [50] })
      .toBe(time + 1);
    await inFrame(parlour, 'for (;;);');
    await expect.poll(buttons, { intervals: [100] }).toContain('Rejoin');
    const lately = since(jitsi, room);
    await press(parlour, 'Rejoin');
    await lately.isBack();
    expect(lately.entrances()).toBe(1);
    expect(await buttons()).not.toContain('Rejoin');
  }
  hasNoSurprises(parlour);
});

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
