import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const open = (page: Page) => page.getByRole('button', { name: 'What would it cost?' }).click();
const field = (page: Page, name: string) => page.getByRole('spinbutton', { name, exact: true });
const row = (page: Page, name: string) =>
  page
    .getByRole('table', { name: 'What the three options cost in a month' })
    .getByRole('row', { name: new RegExp(`^${name}`) });
const words = (page: Page) => page.locator('.cost-words');

test('the examples are reckoned in the money of the system', async ({ page, settings }) => {
  await settings();
  await open(page);
  await expect(row(page, 'Public server').getByRole('cell').first()).toHaveText('£0');
  await expect(row(page, 'JaaS').getByRole('cell').first()).toHaveText('£99');
  await expect(row(page, 'Own server').getByRole('cell').first()).toHaveText('£240');
  await expect(row(page, 'Own server')).toContainText('Machine £40');
  await expect(row(page, 'Own server')).toContainText('Care £200');
  await expect(words(page)).toContainText(
    'From 443 people on, your own server is cheaper than JaaS.',
  );
  await expect(words(page)).toContainText('less than 1.1 hours a month');
});

test('numbers count at once, and are kept', async ({ page, settings }) => {
  const app = await settings();
  await open(page);
  await field(page, 'People a month').fill('443');
  await expect(row(page, 'JaaS').getByRole('cell').first()).toHaveText('£240.57');
  await field(page, 'One hour of care').fill('12.5');
  await expect(row(page, 'Own server').getByRole('cell').first()).toHaveText('£90');
  await expect(words(page)).toContainText('with any number of people');
  await expect.poll(() => app.known().cost).toEqual({ people: 443, hourly: 12.5 });
});

test('kept numbers come back, and one that is reset is the example again', async ({
  page,
  settings,
}) => {
  const app = await settings({ cost: { people: 7, plan: 12, hours: 2, currency: 'CHF' } });
  await open(page);
  await expect(field(page, 'People a month')).toHaveValue('7');
  await expect(row(page, 'JaaS').getByRole('cell').first()).toHaveText(/CHF\s?12/);
  await page.getByRole('button', { name: 'Back to the example: Plan, a month' }).click();
  await expect(field(page, 'Plan, a month')).toHaveValue('99');
  await expect(field(page, 'Plan, a month')).toBeFocused();
  await expect.poll(() => app.known().cost).toEqual({ people: 7, hours: 2, currency: 'CHF' });
  await page.getByRole('button', { name: 'Back to all examples' }).click();
  await expect(field(page, 'People a month')).toHaveValue('40');
  await expect.poll(() => app.known().cost).toEqual({});
});

test('what does not fit is said beside it, and the last number counts on', async ({
  page,
  settings,
}) => {
  const app = await settings();
  await open(page);
  const people = field(page, 'People a month');
  for (const wrong of ['-5', '0', '1.5', '99999999999999999999', '']) {
    await people.fill('50');
    await people.fill(wrong);
    await people.blur();
    await expect(people).toHaveAttribute('aria-invalid', 'true');
    await expect(people).toHaveAccessibleDescription(
      'This number does not fit. Write a whole number from 1 to 100,000.',
    );
    await expect(people).toHaveValue(wrong);
  }
  await people.fill('50');
  await people.press('End');
  await people.pressSequentially('e');
  await people.blur();
  await expect(people).toHaveAttribute('aria-invalid', 'true');
  expect(app.known().cost).toEqual({ people: 50 });
  await expect(page.getByRole('main')).not.toContainText(/NaN|∞|Infinity/);
});

test('the largest numbers are written out, not infinite', async ({ page, settings }) => {
  await settings({
    cost: { people: 100_000, overage: 10_000, machine: 1_000_000, hours: 744, hourly: 10_000 },
  });
  await open(page);
  await expect(row(page, 'JaaS').getByRole('cell').first()).toHaveText('£997,000,099');
  await expect(row(page, 'Own server').getByRole('cell').first()).toHaveText('£8,440,000');
  await expect(page.getByRole('main')).not.toContainText(/NaN|∞|Infinity/);
});

test('the price that is often quoted can be tried, and is not called 8x8’s', async ({
  page,
  settings,
}) => {
  const app = await settings({ cost: { people: 10, meetings: 10, minutes: 60 } });
  await open(page);
  await page.getByText('By minutes', { exact: true }).click();
  await expect(page.getByRole('radio', { name: 'By minutes' })).toBeChecked();
  await expect(row(page, 'JaaS').getByRole('cell').first()).toHaveText('£540');
  await expect(row(page, 'JaaS')).toContainText('As quoted, not 8x8’s model');
  await expect(field(page, 'Minute of one participant')).toHaveValue('0.09');
  await expect(field(page, 'Plan, a month')).toHaveCount(0);
  await expect.poll(() => app.known().cost.jaasModel).toBe('participant-minutes');
});

test('a quoted plan fills in its three numbers', async ({ page, settings }) => {
  const app = await settings();
  await open(page);
  const plan = page.getByRole('combobox', { name: 'Plan as quoted' });
  await expect(plan).toHaveValue('basic');
  await plan.selectOption('Developer');
  await expect(field(page, 'Users included')).toHaveValue('25');
  await expect(row(page, 'JaaS').getByRole('cell').first()).toHaveText('£14.85');
  await field(page, 'Plan, a month').fill('5');
  await expect(plan).toHaveValue('own');
  await expect.poll(() => app.known().cost).toEqual({ plan: 5, included: 25, overage: 0.99 });
});

test('examples in other money than their own are called so, until none is left', async ({
  page,
  settings,
}) => {
  const examples = page
    .getByRole('region', { name: 'In a month' })
    .getByText('The examples are US dollars');
  await settings();
  await open(page);
  await expect(examples).toBeVisible();
  await page.getByRole('combobox', { name: 'Currency' }).selectOption('USD');
  await expect(examples).toBeHidden();
});

test('another currency is another sign, and nothing is converted', async ({ page, settings }) => {
  await settings();
  await open(page);
  await page.getByRole('combobox', { name: 'Currency' }).selectOption('EUR');
  await expect(row(page, 'JaaS').getByRole('cell').first()).toHaveText('€99');
  await expect(page.getByText('Example: US$99', { exact: false }).first()).toBeVisible();
});

test('every price says whose example it is', async ({ page, settings }) => {
  await settings();
  await open(page);
  const examples = page.locator('.cost-example');
  await expect(examples).toHaveCount(8);
  for (const example of await examples.all()) {
    await expect(example).toHaveText(/^Example: .+ (?:unconfirmed|rule of thumb), \d+ Nov 2026$/);
    expect(await example.getByRole('link').getAttribute('href')).toMatch(/^https:\/\//);
  }
});
