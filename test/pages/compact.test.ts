import { quietStatus } from '../../common/meeting-status.ts';
import { openCompact, talking } from './compact-page.ts';
import { expect, test } from './fixtures.ts';
import { lookAt } from './looks.ts';
import { now } from './samples.ts';
import { missed, tabStops } from './tab-walk.ts';

const away = { code: 'connection-lost', about: 'meet.jit.si' } as const;

test('it says which meeting it is, how long, who speaks, how many, and what is unread', async ({
  page,
}) => {
  const { put } = await openCompact(page, { status: { ...talking, unread: 2 } });
  await expect(page.getByRole('heading', { name: 'standup' })).toBeVisible();
  await expect(page.getByText('Grace Hopper is speaking')).toBeVisible();
  await expect(page.getByText('5 people')).toBeVisible();
  await expect(page.getByText('2 new messages')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText('1:05');
  await page.clock.runFor(2_000);
  await expect(page.getByRole('timer')).toHaveText('1:07');
  put({ status: { ...talking, speaker: '', people: 1 } });
  await expect(page.getByText('is speaking')).toHaveCount(0);
  await expect(page.getByText('Only you')).toBeVisible();
  await expect(page.getByText('new message')).toHaveCount(0);
  // As a meeting begins: nobody has told who is there.
  put({ status: { ...talking, speaker: '', people: 0 } });
  await expect(page.locator('.now')).toBeEmpty();
});

test('its buttons say what they do now, and do it', async ({ page }) => {
  const { asked, put } = await openCompact(page);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press('Mute');
  await press('Turn camera off');
  await press('Raise hand');
  const other = { audioMuted: true, videoMuted: true, handRaised: true, sharing: true };
  put({ status: { ...talking, ...other } });
  await press('Unmute');
  await press('Turn camera on');
  await press('Lower hand');
  await press('Stop sharing');
  await press('Open meeting');
  await press('Leave meeting');
  expect(asked.filter(([method]) => method === 'act').map(([, act]) => act)).toEqual([
    'audio',
    'video',
    'hand',
    'audio',
    'video',
    'hand',
    'stop-sharing',
    'open',
    'leave',
  ]);
});

test('behind a panel it says why, and offers only to open and to leave the meeting', async ({
  page,
}) => {
  const { put } = await openCompact(page);
  put({ status: quietStatus, away });
  await expect(page.getByRole('alert')).toHaveText('The connection to meet.jit.si was lost.');
  expect(await tabStops(page)).toEqual(['button: Open meeting', 'button: Leave meeting']);
});

test('Tab visits its buttons, and a button that changes its name keeps the focus', async ({
  page,
}) => {
  const { put } = await openCompact(page);
  expect(await tabStops(page)).toEqual([
    'button: Mute',
    'button: Turn camera off',
    'button: Raise hand',
    'button: Open meeting',
    'button: Leave meeting',
  ]);
  expect(await missed(page), 'what Tab did not visit').toEqual([]);
  await page.getByRole('button', { name: 'Mute', exact: true }).focus();
  put({ status: { ...talking, audioMuted: true } });
  await expect(page.getByRole('button', { name: 'Unmute' })).toBeFocused();
});

test('the small view', async ({ page }) => {
  test.slow();
  await openCompact(page, { status: { ...talking, unread: 2 } });
  await lookAt(page, 'compact', 'talking');
});

test('the small view of a meeting that is away', async ({ page }) => {
  test.slow();
  await openCompact(page, { status: quietStatus, away });
  await lookAt(page, 'compact', 'away');
});

test('the small view with everything on, and long names', async ({ page }) => {
  test.slow();
  await openCompact(page, {
    name: 'Donaudampfschifffahrtsgesellschaftskapitänsbesprechung',
    joinedAt: now.getTime() - 12 * 3_600_000,
    status: {
      ...talking,
      audioMuted: true,
      videoMuted: true,
      handRaised: true,
      sharing: true,
      unread: 120,
      people: 480,
      speaker: 'Wolfeschlegelsteinhausenbergerdorff the Elder of Somewhere',
    },
  });
  await lookAt(page, 'compact', 'everything');
});
