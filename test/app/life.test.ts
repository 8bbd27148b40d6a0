import type { Page } from 'playwright/test';
import { text } from '../../common/text/en.ts';
import { without } from '../proof/guards.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { whenShown } from './in-time.ts';
import type { Parlour } from './launch.ts';
import { closeWindow } from './main-window.ts';
import { pressInMenu } from './meeting-menu.ts';
import { heardBy, listen } from './meeting-page.ts';
import { hangUp, isShown, joinedByLink, pressAndGo } from './steps.ts';

const server = 'meet.jit.si';
const link = (room: string): string => `https://${server}/${room}`;

/** What the meeting page told main, in order and each once, by the log. */
const told = (parlour: Parlour): string[] =>
  [...parlour.log().matchAll(/meeting: ([a-z-]+)/g)].map(([, kind = '']) => kind);

/** Home is back, and the meeting's window gone. */
async function isHome(parlour: Parlour): Promise<Page> {
  await expect.poll(() => isShown(parlour, 'home')).toBe(true);
  await expect.poll(() => parlour.openWindows()).toHaveLength(1);
  return parlour.window('home');
}

test('from the link to the end each step is told to main once, and in its order', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('steps');
  const parlour = await start({ words: [link(room)] });
  const page = await parlour.window('meeting');
  await listen(page);
  const frame = await parlour.meetingFrame(server, room);
  await frame.getByTestId('join-button').waitFor();
  await expect.poll(() => told(parlour)).toEqual(['page-ready', 'waits']);
  // Nobody is let in meanwhile, so that the step cannot be missed.
  const { faults } = jitsi.room(server, room);
  faults.add('stalls-after-prejoin');
  // A page that connects in its first moment is taken to do so by itself.
  await page.waitForTimeout(1_000);
  await frame.getByTestId('join-button').click();
  await expect
    .poll(async () => (await heardBy(page)).map(({ message }) => message.kind))
    .toContain('entering');
  faults.clear();
  await frame.getByTestId('join-button').click();
  await frame.getByTestId('toolbar').waitFor();
  await expect.poll(() => told(parlour)).toEqual(['page-ready', 'waits', 'joined']);
  await hangUp(parlour);
  const home = await isHome(parlour);
  await expect(home.getByText(`You left ${room}`)).toBeVisible();
  await expect.poll(() => told(parlour)).toEqual(['page-ready', 'waits', 'joined', 'left']);
});

test('a server that lets nobody in is told above its page after 5 s, and can be left', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('stalls');
  jitsi.room(server, room).faults.add('stalls-after-prejoin');
  const parlour = await start({ words: [link(room)] });
  const page = await parlour.window('meeting');
  const frame = await parlour.meetingFrame(server, room);
  await frame.getByTestId('join-button').waitFor();
  await expect.poll(() => told(parlour)).toEqual(['page-ready', 'waits']);
  await page.waitForTimeout(1_000);
  const wentOnAt = Date.now();
  await frame.getByTestId('join-button').click();
  await expect(page.getByText(`${server} has not let you in yet.`)).toBeVisible();
  expect(Date.now() - wentOnAt).toBeGreaterThan(4_500);
  await pressAndGo(page.getByRole('button', { name: 'Leave' }));
  const home = await isHome(parlour);
  await expect(home.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => told(parlour)).toEqual(['page-ready', 'waits', 'left']);
});

test('every wait before the meeting can be cancelled, and nobody hears of a meeting that never began', async ({
  start,
  jitsi,
}) => {
  const parlour = await start();
  const home = await parlour.window('home');
  const open = async (room: string): Promise<Page> => {
    await home.getByRole('textbox', { name: 'Room name or meeting link' }).fill(link(room));
    await home.getByRole('button', { name: 'Join', exact: true }).click();
    return parlour.window('meeting');
  };

  await test.step('while the server is silent', async () => {
    const room = freshRoom('cancel-silent');
    jitsi.room(server, room).faults.add('silent');
    const page = await open(room);
    await pressAndGo(page.getByRole('button', { name: 'Cancel' }));
    await isHome(parlour);
  });

  await test.step('while a page says nothing, and is loaded once more', async () => {
    const room = freshRoom('cancel-again');
    jitsi.room(server, room).faults.add('never-ready');
    const page = await open(room);
    await expect(page.getByRole('status')).toHaveText('Trying once more');
    await pressAndGo(page.getByRole('button', { name: 'Cancel' }));
    await isHome(parlour);
  });

  await test.step('on the screen before the meeting, by its window', async () => {
    const room = freshRoom('cancel-prejoin');
    await open(room);
    await (await parlour.meetingFrame(server, room)).getByTestId('join-button').waitFor();
    await closeWindow(parlour, 'meeting');
    await isHome(parlour);
  });

  await test.step('in the lobby, by the page’s own button', async () => {
    const room = freshRoom('cancel-lobby');
    jitsi.room(server, room).faults.add('members-only');
    await open(room);
    const frame = await parlour.meetingFrame(server, room);
    await frame.getByTestId('join-button').click();
    await frame.getByTestId('cancel-knocking').click();
    await isHome(parlour);
  });

  await expect(home.getByRole('alert')).toHaveCount(0);
  await expect(home.getByText('You left')).toHaveCount(0);
  expect(jitsi.seen.of('painted')).toEqual([]);
});

test('how a meeting ends that nobody left, Home says', async ({ start, jitsi }) => {
  const parlour = await start();
  const home = await parlour.window('home');
  const knock = async (room: string) => {
    await home.getByRole('textbox', { name: 'Room name or meeting link' }).fill(link(room));
    await home.getByRole('button', { name: 'Join', exact: true }).click();
    const frame = await parlour.meetingFrame(server, room);
    await frame.getByTestId('join-button').click();
    return frame;
  };
  const says = async (sentence: string): Promise<void> => {
    await isHome(parlour);
    await expect(home.getByRole('alert')).toContainText(sentence);
  };

  await test.step('refused in the lobby', async () => {
    const room = freshRoom('refused');
    jitsi.room(server, room).faults.add('members-only');
    await (await knock(room)).getByTestId('lobby').waitFor();
    jitsi.room(server, room).refuse();
    await says('The host did not let you in.');
  });

  await test.step('without the password', async () => {
    const room = freshRoom('no-password');
    jitsi.room(server, room).password = 'open sesame';
    await (await knock(room)).getByTestId('cancel-password').click();
    await says('You did not enter the password');
  });

  await test.step('removed', async () => {
    const room = freshRoom('kicked');
    await (await knock(room)).getByTestId('toolbar').waitFor();
    jitsi.room(server, room).kick('Nameless');
    await says(`You were removed from ${room}.`);
  });

  await test.step('ended by the host', async () => {
    const room = freshRoom('ended');
    await (await knock(room)).getByTestId('toolbar').waitFor();
    jitsi.room(server, room).end();
    await says(`The host ended ${room} for everyone.`);
  });
  expect(jitsi.seen.of('painted')).toEqual([]);
});

test(
  'a page that keeps silent once is loaded once more by itself',
  { tag: without('silent-page') },
  async ({ start, jitsi }) => {
    const room = freshRoom('silent-once');
    jitsi.room(server, room).faults.add('silent-once');
    const parlour = await start({ words: [link(room)] });
    const page = await parlour.window('meeting');
    // A page has 6 s to speak.
    await expect
      .poll(() => told(parlour), { timeout: 12_000 })
      .toEqual(['silent', 'page-ready', 'waits']);
    await (await parlour.meetingFrame(server, room)).getByTestId('join-button').click();
    await jitsi.seen.until('the entrance', 'joined', (one) => one.room === room);
    await expect.poll(() => told(parlour)).toEqual(['silent', 'page-ready', 'waits', 'joined']);
    await expect(page.getByRole('alert')).toHaveCount(0);
  },
);

test('a page that keeps silent twice is given up, and its server can be checked', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('silent-twice');
  jitsi.room(server, room).faults.add('never-ready');
  const parlour = await start({ words: [link(room)] });
  const page = await parlour.window('meeting');
  await expect(page.getByRole('alert')).toContainText(
    `The page at ${server} is not a Jitsi meeting.`,
    { timeout: 20_000 },
  );
  await expect.poll(() => told(parlour)).toEqual(['silent', 'failed']);
  await page.getByRole('button', { name: 'Check server' }).click();
  const settings = await parlour.window('settings');
  await expect(settings.getByRole('button', { name: 'Check server' })).toBeVisible();
});

test('a page that stands still is told within 4 s, and goes on as it was when it can', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('stands-still');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  const page = await parlour.window('meeting');
  const frame = await parlour.meetingFrame(server, room);

  const toldAt = whenShown(page, '[role=alert]', 'The meeting does not answer.');
  const stoodAt = await frame.evaluate(() => {
    // When whoever asks has its answer.
    setTimeout(() => {
      const end = Date.now() + 6_000;
      while (Date.now() < end);
    }, 100);
    return Date.now() + 100;
  });
  expect((await toldAt) - stoodAt).toBeLessThan(4_000);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(frame.getByTestId('toolbar')).toBeVisible();
  expect(jitsi.seen.of('left').filter((one) => one.room === room)).toEqual([]);
});

test('what goes on in the room reaches main, and what is chosen in the menu the room', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('room');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  const frame = await parlour.meetingFrame(server, room);
  const page = await parlour.window('meeting');

  await pressInMenu(parlour, text.meetingMenu.muted);
  await jitsi.seen.until(
    'the muted microphone',
    'media',
    (one) => one.room === room && one.audioMuted,
  );

  // The page asks for its picture by itself whenever it loses the focus, and does not get it.
  const shows = () => frame.evaluate(() => document.pictureInPictureElement !== null);
  await frame.evaluate(() => window.dispatchEvent(new Event('blur')));
  await page.waitForTimeout(300);
  expect(await shows()).toBe(false);
  await pressInMenu(parlour, text.meetingMenu.pictureInPicture);
  await expect.poll(shows).toBe(true);
  await pressInMenu(parlour, text.meetingMenu.pictureInPicture);
  await expect.poll(shows).toBe(false);
});
