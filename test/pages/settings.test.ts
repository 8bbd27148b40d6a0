import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const nameField = (page: Page) => page.getByRole('textbox', { name: 'Your name' });
const section = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name });

test('sections stand on the left, and one of them is open', async ({ page, settings }) => {
  await settings();
  await expect(page).toHaveTitle('Settings — Parlour');
  await expect(section(page, 'Hosting')).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 2, name: 'Hosting' })).toBeVisible();
  await section(page, 'You').click();
  await expect(section(page, 'You')).toHaveAttribute('aria-current', 'page');
  await expect(section(page, 'Hosting')).not.toHaveAttribute('aria-current');
  await expect(page.getByRole('heading', { level: 2, name: 'You' })).toBeVisible();
  await section(page, 'About').click();
  await expect(section(page, 'About')).toHaveAttribute('aria-current', 'page');
  await expect(section(page, 'You')).not.toHaveAttribute('aria-current');
  await expect(page.getByRole('heading', { level: 2, name: 'About' })).toBeVisible();
  await expect(nameField(page)).toHaveCount(0);
});

test('a name is sent trimmed with every letter, and the field keeps it as typed', async ({
  page,
  settings,
}) => {
  const app = await settings();
  await section(page, 'You').click();
  await nameField(page).pressSequentially(' Ada L ');
  await expect.poll(() => app.known().you.name).toBe('Ada L');
  await expect(nameField(page)).toHaveValue(' Ada L ');
  expect(app.asked.at(4)).toEqual(['change', { you: { name: 'Ada' } }]);
});

test('a state that arrives between two letters moves nothing', async ({ page, settings }) => {
  const app = await settings({ you: { name: 'Ada' } });
  await section(page, 'You').click();
  await expect(nameField(page)).toHaveValue('Ada');
  await nameField(page).press('Home');
  await page.keyboard.type('Dr');
  app.put({ you: { name: 'D' }, versions: { ...app.known().versions, app: '9.9.9' } });
  await page.keyboard.type('. ');
  await expect(nameField(page)).toHaveValue('Dr. Ada');
  await section(page, 'About').click();
  await expect(page.getByText('Version 9.9.9')).toBeVisible();
});

test('a name stops at 80 characters', async ({ page, settings }) => {
  const app = await settings();
  await section(page, 'You').click();
  await nameField(page).pressSequentially('a'.repeat(81));
  await expect.poll(() => app.known().you.name).toBe('a'.repeat(80));
});

test('the name comes back when its section does', async ({ page, settings }) => {
  await settings();
  await section(page, 'You').click();
  await nameField(page).fill('Ada');
  await section(page, 'About').click();
  await section(page, 'You').click();
  await expect(nameField(page)).toHaveValue('Ada');
});

test('“About” names the versions and whose work is inside', async ({ page, settings }) => {
  await settings({ versions: { app: '1.2.3', electron: '45.4.1', chromium: '146.0.1' } });
  await section(page, 'About').click();
  const main = page.getByRole('main');
  await expect(main).toContainText('Version 1.2.3');
  await expect(main).toContainText('Electron 45.4.1, Chromium 146.0.1');
  await expect(main).toContainText('not made, sold or endorsed by 8x8');
  await expect(main).toContainText('Apache 2.0');
});

test('everything is reached by keyboard', async ({ page, settings }) => {
  await settings();
  for (const name of ['Hosting', 'You']) {
    await page.keyboard.press('Tab');
    await expect(section(page, name)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  for (const element of [section(page, 'Links'), section(page, 'About'), nameField(page)]) {
    await page.keyboard.press('Tab');
    await expect(element).toBeFocused();
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'About' })).toBeVisible();
});
