import type { Page } from 'playwright/test';
import { publicProfile } from '../../common/profile.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { expect, test } from './fixtures.ts';
import { fewMeetings } from './samples.ts';
import { section } from './settings-page.ts';

const privacy = { settingsSection: 'privacy' } as const;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const storage = (page: Page) =>
  page.getByRole('table', { name: 'What meetings left on this computer' });
const profiles = [publicProfile, acme, ownServer()] as const;

const switches: [name: string, part: string, isOn: boolean, key?: string][] = [
  ['Remember meetings', 'history', true],
  ['Count minutes and people of meetings on this computer', 'usage', true],
  ['Other servers in meetings', 'thirdParties', false, 'disableThirdPartyRequests'],
  ['Statistics about meetings', 'analytics', false, 'analytics.disabled'],
  ['Pictures from Gravatar', 'gravatar', false, 'gravatar.disabled'],
];

for (const [name, part, isOn, key] of switches) {
  test(`“${name}” is ${isOn ? 'on' : 'off'} as installed, and changes alone`, async ({
    page,
    settings,
  }) => {
    const app = await settings(privacy);
    const one = page.getByRole('switch', { name });
    await expect(one).toBeChecked({ checked: isOn });
    if (key) await expect(one).toHaveAccessibleDescription(new RegExp(`${key}$`));
    await one.press('Space');
    await expect(one).toBeChecked({ checked: !isOn });
    expect(app.asked).toEqual([['change', { privacy: { [part]: !isOn } }]]);
  });
}

test('meetings are forgotten after a question that counts them, and come back', async ({
  page,
  settings,
}) => {
  const app = await settings({ ...privacy, meetings: fewMeetings });
  await button(page, 'Clear…').click();
  const dialog = page.getByRole('dialog', { name: 'Clear “Your meetings”?' });
  await expect(dialog).toContainText('3 meetings are forgotten');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(button(page, 'Clear…')).toBeFocused();
  expect(app.known().meetings).toHaveLength(3);

  await button(page, 'Clear…').press('Enter');
  await button(page, 'Clear meetings').click();
  await expect.poll(() => app.known().meetings).toEqual([]);
  await expect(button(page, 'Clear…')).toBeFocused();
  await expect(page.getByText('3 meetings forgotten')).toBeVisible();
  await button(page, 'Undo').click();
  await expect.poll(() => app.known().meetings.length).toBe(3);
  await expect(page.getByText('3 meetings forgotten')).toHaveCount(0);
});

test('where there are no meetings nothing is asked', async ({ page, settings }) => {
  await settings(privacy);
  await button(page, 'Clear…').click();
  await expect(page.getByText('There are no meetings to forget.')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('each hosting says what it left, the largest first, and is cleared alone', async ({
  page,
  settings,
}) => {
  const app = await settings({ profiles });
  app.stores({ public: 12_345, acme1: 3_456_789, town1: 0 });
  await section(page, 'Privacy').click();
  await expect(storage(page).getByRole('rowheader')).toHaveText(['JaaS · acme', 'Public server']);
  await expect(storage(page).locator('td.number')).toHaveText(['3.5 MB', '12 kB']);
  await button(page, 'Clear Public server…').click();
  const dialog = page.getByRole('dialog', { name: 'Clear what meetings on Public server left?' });
  await expect(dialog).not.toContainText('monthly');
  await dialog.getByRole('button', { name: 'Clear' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(button(page, 'Clear Public server…')).toBeFocused();
  await expect(storage(page).locator('td.number').nth(1)).toHaveText('0 bytes');
  expect(app.asked.filter(([method]) => method === 'clearStorage')).toEqual([
    ['clearStorage', 'public'],
  ]);
});

test('clearing JaaS says what it may cost, and nothing happens until it is confirmed', async ({
  page,
  settings,
}) => {
  const app = await settings({ profiles });
  app.stores({ acme1: 5_000 });
  await section(page, 'Privacy').click();
  await button(page, 'Clear JaaS · acme…').click();
  await expect(page.getByRole('dialog')).toContainText('one monthly active user');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(app.asked.map(([method]) => method)).not.toContain('clearStorage');
});

test('a hosting whose meeting runs is not cleared, and says why', async ({ page, settings }) => {
  const app = await settings({ profiles });
  app.stores({ acme1: 5_000 }, 'acme1');
  await section(page, 'Privacy').click();
  await button(page, 'Clear JaaS · acme…').click();
  await button(page, 'Clear').click();
  await expect(page.getByRole('alert')).toContainText('A meeting on JaaS · acme is running.');
  await expect(storage(page)).toContainText('5 kB');
});

test('where meetings left nothing, there is nothing to clear', async ({ page, settings }) => {
  await settings({ ...privacy, profiles });
  await expect(page.getByText('Meetings have left nothing yet.')).toBeVisible();
  await expect(storage(page)).toHaveCount(0);
});

test('of a thousand hostings the first are shown, and the others are searched', async ({
  page,
  settings,
}) => {
  const many = Array.from({ length: 1_000 }, (_, at) =>
    ownServer({ id: `s${at}`, name: `Büro ${at}` }),
  );
  const app = await settings({ profiles: [publicProfile, ...many] });
  app.stores(Object.fromEntries(many.map(({ id }, at) => [id, 1_000_000 - at])));
  await section(page, 'Privacy').click();
  await expect(storage(page).getByRole('rowheader')).toHaveCount(20);
  await page.getByRole('searchbox', { name: 'Search hostings' }).fill('buro 77');
  await expect(storage(page).getByRole('rowheader')).toHaveCount(11);
  await page.getByRole('searchbox', { name: 'Search hostings' }).fill('nowhere');
  await expect(page.getByText('None of your hostings is called “nowhere”.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search hostings' }).fill('');
  await button(page, 'Show 980 more').click();
  await expect(storage(page).getByRole('rowheader')).toHaveCount(1_000);
});

test('one paragraph says what Parlour keeps and where', async ({ page, settings }) => {
  await settings(privacy);
  const kept = page.getByRole('region', { name: 'What Parlour keeps' });
  await expect(kept).toContainText('~/.config/Parlour');
  await expect(kept).toContainText('tickets are never kept');
});
