import { openCompact, talking } from '../pages/compact-page.ts';
import { someWindows, twoScreens } from '../pages/fake-share.ts';
import { meetingServer } from '../pages/serve.ts';
import { serverIs, serverSays } from '../pages/server-page.ts';
import { expect, test } from '../pages/share-fixtures.ts';
import { drawMeeting } from './meeting-scene.ts';
import { photograph } from './photograph.ts';

test('a meeting that connects', async ({ page, meeting }) => {
  await meeting({ name: 'standup' });
  await photograph(page, 'meeting', 'meeting-connecting');
});

test('a meeting that failed', async ({ page, meeting }) => {
  const main = await meeting({ name: 'standup' });
  main.say({ kind: 'trouble', problem: { code: 'certificate', about: meetingServer } });
  await expect(page.getByRole('alert')).toBeVisible();
  await photograph(page, 'meeting', 'meeting-failed');
});

test('a meeting that stopped', async ({ page, meeting }) => {
  await meeting({ comesBack: { after: 'trouble', problem: { code: 'out-of-memory' } } });
  await photograph(page, 'meeting', 'meeting-stopped');
});

test('a meeting that comes back after sleep', async ({ page, meeting }) => {
  await meeting({ comesBack: { after: 'sleep' } });
  await photograph(page, 'meeting', 'meeting-comes-back');
});

test('a meeting that is entered slowly', async ({ page, meeting }) => {
  const main = await meeting({}, 'empty-page');
  await serverSays(page, 'ready');
  main.say({ kind: 'entering' });
  await page.clock.fastForward(5_000);
  await expect(page.locator('.strip')).toBeVisible();
  await drawMeeting(page, 'only me');
  await photograph(page, 'meeting', 'meeting-entering');
});

test('a meeting without a network', async ({ page, meeting }) => {
  const main = await meeting({}, 'empty-page');
  await serverSays(page, 'ready');
  await serverSays(page, 'video-conference-joined', { id: 'me' });
  main.say({ kind: 'network', isThere: false });
  await expect(page.locator('.strip')).toBeVisible();
  await drawMeeting(page, 'everybody');
  await photograph(page, 'meeting', 'meeting-offline');
});

test('a meeting that does not answer', async ({ page, meeting }) => {
  await meeting({}, 'empty-page');
  await serverSays(page, 'ready');
  await serverSays(page, 'video-conference-joined', { id: 'me' });
  await drawMeeting(page, 'everybody');
  await serverIs(page, { isStill: true });
  await page.clock.runFor(4_000);
  await expect(page.locator('.strip')).toBeVisible();
  await photograph(page, 'meeting', 'meeting-not-answering');
});

test('a screen or a window is chosen', async ({ page, picker }) => {
  await picker({ screen: twoScreens, window: someWindows }, { canSound: true });
  await page.getByRole('radio', { name: 'Screen 2' }).check();
  await photograph(page, 'share-picker', 'share-picker-screens');
  await page.getByRole('tab', { name: 'Windows' }).click();
  await page.getByRole('radio', { name: 'Budget' }).check();
  await photograph(page, 'share-picker', 'share-picker-windows');
});

test('the bar while a screen is shared', async ({ page, bar }) => {
  await bar('Screen 2');
  await photograph(page, 'sharing-bar', 'sharing-bar');
});

test('the small view of a meeting', async ({ page }) => {
  await openCompact(page, { status: { ...talking, unread: 2 } });
  await photograph(page, 'compact', 'compact');
});
