import type { Jitsi } from '../jitsi/index.ts';
import {
  hasNoSurprises,
  heardBy,
  inMeetingPage,
  killed,
  listen,
  reportFrom,
  since,
} from './coming-back.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import type { Parlour } from './launch.ts';
import { hangUp, isShown, joinedByLink, passPrejoin } from './steps.ts';

/** A person waits no longer than this for a sentence, in ms. */
const soon = 3_000;

const stopped = 'The meeting stopped unexpectedly.';

async function saysSo(parlour: Parlour, killedAt: number): Promise<void> {
  await expect
    .poll(
      () => inMeetingPage<string>(parlour, `document.querySelector('[role=alert]')?.innerText`),
      { timeout: soon, intervals: [50] },
    )
    .toContain(stopped);
  expect(Date.now() - killedAt).toBeLessThan(soon);
}

async function tryAgain(parlour: Parlour, jitsi: Jitsi, room: string): Promise<void> {
  const lately = since(jitsi, room);
  await inMeetingPage(
    parlour,
    `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Try again').click()`,
  );
  await lately.isBackIn(10_000);
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

  await test.step('the server’s page, 10 times', async () => {
    for (let time = 0; time < 10; time += 1) {
      const killedAt = await killed(parlour, 'frame');
      await saysSo(parlour, killedAt);
      await tryAgain(parlour, jitsi, room);
    }
  });

  await test.step('Parlour’s own page, 10 times; the second time within 10 s it is Home', async () => {
    for (let time = 0; time < 5; time += 1) {
      const before = since(jitsi, room);
      const killedAt = await killed(parlour, 'page');
      await saysSo(parlour, killedAt);
      expect(before.entrances()).toBe(0);
      await tryAgain(parlour, jitsi, room);

      await killed(parlour, 'page');
      await expect(home.getByRole('alert')).toContainText(stopped, { timeout: soon });
      await expect.poll(() => isShown(parlour, 'home')).toBe(true);
      await home.getByRole('button', { name: 'Rejoin' }).click();
      await passPrejoin(parlour, jitsi, room);
    }
  });

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
  for (let time = 1; time <= 10; time += 1) {
    await killed(parlour, 'GPU');
    await expect.poll(async () => (await heardBy(page)).length, { timeout: soon }).toBe(time);
    // The next one has to be there before it can be killed.
    await expect
      .poll(() =>
        parlour.app.evaluate(({ app }) => app.getAppMetrics().some(({ type }) => type === 'GPU')),
      )
      .toBe(true);
  }
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
    await killed(parlour, 'Network Service');
    await expect.poll(lately.entrances, { timeout: 13_000 }).toBeGreaterThan(0);
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
  for (let time = 0; time < 5; time += 1) {
    const lately = since(jitsi, room);
    await parlour.app.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('suspend');
      powerMonitor.emit('resume');
    });
    await lately.isBackIn(2_000);
    expect(lately.entrances()).toBe(1);
  }
  await hangUp(parlour);
  const home = await parlour.window('home');
  await expect(home.getByText(`You left ${room} after less than a minute.`)).toBeVisible();
  hasNoSurprises(parlour);
});

test('a page that hangs is replaced by another try', async ({ start, jitsi }) => {
  const room = freshRoom('hangs');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  for (let time = 0; time < 2; time += 1) {
    const frame = await parlour.meetingFrame('meet.jit.si', room);
    // It never answers, so nobody waits for that.
    void frame.evaluate('for (;;);').catch(() => undefined);
    const page = await parlour.window('meeting');
    const lately = since(jitsi, room);
    await reportFrom(page, { kind: 'failed', problem: { code: 'stopped-answering' } });
    await page.evaluate("window.meeting.wish('retry')");
    await lately.isBackIn(10_000);
  }
  hasNoSurprises(parlour);
});

test('main hears that a page which waits signs in to its server', async ({ start }) => {
  const room = freshRoom('entering');
  const parlour = await start({ words: [`https://meet.jit.si/${room}`] });
  const frame = await parlour.meetingFrame();
  await frame.getByTestId('join-button').waitFor();
  const page = await parlour.window('meeting');
  await listen(page);
  await reportFrom(page, { kind: 'waits' });
  const entering = async () =>
    (await heardBy(page)).filter(({ message }) => message.kind === 'entering').length;

  const signIn = () =>
    frame.evaluate(async () => {
      await new Promise((resolve) => {
        const socket = new WebSocket('wss://meet.jit.si/team/xmpp-websocket?room=a', 'xmpp');
        socket.onopen = socket.onerror = resolve;
      });
      await fetch('/http-bind', { method: 'POST', body: `<body rid='1' to='meet.jit.si'/>` });
    });
  await signIn();
  await expect.poll(entering).toBe(1);
  // A lobby asks again.
  await reportFrom(page, { kind: 'waits' });
  await frame.evaluate(() =>
    fetch('/http-bind', { method: 'POST', body: `<body rid='2' sid='1'/>` }),
  );
  await signIn();
  await expect.poll(entering).toBe(2);
});
