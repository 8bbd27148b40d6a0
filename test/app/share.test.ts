import type { Frame } from 'playwright/test';
import { text } from '../../common/text/en.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import type { Parlour } from './launch.ts';
import { closeWindow, mainWindow } from './main-window.ts';
import { meetingItems } from './meeting-menu.ts';
import { inPage } from './meeting-page.ts';
import { closing, joinedFrame, isGone, picker, pressShare, sharesIn } from './sharing.ts';
import { hangUp } from './steps.ts';

/** The page takes what the person chooses, and tells nobody. */
async function captureSilently(parlour: Parlour, frame: Frame): Promise<void> {
  const given = frame.evaluate(async () => {
    const stream = await navigator.mediaDevices.getDisplayMedia({ video: true });
    Object.assign(globalThis, { stream });
  });
  const asked = await picker(parlour);
  await asked.getByRole('radio', { name: 'Whole screen' }).dblclick();
  await given;
}

test('others see what the person chose, until “Stop” in the bar', async ({ start, jitsi }) => {
  const room = freshRoom('shared');
  const ada = await start();
  const frame = await joinedFrame(ada, jitsi, room);
  const bob = await start();
  const seen = (await joinedFrame(bob, jitsi, room)).getByTestId('remote-video');
  const frames = () =>
    seen.evaluate((one: HTMLVideoElement) => one.getVideoPlaybackQuality().totalVideoFrames);
  /** A third of a second: several pictures, were there any. */
  const newFrames = async () => {
    const before = await frames();
    await seen.page().waitForTimeout(333);
    return (await frames()) - before;
  };
  await expect.poll(frames).toBeGreaterThan(0);
  // Nothing but the screen is to be seen.
  await frame.getByTestId('camera').click();
  await expect.poll(newFrames).toBe(0);

  const asked = await pressShare(ada, frame);
  await expect(asked.getByRole('button', { name: 'Share' })).toBeDisabled();
  await asked.getByRole('radio', { name: 'Whole screen' }).check();
  await asked.getByRole('button', { name: 'Share' }).click();
  await isGone(ada, 'share-picker');
  const screen = await ada.app.evaluate(({ screen: all }) => {
    const { width, height } = all.getPrimaryDisplay().size;
    return width / height;
  });
  // A busy machine sends it smaller, and in the same shape.
  const shape = () => seen.evaluate((one: HTMLVideoElement) => one.videoWidth / one.videoHeight);
  await expect.poll(shape).toBeCloseTo(screen, 1);
  await expect.poll(newFrames).toBeGreaterThan(0);

  const bar = await ada.window('sharing-bar');
  await expect(bar.getByText('You are sharing “Whole screen”')).toBeVisible();
  const isStopped = jitsi.seen
    .until(
      'the end of it',
      'media',
      (one) => one.room === room && sharesIn(jitsi, room).at(-1) === false,
    )
    .then(() => Date.now());
  const isClosed = (await mainWindow(ada, 'sharing-bar')).evaluate(
    (one) => new Promise<number>((done) => one!.once('closed', () => done(Date.now()))),
  );
  await bar.getByRole('button', { name: 'Stop' }).click();
  expect((await isClosed) - (await isStopped)).toBeLessThan(1_000);
  await isGone(ada, 'sharing-bar');
  await expect.poll(newFrames).toBe(0);
});

test('the bar goes when the page itself stops', async ({ start, jitsi }) => {
  const room = freshRoom('stopped');
  const parlour = await start();
  const frame = await joinedFrame(parlour, jitsi, room);
  const asked = await pressShare(parlour, frame);
  await asked.getByRole('radio', { name: 'Whole screen' }).dblclick();
  await parlour.window('sharing-bar');
  // Nobody stops before they see that it goes on, and nor is it told before.
  const items = async () => (await meetingItems(parlour)).map(({ label }) => label);
  await expect.poll(items).toContain(text.running.stopSharing);
  await frame.getByTestId('share').click();
  await isGone(parlour, 'sharing-bar');
});

test('the bar stays where it belongs, until the page that was given a screen is another one', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('bar');
  const parlour = await start();
  const frame = await joinedFrame(parlour, jitsi, room);
  await captureSilently(parlour, frame);
  const bar = await parlour.window('sharing-bar');
  const place = (does: 'close' | 'move' | 'look') =>
    parlour.app.evaluate(({ BrowserWindow, screen }, what) => {
      const found = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().includes('/sharing-bar/'),
      );
      if (what === 'close') found?.close();
      if (what === 'move') {
        found?.setPosition(5, 300);
        (screen as NodeJS.EventEmitter).emit('display-removed');
      }
      return found?.getBounds();
    }, does);
  const before = await place('look');
  await place('close');
  await expect(bar.getByRole('button', { name: 'Stop' })).toBeVisible();
  await place('move');
  await expect.poll(() => place('look')).toEqual(before);
  void frame.evaluate(() => location.reload()).catch(() => undefined);
  await isGone(parlour, 'sharing-bar');
});

test('“Stop” ends a page that never says what it shares', async ({ start, jitsi }) => {
  const room = freshRoom('silent');
  const parlour = await start();
  const frame = await joinedFrame(parlour, jitsi, room);
  await captureSilently(parlour, frame);
  const bar = await parlour.window('sharing-bar');
  await closing(bar, bar.getByRole('button', { name: 'Stop' }).click());
  // Playwright gives the page up, whose frame's process ended.
  await expect
    .poll(() => inPage<string>(parlour, 'document.body.innerText'))
    .toContain('The meeting does not answer any more.');
  expect(sharesIn(jitsi, room)).not.toContain(true);
});

test('a person who does not want to shares nothing, however they say it', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('unshared');
  const parlour = await start();
  const frame = await joinedFrame(parlour, jitsi, room);

  let asked = await pressShare(parlour, frame);
  await closing(asked, asked.getByRole('button', { name: 'Cancel' }).click());
  asked = await pressShare(parlour, frame);
  await closing(asked, asked.keyboard.press('Escape'));
  asked = await pressShare(parlour, frame);
  await closing(asked, closeWindow(parlour, 'share-picker'));
  expect(sharesIn(jitsi, room)).not.toContain(true);
});

test('the picker goes with the meeting that asked', async ({ start, jitsi }) => {
  const room = freshRoom('left');
  const parlour = await start();
  await pressShare(parlour, await joinedFrame(parlour, jitsi, room));
  await hangUp(parlour);
  await isGone(parlour, 'share-picker');
  expect(sharesIn(jitsi, room)).not.toContain(true);
});

test('a screen is shared by keyboard alone', async ({ start, jitsi }) => {
  const room = freshRoom('keyboard');
  const parlour = await start();
  const asked = await pressShare(parlour, await joinedFrame(parlour, jitsi, room));
  await expect(asked.getByRole('tab', { name: 'Screens' })).toBeFocused();
  // What a person types into the chat as the window opens shares nothing.
  for (const key of ['h', 'i', 'Space', 'Enter']) await asked.keyboard.press(key);
  await asked.getByRole('radio', { name: 'Whole screen' }).waitFor();
  await asked.keyboard.press('Tab');
  await asked.keyboard.press('Tab');
  await asked.keyboard.press('Space');
  await closing(asked, asked.keyboard.press('Enter'));
  await expect.poll(() => sharesIn(jitsi, room).at(-1)).toBe(true);
});
