import { buildGallery } from '../../scripts/build-gallery.ts';
import { expect, test } from './fixtures.ts';
import { openGallery } from './gallery.ts';

test.beforeAll(buildGallery);

test.beforeEach(async ({ page }) => openGallery(page, { part: 'Fields' }));

test('a number that is not allowed stays as written, and says what is', async ({ page }) => {
  const field = page.getByRole('spinbutton', { name: 'Lifetime of a ticket' });
  await field.fill('121');
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  await field.blur();
  await expect(field).toHaveValue('121');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/A whole number from 5 to 120\./);
  await field.fill('90');
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  await field.blur();
  await expect(field).toHaveValue('90');
});

test('what is no number at all is not wiped away', async ({ page }) => {
  const field = page.getByRole('spinbutton', { name: 'Lifetime of a ticket' });
  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1e');
  await field.blur();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('1');
  // 1e1: what was written before is still there.
  await expect(field).toHaveJSProperty('valueAsNumber', 10);
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
});

test('Escape empties the search', async ({ page }) => {
  const search = page.getByRole('searchbox', { name: 'Search' });
  await search.fill('links');
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await expect(
    page.getByRole('textbox', { name: 'Room name or meeting link' }).first(),
  ).toHaveValue('');
});

test('a colour is taken away by its button', async ({ page }) => {
  const colour = page.getByLabel('Background in meetings');
  await expect(colour).toHaveValue('#0f766e');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByText('As the server has it')).toHaveCount(2);
  await colour.fill('#b42318');
  await expect(page.getByText('#b42318')).toBeVisible();
});
