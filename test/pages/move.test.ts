import type { Page } from 'playwright/test';
import { publicProfile } from '../../common/profile.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { expect, test } from './fixtures.ts';
import { lookAt } from './looks.ts';
import { openMenu } from './open-menu.ts';
import { beta, longName, meetingsOfAll, now, remembered } from './samples.ts';

const town = ownServer({ server: 'meet.example.org', authentication: 'none', secret: undefined });
const guild = remembered('guild', 4, true, { server: 'meet.jit.si', tenant: 'team' });
const known = {
  profiles: [publicProfile, acme, beta, town],
  current: acme,
  you: { name: 'Ada' },
  meetings: [
    remembered('Stand-up', 0, true),
    remembered('retro', 2, true),
    ...meetingsOfAll,
    guild,
  ],
};

const more = (page: Page, name: string) => page.getByRole('button', { name: `More for ${name}` });
const action = (page: Page) => page.getByRole('menuitem', { name: 'Move to another hosting…' });
const dialog = (page: Page) => page.getByRole('dialog');
const target = (page: Page) => dialog(page).getByRole('combobox', { name: 'Move to' });
const changes = (page: Page) =>
  dialog(page).getByRole('list', { name: 'What changes' }).getByRole('listitem');
const move = (page: Page) => dialog(page).getByRole('button', { name: 'Move', exact: true });

async function openMove(page: Page, name: string): Promise<void> {
  await more(page, name).click();
  await action(page).click();
  await expect(dialog(page)).toHaveAccessibleName(`Move to another hosting ${name}`);
}

test('with one hosting nothing can be moved', async ({ page, home }) => {
  const app = await home({ meetings: [...meetingsOfAll], profiles: [publicProfile, beta] });
  await more(page, 'standup').click();
  await expect(page.getByRole('menuitem', { name: 'Forget' })).toBeVisible();
  await expect(action(page)).toHaveCount(0);
  app.put({ profiles: [publicProfile, town] });
  await expect(action(page)).toBeVisible();
});

test('a room in somebody else’s account can be forgotten, and not moved', async ({
  page,
  home,
}) => {
  const app = await home(known);
  await more(page, 'visit').click();
  await expect(more(page, 'visit')).toHaveAttribute('aria-expanded', 'true');
  await expect(action(page)).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Forget' }).click();
  await expect(more(page, 'visit')).toHaveCount(0);
  await expect(more(page, 'standup')).toBeFocused();
  expect(app.asked.map(([method]) => method)).toEqual(['forget']);
});

test('the menu behind “More” is opened, walked through and closed by keyboard', async ({
  page,
  home,
}) => {
  await home(known);
  await more(page, 'board').focus();
  await page.keyboard.press('Enter');
  for (const name of [
    'Copy web link',
    'Copy Parlour link',
    'Copy invitation…',
    'Save link file…',
    'Add to desktop',
    'Move to another hosting…',
    'Forget',
  ]) {
    await expect(page.getByRole('menuitem', { name, exact: true })).toBeFocused();
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Escape');
  await expect(more(page, 'board')).toBeFocused();
  await expect(more(page, 'board')).toHaveAttribute('aria-expanded', 'false');
  await expect(action(page)).toHaveCount(0);
});

test('the dialog offers every other finished hosting, and says what each changes', async ({
  page,
  home,
}) => {
  await home(known);
  await openMove(page, 'guild');
  await expect(target(page).getByRole('option')).toHaveText([
    'JaaS · acme',
    'Own server · town hall',
  ]);
  await expect(changes(page)).toHaveText([
    /guests need an invitation now/,
    /no folders: “team” is left out/,
    /monthly user/,
  ]);
  await target(page).selectOption('Own server · town hall');
  await expect(changes(page)).toHaveText([
    'The link changes. Send the new one to your guests.',
    /Guests have to reach meet\.example\.org/,
  ]);
});

test('on the way to the public server it says who signs in, and what old invitations do', async ({
  page,
  home,
}) => {
  const made = { profile: 'acme1', name: 'board', madeAt: now.getTime() - 2 };
  const invitations = [{ ...made, expiresAt: now.getTime() + 60_000 }];
  const app = await home({ ...known, invitations });
  await openMove(page, 'board');
  await expect(target(page)).toHaveValue('public');
  await expect(changes(page)).toHaveText([
    /whoever has it can enter without a ticket/,
    /keep opening the old place/,
    /Google, GitHub or Facebook/,
    /Recordings and chats stay/,
  ]);
  await page.keyboard.press('Escape');
  await expect.poll(() => app.known().moving).toBeUndefined();
  app.put({ invitations: [{ ...made, expiresAt: now.getTime() - 1 }] });
  await openMove(page, 'board');
  await expect(changes(page)).toHaveCount(3);
});

test('a hosting that cannot have the meeting says why, and does not offer to move', async ({
  page,
  home,
}) => {
  const team = ownServer({ ...town, id: 'team1', name: 'team', path: 'team' });
  await home({ ...known, profiles: [publicProfile, town, team] });
  await openMove(page, 'guild');
  // The first that can have it.
  await expect(target(page)).toHaveValue('team1');
  await target(page).selectOption('Own server · town hall');
  await expect(dialog(page).getByText('The new address would belong to “team”.')).toBeVisible();
  await expect(move(page)).toHaveCount(0);
  await target(page).selectOption('Own server · team');
  await expect(move(page)).toBeVisible();
});

test('Cancel and Escape change nothing, and lead back to the row', async ({ page, home }) => {
  const app = await home(known);
  await openMove(page, 'board');
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => app.known().moving).toBeUndefined();
  await expect(more(page, 'board')).toBeFocused();
  await openMove(page, 'board');
  await expect(target(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect
    .poll(() => app.asked.map(([method]) => method))
    .toEqual(['startMove', 'endMove', 'startMove', 'endMove']);
});

test('a meeting is moved by keyboard; its new link is copied, and the focus is on its row', async ({
  page,
  home,
}) => {
  const app = await home(known);
  await more(page, 'standup').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await expect(target(page)).toBeFocused();
  await target(page).press('ArrowDown');
  await expect(target(page)).toHaveValue('town1');
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect(dialog(page).getByRole('status')).toContainText(
    'standup is on Own server · town hall now.',
  );
  await expect(dialog(page).getByRole('button', { name: 'Copy invitation…' })).toHaveCount(0);
  await expect(dialog(page).getByRole('button', { name: 'Copy new link' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('status')).toContainText('Link copied.');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Join standup' })).toBeFocused();
  await expect
    .poll(() => app.asked)
    .toEqual([
      ['startMove', 'meet.jit.si/standup'],
      ['move', 'meet.jit.si/standup', 'town1', false],
      ['copyLink', 'meet.example.org/standup', 'web'],
      ['endMove'],
    ]);
});

test('the other pinned meetings of the hosting go along, and an invitation is offered', async ({
  page,
  home,
}) => {
  const app = await home(known);
  await openMove(page, 'retro');
  await dialog(page)
    .getByRole('checkbox', { name: 'Also move my 2 other pinned meetings from Public server' })
    .check();
  await move(page).click();
  await expect(dialog(page).getByRole('status')).toHaveText(
    /retro is on JaaS · acme now\.\s*2 meetings moved along\./,
  );
  await dialog(page).getByRole('button', { name: 'Copy invitation…' }).click();
  await expect(dialog(page)).toHaveAccessibleName('Invitation to retro');
  expect(app.known().moving).toBeUndefined();
  const rows = app.known().meetings.filter(({ pinned }) => pinned);
  expect(rows.map(({ tenant, room }) => [tenant, room])).toEqual([
    [acme.appId, 'Stand-up'],
    [acme.appId, 'retro'],
    [acme.appId, 'guild'],
  ]);
});

test('what is gone when “Move” is pressed is told, and nothing pretends to have moved', async ({
  page,
  home,
}) => {
  const app = await home(known);
  await openMove(page, 'retro');
  app.put({ meetings: [] });
  await move(page).click();
  await expect(dialog(page).getByText(/not there any more/)).toBeVisible();
  await expect(move(page)).toHaveCount(0);
  await expect(dialog(page).getByRole('button', { name: 'Cancel' })).toBeVisible();
});

test.describe('the looks of moving', () => {
  // Seven looks at one state, four of them with an accessibility check.
  test.slow();

  test('a row with its menu', async ({ page, home }) => {
    await home({ ...known, meetings: [...known.meetings, remembered(longName, 1)] });
    await lookAt(page, 'home', 'more', () => openMenu(page, 'board'));
  });

  test('the dialog with much to say', async ({ page, home }) => {
    const meetings = [{ ...guild, name: longName }, ...known.meetings.slice(0, 2)];
    await home({ ...known, meetings, moving: { key: guild.key, name: longName } });
    await expect(changes(page)).toHaveCount(3);
    await lookAt(page, 'home', 'move');
  });

  test('the dialog with a reason against it', async ({ page, home }) => {
    const profiles = [publicProfile, acme, { ...acme, id: 'twin1', name: 'twin' }];
    await home({ ...known, profiles });
    await openMove(page, 'board');
    await target(page).selectOption('JaaS · twin');
    await lookAt(page, 'home', 'move-refused');
  });

  test('the dialog after it', async ({ page, home }) => {
    await home(known);
    await openMove(page, 'retro');
    await dialog(page).getByRole('checkbox').check();
    await move(page).click();
    await expect(dialog(page).getByRole('status')).toContainText('2 meetings');
    await lookAt(page, 'home', 'moved');
  });
});
