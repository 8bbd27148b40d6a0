import type { Page } from 'playwright/test';
import { languageNames } from '../../common/languages.ts';
import { expect, test } from './fixtures.ts';

const appearance = { settingsSection: 'appearance' } as const;
const list = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

test('the theme follows the system until one is chosen', async ({ page, settings }) => {
  const app = await settings(appearance);
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
  await page.getByRole('radio', { name: 'System' }).press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(app.asked).toEqual([
    ['change', { appearance: { theme: 'light' } }],
    ['change', { appearance: { theme: 'dark' } }],
  ]);
});

test('languages are named in their own words, and said to be in them', async ({
  page,
  settings,
}) => {
  await settings(appearance);
  const options = list(page, 'Language').getByRole('option');
  await expect(options).toHaveText(['System (English)', ...Object.values(languageNames)]);
  await expect(list(page, 'Language').locator('option[value=ar]')).toHaveAttribute('lang', 'ar');
  await expect(list(page, 'Language').locator('option[value=system]')).not.toHaveAttribute('lang');
});

test('a language is chosen, and the page is in it', async ({ page, settings }) => {
  const app = await settings(appearance);
  await list(page, 'Language').selectOption('ar');
  await expect.poll(() => app.known().appearance.language).toBe('ar');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

for (const [name, part] of [
  ['Size of Parlour’s windows', 'zoom'],
  ['Size of meetings', 'meetingZoom'],
] as const) {
  test(`“${name}” goes from 80 to 200 % in steps of 10`, async ({ page, settings }) => {
    const app = await settings(appearance);
    const options = list(page, name).getByRole('option');
    await expect(options).toHaveCount(13);
    await expect(options.first()).toHaveText('80%');
    await expect(options.last()).toHaveText('200%');
    await expect(list(page, name)).toHaveValue('1');
    await list(page, name).selectOption('1.3');
    await expect.poll(() => app.known().appearance[part]).toBe(1.3);
    expect(app.asked).toEqual([['change', { appearance: { [part]: 1.3 } }]]);
  });
}

test('a size between the steps is shown as it is', async ({ page, settings }) => {
  const app = await settings(appearance);
  app.put({ appearance: { ...app.known().appearance, zoom: 1.25 } });
  await expect(list(page, 'Size of Parlour’s windows')).toHaveValue('1.25');
  await expect(list(page, 'Size of Parlour’s windows').getByRole('option')).toHaveCount(14);
});
