import type { Page } from 'playwright/test';
import { startRelays } from '../broken/relays.ts';
import { expect, test } from './fixtures.ts';
import type { Parlour } from './launch.ts';
import { openDeviceTest } from './steps.ts';

const level = async (page: Page, name: string): Promise<number> =>
  Number(await page.getByRole('meter', { name }).getAttribute('aria-valuenow'));
const testWindows = (parlour: Parlour): string[] =>
  parlour.openWindows().filter((address) => address.includes('/device-test/'));

test('devices are tried in a window of their own, and only what the person wants leaves the computer', async ({
  start,
  jitsi,
  atEnd,
}) => {
  const relays = await startRelays();
  atEnd(relays.close);
  jitsi.configure('meet.jit.si', { relays: [`stun:127.0.0.1:${relays.answering}`] });
  const parlour = await start();
  const page = await openDeviceTest(parlour);
  const before = jitsi.seen.all.length;

  const video = page.locator('video');
  await expect
    .poll(() => video.evaluate((one: HTMLVideoElement) => one.videoWidth))
    .toBeGreaterThan(0);
  await expect.poll(() => level(page, 'Level of the microphone')).toBeGreaterThan(0);
  await expect(page.getByText('We hear you.')).toBeVisible();
  await page.getByRole('button', { name: 'Record and play back' }).click();
  await expect(page.getByText('This is how you sound.')).toBeVisible();
  // Looked for in the page, with each of its frames: the sound is short.
  const isLoud = page.waitForFunction(
    () =>
      Number(document.querySelector('[aria-label="Level of the test sound"]')?.ariaValueNow) > 20,
  );
  await page.getByRole('button', { name: 'Play test sound' }).click();
  await isLoud;
  await expect(page.getByText('Heard nothing?')).toBeVisible();
  expect(jitsi.seen.all.slice(before)).toEqual([]);

  await expect(page.getByRole('region', { name: 'Connection' })).toContainText('Public server');
  await page.getByRole('button', { name: 'Test the connection' }).click();
  await expect(page.getByText(/A relay answered in \d+ ms over UDP/)).toBeVisible();
  expect(
    jitsi.seen.all
      .slice(before)
      .map((one) => (one.kind === 'request' ? `${one.method} ${one.host}${one.path}` : one.kind)),
  ).toEqual(['GET meet.jit.si/config.js']);

  // A second wish shows the same window.
  await openDeviceTest(parlour);
  expect(testWindows(parlour)).toHaveLength(1);

  const closed = page.waitForEvent('close');
  await page.keyboard.press('Escape').catch(() => undefined);
  await closed;
  // With the page its tracks are gone.
  const pages = await parlour.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((one) => one.getURL()),
  );
  expect(pages.filter((address) => address.includes('/device-test/'))).toEqual([]);
  // It opens once more, in the session it had.
  await expect(await openDeviceTest(parlour)).toHaveTitle('Test camera, microphone and speaker');
  expect(parlour.log()).not.toContain('refused');
});

test('no other page of ours gets a camera, under whatever address, and none gets the screen', async ({
  start,
}) => {
  const parlour = await start();
  const home = await parlour.window('home');
  const wish = (page: Page, how: string): Promise<string> =>
    page.evaluate<string>(`navigator.mediaDevices.${how}.then(() => 'given', ({ name }) => name)`);
  const camera = 'getUserMedia({ video: true })';
  expect(await wish(home, camera)).toBe('NotAllowedError');
  await home.evaluate("history.pushState(null, '', '/device-test/index.html')");
  expect(await wish(home, camera)).toBe('NotAllowedError');
  await home.evaluate("history.pushState(null, '', '/home/index.html')");

  const page = await openDeviceTest(parlour);
  expect(await wish(page, camera)).toBe('given');
  expect(await wish(page, 'getDisplayMedia({ video: true })')).not.toBe('given');
  const whole = { mandatory: { chromeMediaSource: 'desktop' } };
  expect(await wish(page, `getUserMedia({ video: ${JSON.stringify(whole)} })`)).not.toBe('given');
  expect(
    await page.evaluate("fetch('https://meet.jit.si/').then(() => 'sent', () => 'stopped')"),
  ).toBe('stopped');
});
