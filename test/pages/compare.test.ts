import type { Page } from 'playwright/test';
import { acme } from '../common/sample-profile.ts';
import { expect, test } from './fixtures.ts';

const open = (page: Page) =>
  page.getByRole('button', { name: 'Compare the three options' }).click();
const table = (page: Page) => page.getByRole('table', { name: 'The three options compared' });
const wish = (page: Page, name: string) => page.getByRole('checkbox', { name });
const verdict = (page: Page) => page.locator('.verdict');

test('the comparison is folded up until somebody wants it', async ({ page, settings }) => {
  await settings();
  const button = page.getByRole('button', { name: 'Compare the three options' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(table(page)).toHaveCount(0);
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(table(page)).toBeVisible();
  await button.press('Enter');
  await expect(table(page)).toHaveCount(0);
});

test('it is a table: each value stands below its hosting and beside its aspect', async ({
  page,
  settings,
}) => {
  await settings();
  await open(page);
  for (const name of ['Public server', 'JaaS', 'Own server']) {
    await expect(table(page).getByRole('columnheader', { name })).toBeVisible();
  }
  await expect(table(page).getByRole('row')).toHaveCount(12);
  const size = table(page).getByRole('row', { name: /^Size/ });
  await expect(size.getByRole('cell')).toHaveCount(3);
  await expect(size.getByRole('cell').nth(1)).toContainText('up to 500 people');
});

test('every value says its source, its day and how sure it is', async ({ page, settings }) => {
  await settings();
  await open(page);
  const links = table(page).getByRole('link');
  await expect(links).toHaveCount(33);
  for (const link of await links.all()) {
    expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
    // The system's browser opens it: main/guards.ts.
    await expect(link).toHaveAttribute('target', '_blank');
  }
  const people = table(page).getByRole('cell').filter({ hasText: 'up to 500 people' });
  await expect(people.getByRole('link')).toHaveText('developer.8x8.com');
  await expect(people).toContainText('documented, 25 Nov 2026');
});

test('what matters marks the hosting that fits, and says why', async ({ page, settings }) => {
  await settings();
  await open(page);
  await expect(verdict(page)).toHaveText('Choose what matters to you, and see which one fits.');
  await wish(page, 'My own domain').check();
  await expect(verdict(page).getByRole('status')).toHaveText('Own server gives you all of this.');
  await expect(verdict(page).getByRole('listitem')).toHaveText(
    'My own domainThe address is yours.',
  );
  const header = table(page).getByRole('columnheader', { name: 'Own server' });
  await expect(header).toContainText('Fits best');
  await wish(page, 'My own domain').uncheck();
  await expect(header).not.toContainText('Fits best');
});

test('where nothing gives all of it, what is missing is said', async ({ page, settings }) => {
  await settings();
  await open(page);
  await wish(page, 'No monthly cost').check();
  await wish(page, 'Data on my server').check();
  await expect(verdict(page).getByRole('status')).toHaveText(
    'None of the three gives all of this. Public server comes closest with the least work. Just as close: Own server.',
  );
  const own = verdict(page).getByRole('region', { name: 'Own server' });
  const cost = own.getByRole('listitem').filter({ hasText: 'No monthly cost' });
  await expect(cost.getByRole('img', { name: 'No', exact: true })).toBeVisible();
  await expect(cost).toContainText('The machine and your time cost something every month.');
});

test('the way begins where one is, and a step goes to a hosting that is there', async ({
  page,
  settings,
}) => {
  const app = await settings({ profiles: [{ kind: 'public', id: 'public' }, acme] });
  await open(page);
  const way = page.getByRole('region', { name: 'From one to the next' });
  await expect(way.getByRole('listitem').first()).toHaveAttribute('aria-current', 'step');
  await way.getByRole('button', { name: 'Use JaaS' }).click();
  await expect.poll(() => app.known().current.id).toBe(acme.id);
  await expect(page.getByRole('radio', { name: 'JaaS' })).toBeFocused();
  await expect(way.getByRole('listitem').nth(1)).toHaveAttribute('aria-current', 'step');
  await expect(way.getByRole('listitem').nth(1)).toContainText('You are here');
});

test('a step to a hosting that is not there yet opens its form', async ({ page, settings }) => {
  const app = await settings();
  await open(page);
  await page.getByRole('button', { name: 'Use your own server' }).press('Enter');
  await expect.poll(() => app.known().current.kind).toBe('ownServer');
  await expect(page.getByRole('textbox', { name: 'Server address' })).toBeVisible();
});
