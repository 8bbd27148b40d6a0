import type { Page } from 'playwright/test';
import { publicProfile } from '../../common/profile.ts';
import { acme } from '../common/sample-profile.ts';
import { expect, test } from './fixtures.ts';
import { fewMeetings, meetingsOfAll, now } from './samples.ts';

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Join ${name}` }) });
const more = (page: Page, name: string) => page.getByRole('button', { name: `More for ${name}` });
const choose = (page: Page, name: string) =>
  page.getByRole('menuitem', { name, exact: true }).click();
const notice = (page: Page, words: string) => page.locator('.notice').filter({ hasText: words });

test('the Parlour link is copied behind “More”, which says so for two seconds', async ({
  page,
  home,
}) => {
  const app = await home({ meetings: fewMeetings });
  await more(page, 'standup').click();
  await choose(page, 'Copy Parlour link');
  await expect(more(page, 'standup')).toBeFocused();
  await expect(row(page, 'standup').getByRole('button', { name: 'Link copied' })).toBeVisible();
  await expect(
    row(page, 'standup').getByRole('status').filter({ hasText: 'Link copied' }),
  ).toHaveCount(1);
  expect(app.asked).toEqual([['copyLink', 'meet.jit.si/standup', 'parlour']]);
  await page.clock.fastForward(2_000);
  await expect(page.getByRole('button', { name: 'Copy web link to standup' })).toBeVisible();
});

test('a link file is saved where the person says, and Home says where', async ({ page, home }) => {
  const app = await home({ meetings: fewMeetings });
  app.savesAs('/home/ada/talks/design review.meeting');
  await more(page, 'design review').click();
  await choose(page, 'Save link file…');
  await expect(notice(page, 'Saved as /home/ada/talks/design review.meeting.')).toBeVisible();
  expect(app.asked).toEqual([['saveLinkFile', 'meet.jit.si/designreview']]);
});

test('a link file that is not wanted after all is not mentioned', async ({ page, home }) => {
  const app = await home({ meetings: fewMeetings });
  app.savesAs('cancelled');
  await more(page, 'standup').click();
  await choose(page, 'Save link file…');
  await expect.poll(() => app.asked.length).toBe(1);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('a link file that cannot be written is explained', async ({ page, home }) => {
  const app = await home({ meetings: fewMeetings });
  app.savesAs('failed');
  await more(page, 'standup').click();
  await page.getByRole('menuitem', { name: 'Save link file…' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('The file could not be saved.');
});

test('a meeting is put on the desktop', async ({ page, home }) => {
  const app = await home({ meetings: fewMeetings });
  await more(page, 'standup').click();
  await choose(page, 'Add to desktop');
  await expect(notice(page, 'Saved as /home/ada/Desktop/standup.desktop.')).toBeVisible();
  expect(app.asked).toEqual([['addToDesktop', 'meet.jit.si/standup']]);
});

test.describe('an invitation as a file', () => {
  const known = {
    profiles: [publicProfile, acme],
    current: acme,
    meetings: [...meetingsOfAll],
    inviting: meetingsOfAll[0]!,
  };
  const save = (page: Page) =>
    page.getByRole('dialog').getByRole('button', { name: 'Save as file…' });
  const leave = (page: Page, name: string) =>
    page.getByRole('dialog').getByRole('button', { name, exact: true });

  test('ends when the one that is copied would, and the dialog says where it is', async ({
    page,
    home,
  }) => {
    const app = await home(known);
    app.savesAs('/home/ada/board.meeting');
    await page.getByRole('radio', { name: '1 day' }).check();
    await save(page).click();
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
      'Saved as /home/ada/board.meeting.',
    );
    await expect(leave(page, 'Close')).toBeVisible();
    expect(app.asked).toEqual([['saveInvitation', meetingsOfAll[0]!.key, expect.any(Number)]]);
    // The page's clock goes on while it is used.
    const late = Number(app.asked[0]?.[2]) - now.getTime() - 24 * 3_600_000;
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(60_000);
  });

  test('that is not wanted after all leaves the dialog as it was, whatever was saved before', async ({
    page,
    home,
  }) => {
    const app = await home({ ...known, notice: { kind: 'file-saved', file: '/tmp/old.meeting' } });
    app.savesAs('cancelled');
    await save(page).click();
    await expect
      .poll(() => app.asked.map(([method]) => method))
      .toEqual(['dismissNotice', 'saveInvitation']);
    await expect(page.getByRole('dialog')).not.toContainText('Saved');
    await expect(leave(page, 'Cancel')).toBeVisible();
  });

  test('that cannot be written is explained in the dialog', async ({ page, home }) => {
    const app = await home(known);
    app.savesAs('failed');
    await save(page).click();
    await expect(page.getByRole('dialog')).toContainText('The file could not be saved.');
    await expect(leave(page, 'Cancel')).toBeVisible();
  });

  test('that cannot be signed is explained in the dialog', async ({ page, home }) => {
    const app = await home(known);
    app.put({ profiles: [publicProfile, { ...acme, key: undefined }] });
    await save(page).click();
    await expect(page.getByRole('dialog')).toContainText('has no private key yet');
  });
});
