import type { Page } from 'playwright/test';
import type { JoinOrder, MeetingMessage } from '../../common/meeting-api.ts';
import { text } from '../../common/text/index.ts';
import type { FakeMeeting } from './fake-meeting.ts';
import { expect, test } from './fixtures.ts';
import { serverHeard, serverIs, serverSays } from './server-page.ts';

const words = text.strips;
const alert = (page: Page, says: string) => page.getByRole('alert').filter({ hasText: says });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

type Opens = (
  order: Partial<JoinOrder>,
  server: 'empty-page',
) => Promise<FakeMeeting & { asked: unknown[][] }>;

/** A meeting that was joined. */
async function joined(page: Page, meeting: Opens) {
  const main = await meeting({}, 'empty-page');
  await serverSays(page, 'ready');
  await serverSays(page, 'video-conference-joined', { id: 'me', displayName: 'Ada' });
  await expect(page.locator('.panel')).toHaveCount(0);
  return main;
}
const reportsOf = (main: { asked: unknown[][] }) =>
  main.asked.filter(([what]) => what === 'report').map(([, report]) => report);
const lastReport = (main: { asked: unknown[][] }) => reportsOf(main).at(-1);

test('a person who went on and is not let in reads that after 5 s, and can leave', async ({
  page,
  meeting,
}) => {
  const main = await meeting({}, 'empty-page');
  await serverSays(page, 'ready');
  await serverSays(page, 'prejoin-screen-loaded');
  await page.clock.fastForward(1_000);
  main.say({ kind: 'entering' });
  await page.clock.fastForward(4_000);
  await expect(page.locator('.strip')).toHaveCount(0);
  await page.clock.fastForward(1_000);
  await expect(page.getByRole('status')).toHaveText('meet.jit.si has not let you in yet.');
  await expect(page.locator('#frame')).toHaveJSProperty('inert', false);
  await button(page, 'Leave').click();
  await expect.poll(() => lastReport(main)).toEqual({ kind: 'left' });
});

test('a network that is away is told above the meeting, which goes on when it is back', async ({
  page,
  meeting,
}) => {
  const main = await joined(page, meeting);
  main.say({ kind: 'network', isThere: false });
  await expect(alert(page, words.offline)).toBeVisible();
  await expect(page.locator('#frame')).toHaveJSProperty('inert', false);
  main.say({ kind: 'network', isThere: true });
  await expect(page.locator('.strip')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  await expect(alert(page, words.offline)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.locator('.strip')).toHaveCount(0);
});

test('a page that stands still is told, and rejoined by a button', async ({ page, meeting }) => {
  const main = await joined(page, meeting);
  await serverIs(page, { isStill: true });
  await page.clock.runFor(4_000);
  await expect(alert(page, words.silent)).toBeVisible();
  await button(page, 'Rejoin').click();
  await expect
    .poll(() => main.asked.slice(-2))
    .toEqual([
      ['report', { kind: 'failed', problem: { code: 'stopped-answering' } }],
      ['wish', 'retry'],
    ]);
});

test('a page that answers again is as before, and nothing was done', async ({ page, meeting }) => {
  const main = await joined(page, meeting);
  await expect.poll(() => lastReport(main)).toMatchObject({ kind: 'status' });
  const before = main.asked.length;
  await serverIs(page, { isStill: true });
  await page.clock.runFor(4_000);
  await expect(alert(page, words.silent)).toBeVisible();
  await serverIs(page, { isStill: false });
  await expect(page.locator('.strip')).toHaveCount(0);
  await expect(page.getByTitle('Meeting')).toBeVisible();
  expect(main.asked).toHaveLength(before);
});

test('a microphone that is pulled out is told by its name, until it is dismissed', async ({
  page,
  meeting,
}) => {
  const main = await meeting({}, 'empty-page');
  const desk = { deviceId: 'm1', groupId: 'g1', label: 'Desk microphone', kind: 'audioinput' };
  await serverIs(page, { answers: { getCurrentDevices: { audioInput: desk } } });
  await serverSays(page, 'ready');
  await serverSays(page, 'video-conference-joined', { id: 'me' });
  // The answer about the devices came before the one about the microphone's switch.
  await expect
    .poll(() => main.asked.some(([, said]) => (said as { kind: string }).kind === 'status'))
    .toBe(true);
  await serverSays(page, 'device-list-changed', {
    devices: { audioInput: [{ ...desk, deviceId: 'm2', groupId: 'g2' }], videoInput: [] },
  });
  const says = 'Your microphone “Desk microphone” is gone. Another one is used.';
  await expect(alert(page, says)).toBeVisible();
  await button(page, 'Dismiss').press('Enter');
  await expect(page.locator('.strip')).toHaveCount(0);
});

test('what is dismissed hands the focus to the next, and the last to the meeting', async ({
  page,
  meeting,
}) => {
  const main = await meeting({}, 'empty-page');
  const desk = { deviceId: 'm1', groupId: 'g1', label: 'Desk microphone' };
  const lens = { deviceId: 'c1', groupId: 'g2', label: 'Lens' };
  await serverIs(page, { answers: { getCurrentDevices: { audioInput: desk, videoInput: lens } } });
  await serverSays(page, 'ready');
  await serverSays(page, 'video-conference-joined', { id: 'me' });
  // The answer about the devices came before the one about the microphone's switch.
  await expect
    .poll(() => main.asked.some(([, said]) => (said as { kind: string }).kind === 'status'))
    .toBe(true);
  await serverSays(page, 'device-list-changed', { devices: { audioInput: [], videoInput: [] } });
  main.say({ kind: 'hint', hint: 'graphics-restarted' });
  const dismiss = button(page, 'Dismiss');
  await expect(dismiss).toHaveCount(3);
  await dismiss.nth(1).press('Enter');
  await expect(dismiss).toHaveCount(2);
  await expect(dismiss.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dismiss).toHaveCount(1);
  await expect(dismiss).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByTitle('Meeting')).toBeFocused();
});

test('a line that goes by itself leaves the focus to the meeting', async ({ page, meeting }) => {
  const main = await joined(page, meeting);
  main.say({ kind: 'hint', hint: 'graphics-restarted' });
  main.say({ kind: 'network', isThere: false });
  await button(page, 'Leave').focus();
  main.say({ kind: 'network', isThere: true });
  await expect(page.getByTitle('Meeting')).toBeFocused();
});

test('a page that comes takes over the focus of the panel', async ({ page, meeting }) => {
  await meeting({}, 'empty-page');
  await expect(button(page, 'Cancel')).toBeFocused();
  await serverSays(page, 'ready');
  await expect(page.getByTitle('Meeting')).toBeFocused();
});

test('what happened and is well again is said once, until it is dismissed', async ({
  page,
  meeting,
}) => {
  const main = await joined(page, meeting);
  const message: MeetingMessage = { kind: 'hint', hint: 'graphics-restarted' };
  main.say(message);
  main.say(message);
  await expect(page.getByRole('status')).toHaveText(words.hint['graphics-restarted']);
  await button(page, 'Dismiss').click();
  await expect(page.locator('.strip')).toHaveCount(0);
});

test('what is wanted in the menu is done in the page, and nothing is typed there', async ({
  page,
  meeting,
}) => {
  const main = await joined(page, meeting);
  main.say({ kind: 'do', action: 'hand' });
  main.say({ kind: 'do', action: 'participants' });
  await expect
    .poll(() => serverHeard(page))
    .toEqual([['toggle-raise-hand'], ['toggle-participants-pane', true]]);
  main.say({ kind: 'do', action: 'picture-in-picture' });
  await expect.poll(() => main.asked.at(-1)).toEqual(['wish', 'picture-in-picture']);
});

test('main hears who is there, what changes and what is new, until the meeting is left', async ({
  page,
  meeting,
}) => {
  const main = await joined(page, meeting);
  await serverSays(page, 'participant-joined', { id: 'b', displayName: 'Bob' });
  await serverSays(page, 'incoming-message', { from: 'b', nick: 'Bob', message: 'Hello' });
  await expect
    .poll(() => main.asked.map(([, report]) => report))
    .toContainEqual({ kind: 'news', news: { what: 'message', name: 'Bob', text: 'Hello' } });
  await expect
    .poll(() => lastReport(main))
    .toMatchObject({ kind: 'status', status: { people: 2 } });
  expect(main.asked).toContainEqual(['report', { kind: 'person', who: 'Bob' }]);
  main.say({ kind: 'leave' });
  await serverSays(page, 'chat-updated', { unreadCount: 9, isOpen: false });
  await page.clock.fastForward(2_500);
  await expect.poll(() => lastReport(main)).toEqual({ kind: 'left' });
  expect(JSON.stringify(main.asked)).not.toContain('"unread":9');
});

test('a meeting that comes back says why, and is entered as usual', async ({ page, meeting }) => {
  await meeting({ comesBack: { after: 'sleep' } }, 'empty-page');
  await expect(page.getByRole('status')).toHaveText('Joining again');
  await expect(page.getByText('Your computer slept.')).toBeVisible();
  await expect(button(page, 'Cancel')).toBeFocused();
  await serverSays(page, 'ready');
  await expect(page.locator('.panel')).toHaveCount(0);
});

test('a meeting that stopped offers to come back, and loads nothing before', async ({
  page,
  meeting,
}) => {
  const problem = { code: 'stopped-answering' } as const;
  const main = await meeting({ comesBack: { after: 'trouble', problem } });
  await expect(page.getByRole('alert')).toContainText('The meeting does not answer any more.');
  await expect(page.getByTitle('Meeting')).toHaveCount(0);
  await expect(button(page, 'Try again')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => main.asked).toEqual([['wish', 'retry']]);
});
