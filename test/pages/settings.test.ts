import { expect, test } from './fixtures.ts';
import { heading, search, section } from './settings-page.ts';

const sections = ['Hosting', 'You', 'Meetings', 'Links', 'Appearance', 'Privacy', 'About'];

test('sections stand on the left, and one of them is open', async ({ page, settings }) => {
  await settings();
  await expect(section(page, 'Hosting')).toHaveAttribute('aria-current', 'page');
  await expect(page).toHaveTitle('Hosting – Settings — Parlour');
  for (const name of sections.slice(1)) {
    await section(page, name).click();
    await expect(section(page, name)).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('[aria-current]')).toHaveCount(1);
    await expect(heading(page, name)).toBeVisible();
    await expect(page).toHaveTitle(`${name} – Settings — Parlour`);
  }
});

test('a section that opens takes the focus with it, so that screen readers say where one is', async ({
  page,
  settings,
}) => {
  const app = await settings();
  await expect(heading(page, 'Hosting')).not.toBeFocused();
  await section(page, 'Appearance').press('Enter');
  await expect(heading(page, 'Appearance')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'System' })).toBeFocused();
  app.put({ settingsSection: 'you' });
  await expect(heading(page, 'You')).toBeFocused();
});

test('what changes elsewhere leaves the focus alone', async ({ page, settings }) => {
  const app = await settings({ settingsSection: 'you' });
  await page.getByRole('textbox', { name: 'E-mail' }).focus();
  app.put({ appearance: { ...app.known().appearance, zoom: 1.1 } });
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toBeFocused();
});

test('everything on the left is reached by keyboard, in the order it is read', async ({
  page,
  settings,
}) => {
  await settings();
  await page.keyboard.press('Tab');
  await expect(search(page)).toBeFocused();
  for (const name of sections) {
    await page.keyboard.press('Tab');
    await expect(section(page, name)).toBeFocused();
  }
});
