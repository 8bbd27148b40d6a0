import type { Page } from 'playwright/test';
import { publicProfile } from '../../common/profile.ts';
import type { MonthOfUse } from '../../common/usage.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { expect, test } from './fixtures.ts';

const profiles = [publicProfile, acme, ownServer({ id: 'town1', name: 'town hall' })] as const;

const month = (profile: string, name: string, more: Partial<MonthOfUse> = {}): MonthOfUse => ({
  month: name,
  profile,
  meetings: 4,
  seconds: 7_200,
  peak: 5,
  personSeconds: 21_600,
  people: 12,
  ...more,
});
/** Today is in March 2026. */
const rows = [
  month('public', '2025-03'),
  month('public', '2026-01'),
  month('acme1', '2026-01', { people: 290, personSeconds: 36_000 }),
  month('acme1', '2026-02', { meetings: 10, seconds: 36_000, people: 310, peak: 40 }),
  month('acme1', '2026-03', { meetings: 1, seconds: 1_800, people: 30 }),
];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const open = (page: Page) => button(page, 'Usage').click();
const bars = (page: Page, measure: string) =>
  page.getByRole('table', { name: `${measure}, by month` });
const total = (page: Page, name: string) =>
  page.locator('.usage-totals div').filter({ hasText: name }).getByRole('definition');
const rowTexts = (page: Page, measure: string) =>
  bars(page, measure).getByRole('row').allTextContents();

test('before the first meeting there is nothing to see, to save or to clear', async ({
  page,
  settings,
}) => {
  await settings();
  await open(page);
  await expect(page.getByText('Nothing has been counted yet.')).toBeVisible();
  await expect(button(page, 'Save as CSV…')).toHaveCount(0);
  await expect(button(page, 'Clear usage…')).toHaveCount(0);
});

test('months are bars and a table, the latest first, gaps too', async ({ page, settings }) => {
  const app = await settings({ profiles });
  app.counted(rows);
  await open(page);
  await expect(bars(page, 'My minutes')).toBeVisible();
  expect(await rowTexts(page, 'My minutes')).toEqual([
    'MonthMy minutes',
    'March 202630',
    'February 2026600',
    'January 2026240',
  ]);
  for (const [measure, values] of [
    ['Everybody’s minutes', ['360', '360', '960']],
    ['People', ['30', '310', '302']],
    ['Meetings', ['1', '10', '8']],
  ] as const) {
    await page.locator('.segmented').getByText(measure, { exact: true }).click();
    await expect(bars(page, measure).getByRole('cell')).toHaveText([...values]);
  }
  await expect(total(page, 'Meetings')).toHaveText('19');
  await expect(total(page, 'My minutes')).toHaveText('870');
  await expect(total(page, 'Most people at a time')).toHaveText('40');

  app.counted([month('public', '2025-11'), month('public', '2026-03')]);
  await expect(bars(page, 'Meetings').getByRole('cell')).toHaveText(['4', '0', '0', '0', '4']);
});

test('what is counted while the window is open appears by itself', async ({ page, settings }) => {
  const app = await settings({ profiles });
  await open(page);
  await expect(page.getByText('Nothing has been counted yet.')).toBeVisible();
  app.counted([month('public', '2026-03')]);
  await expect(bars(page, 'My minutes').getByRole('cell')).toHaveText(['120']);
});

test('one hosting can be looked at alone, also those that are gone', async ({ page, settings }) => {
  const app = await settings({ profiles });
  app.counted([...rows, month('gone1', '2026-03'), month('visited', '2026-02', { seconds: 60 })]);
  await open(page);
  const hosting = page.getByRole('combobox', { name: 'Hosting' });
  await expect(hosting.getByRole('option')).toHaveText([
    'All hostings',
    'Public server',
    'JaaS · acme',
    'Servers that are not set up',
    'Hostings you removed',
  ]);
  await hosting.selectOption('Servers that are not set up');
  await expect(bars(page, 'My minutes').getByRole('cell')).toHaveText(['0', '1']);
  await hosting.selectOption('Hostings you removed');
  await expect(bars(page, 'My minutes').getByRole('cell')).toHaveText(['120']);
});

test('users of JaaS stand against the person’s own plan and prices, as an estimate', async ({
  page,
  settings,
}) => {
  const app = await settings({ profiles, cost: { plan: 50, included: 300, overage: 2 } });
  app.counted(rows);
  await open(page);
  const jaas = page.getByRole('table', { name: 'JaaS users against your plan' });
  await expect(jaas.getByRole('row')).toHaveText([
    /^Month/,
    /^March 2026, so far30 of 300£50$/,
    /^February 2026310 of 300£70$/,
  ]);
  await expect(jaas).toHaveAccessibleDescription(
    /^Estimate from what this computer saw: others’ meetings are not in it/,
  );
  await expect(page.getByText('The examples are US dollars')).toBeVisible();
  await page.getByRole('combobox', { name: 'Hosting' }).selectOption('Public server');
  await expect(jaas).toHaveCount(0);
});

test('the last full month fills in what meetings would cost', async ({ page, settings }) => {
  const app = await settings({ profiles, cost: { people: 5, recordings: 2 } });
  app.counted(rows);
  await open(page);
  const use = button(page, 'Use these numbers');
  await expect(use).toHaveAccessibleDescription('Puts February 2026 into “What would it cost?”.');
  await use.click();
  await expect(button(page, 'What would it cost?')).toBeFocused();
  const field = (name: string) => page.getByRole('spinbutton', { name, exact: true });
  await expect(field('People a month')).toHaveValue('310');
  await expect(field('Meetings a month')).toHaveValue('10');
  await expect(field('Minutes per meeting')).toHaveValue('60');
  await expect
    .poll(() => app.known().cost)
    .toEqual({ people: 310, meetings: 10, minutes: 60, recordings: 2 });
  // Fields that are open are filled in once more.
  await field('People a month').fill('7');
  await use.click();
  await expect(field('People a month')).toHaveValue('310');
});

test('this month alone is no full one', async ({ page, settings }) => {
  const app = await settings({ profiles });
  app.counted([month('public', '2026-03')]);
  await open(page);
  await expect(page.getByText('After a full month its numbers can be used')).toBeVisible();
  await expect(button(page, 'Use these numbers')).toHaveCount(0);
});

test('saving says where the file is, or why there is none', async ({ page, settings }) => {
  const app = await settings({ profiles });
  app.counted(rows);
  app.savesAs('/home/ada/Parlour usage.csv');
  await open(page);
  await button(page, 'Save as CSV…').click();
  await expect(page.getByText('Saved: /home/ada/Parlour usage.csv')).toBeVisible();
  app.savesAs('failed');
  await button(page, 'Save as CSV…').click();
  await expect(page.getByText('The file could not be saved.')).toBeVisible();
  await expect(button(page, 'Save as CSV…')).toBeFocused();
});

test('clearing asks first, and then nothing is left', async ({ page, settings }) => {
  const app = await settings({ profiles });
  app.counted(rows);
  await open(page);
  await button(page, 'Clear usage…').click();
  const dialog = page.getByRole('dialog', { name: 'Clear usage?' });
  await expect(dialog).toContainText('What was counted in 4 months is removed');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Clear usage…')).toBeFocused();
  expect(app.asked.map(([method]) => method)).not.toContain('clearUsage');
  await button(page, 'Clear usage…').click();
  await dialog.getByRole('button', { name: 'Clear usage' }).click();
  await expect(page.getByText('Nothing has been counted yet.')).toBeVisible();
  await expect(page.getByText('Usage cleared.')).toBeFocused();
});

test('who switched counting off is told so where the numbers are', async ({ page, settings }) => {
  const app = await settings({ profiles });
  app.counted(rows);
  await app.change({ privacy: { usage: false } });
  await open(page);
  await expect(page.getByText('Counting is switched off in Settings, Privacy.')).toBeVisible();
  await expect(bars(page, 'My minutes')).toBeVisible();
});

test('what cannot be read is said', async ({ page, settings }) => {
  const app = await settings();
  app.counted(undefined);
  await open(page);
  await expect(page.getByText('What was counted could not be read.')).toBeVisible();
});
