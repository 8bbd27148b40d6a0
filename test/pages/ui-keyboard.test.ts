import type { Page } from 'playwright/test';
import { buildGallery } from '../../scripts/build-gallery.ts';
import { expect, test } from './fixtures.ts';
import { openGallery } from './gallery.ts';

test.beforeAll(buildGallery);

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const entry = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });

test.describe('a menu', () => {
  const opener = (page: Page) =>
    page.getByRole('button', { name: 'More for standup', exact: true });

  test.beforeEach(async ({ page }) => {
    await openGallery(page, { part: 'Menus' });
    await opener(page).focus();
  });

  test('opens with Enter at its first entry, and with the arrow up at its last', async ({
    page,
  }) => {
    await press(page, 'Enter');
    await expect(entry(page, 'Copy web link')).toBeFocused();
    await expect(opener(page)).toHaveAttribute('aria-expanded', 'true');
    await press(page, 'Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
    await press(page, 'ArrowUp');
    await expect(entry(page, 'Forget meeting')).toBeFocused();
  });

  test('is walked by arrows, ends and letters, round its ends', async ({ page }) => {
    await press(page, 'ArrowDown', 'ArrowUp');
    await expect(entry(page, 'Forget meeting')).toBeFocused();
    await press(page, 'ArrowDown');
    await expect(entry(page, 'Copy web link')).toBeFocused();
    await press(page, 'End');
    await expect(entry(page, 'Forget meeting')).toBeFocused();
    await press(page, 'Home', 's');
    await expect(entry(page, 'Save link file…')).toBeFocused();
    await page.waitForTimeout(1_100);
    await page.keyboard.type('for');
    await expect(entry(page, 'Forget meeting')).toBeFocused();
  });

  test('does what is chosen with Enter, or Space, once', async ({ page }) => {
    await press(page, 'Enter', 'ArrowDown', 'Enter');
    await expect(page.getByText('Save link file…', { exact: true })).toBeVisible();
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
    await press(page, 'Space', 'Space');
    await expect(page.getByText('Copy web link', { exact: true })).toBeVisible();
    await expect(page.getByRole('menu')).toHaveCount(0);
  });

  test('keeps what is idle within reach, and does nothing with it', async ({ page }) => {
    await press(page, 'Enter', 'ArrowDown', 'ArrowDown');
    await expect(entry(page, 'Pin')).toBeFocused();
    await expect(entry(page, 'Pin')).toHaveAttribute('aria-disabled', 'true');
    await press(page, 'Enter');
    await expect(entry(page, 'Pin')).toBeFocused();
  });

  test('lets Tab go on from its button', async ({ page }) => {
    await press(page, 'Enter', 'Tab');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Hosting: Public server' })).toBeFocused();
  });

  test('closes by a press outside, and by a second one on its button', async ({ page }) => {
    await opener(page).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await opener(page).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
    await opener(page).click();
    await page.getByRole('heading', { name: 'Menus' }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
  });

  test('of which one is the case begins there and moves it', async ({ page }) => {
    const hosting = page.getByRole('button', { name: /^Hosting: / });
    await hosting.focus();
    await press(page, 'Enter');
    await expect(page.getByRole('menuitemradio', { checked: true })).toHaveAccessibleName(
      'Public server',
    );
    await expect(page.getByRole('menuitemradio', { checked: true })).toBeFocused();
    await press(page, 'ArrowDown', 'Enter');
    await expect(hosting).toHaveAccessibleName('Hosting: JaaS · acme');
    await press(page, 'Enter');
    await expect(page.getByRole('menuitemradio', { name: 'JaaS · acme' })).toBeFocused();
  });
});

test.describe('the menu of a row', () => {
  const row = (page: Page) => page.getByRole('button', { name: 'standup', exact: true });

  test('opens at the focus by Shift+F10 and by the menu key', async ({ page }) => {
    await openGallery(page, { part: 'Menus' });
    for (const key of ['Shift+F10', 'ContextMenu']) {
      await row(page).focus();
      await press(page, key);
      await expect(page.getByRole('menu', { name: 'standup' })).toHaveCount(1);
      await expect(entry(page, 'Copy web link')).toBeFocused();
      await press(page, 'Escape');
      await expect(row(page)).toBeFocused();
    }
  });

  test('opens at the pointer, and does not open the row', async ({ page }) => {
    await openGallery(page, { part: 'Menus' });
    const box = (await row(page).boundingBox())!;
    await page.mouse.click(box.x + 40, box.y + 10, { button: 'right' });
    const menu = (await page.getByRole('menu').boundingBox())!;
    expect(Math.abs(menu.x - box.x - 40)).toBeLessThan(2);
    expect(Math.abs(menu.y - box.y - 10)).toBeLessThan(2);
    await entry(page, 'Save link file…').click();
    await expect(page.locator('output').last()).toHaveText('Save link file…');
  });

  for (const words of ['german', 'arabic'] as const) {
    test(`stays inside the smallest window, in ${words}`, async ({ page }) => {
      await page.setViewportSize({ width: 340, height: 420 });
      await openGallery(page, { part: 'Menus', words });
      for (const button of await page.locator('[aria-haspopup=menu]').all()) {
        await button.scrollIntoViewIfNeeded();
        await button.click();
        const box = (await page.getByRole('menu').boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(340);
        expect(box.y + box.height).toBeLessThanOrEqual(420);
        await press(page, 'Escape');
      }
    });
  }
});

test('tabs choose as the arrows move, from the right where words are', async ({ page }) => {
  await openGallery(page, { part: 'Places' });
  await page.getByRole('tab', { name: 'Screens' }).focus();
  await press(page, 'ArrowRight');
  const windows = page.getByRole('tab', { name: 'Windows' });
  await expect(windows).toBeFocused();
  await expect(windows).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel', { name: 'Windows' })).toContainText('moderator');
  await press(page, 'ArrowRight');
  await expect(page.getByRole('tab', { name: 'Screens' })).toBeFocused();
  await press(page, 'End', 'Tab');
  await expect(page.getByRole('tabpanel')).toBeFocused();

  await openGallery(page, { part: 'Places', words: 'arabic' });
  await page.getByRole('tab', { name: 'الشاشات' }).focus();
  await press(page, 'ArrowLeft');
  await expect(page.getByRole('tab', { name: 'النوافذ' })).toBeFocused();
});

test('a bar of choices is one stop, and the arrows choose in it', async ({ page }) => {
  await openGallery(page, { part: 'Choices' });
  const theme = page.getByRole('radiogroup', { name: 'Theme' });
  await theme.getByRole('radio', { name: 'System' }).focus();
  await press(page, 'ArrowRight');
  await expect(theme.getByRole('radio', { name: 'Light' })).toBeFocused();
  await expect(theme.getByRole('radio', { name: 'Light' })).toBeChecked();
  await expect(theme).toHaveAccessibleDescription('A name, or a link from an invitation.');
  await press(page, 'Tab');
  await expect(page.getByRole('radio', { name: 'Public server' })).toBeFocused();
  await theme.getByText('Dark').click();
  await expect(theme.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('a switch turns with Space, and with a press anywhere on its row', async ({ page }) => {
  await openGallery(page, { part: 'Choices' });
  const muted = page.getByRole('switch', { name: 'Join muted', exact: true });
  await expect(muted).toHaveAccessibleDescription('Your microphone is off until you turn it on.');
  await muted.focus();
  await press(page, 'Space');
  await expect(muted).not.toBeChecked();
  await page.getByText('Your microphone is off').click();
  await expect(muted).toBeChecked();
  await expect(page.getByRole('switch', { name: 'Automatic' })).toBeDisabled();
});

test('a dialog holds the focus, and gives it back', async ({ page }) => {
  await openGallery(page, { part: 'Places' });
  const opener = page.getByRole('button', { name: 'Leave meeting…' });
  const dialog = page.getByRole('dialog', { name: 'Leave this meeting?' });
  await opener.focus();
  await press(page, 'Enter');
  await expect(dialog.getByRole('button', { name: 'Leave meeting' })).toBeFocused();
  await press(page, 'Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await press(page, 'Enter', 'Tab', 'Enter');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('a menu in a dialog has its own Escape', async ({ page }) => {
  await openGallery(page, { part: 'Places' });
  await page.getByRole('button', { name: 'Leave meeting…' }).click();
  const opener = page.getByRole('dialog').getByRole('button', { name: 'Hosting' });
  await opener.focus();
  await press(page, 'Enter');
  await expect(entry(page, 'Copy web link')).toBeFocused();
  await press(page, 'Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(opener).toBeFocused();
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('a message', () => {
  const toast = (page: Page) => page.locator('.gallery-head .toast');

  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await openGallery(page, { part: 'Buttons' });
    await page.locator('.gallery-head').getByRole('button', { name: 'Forget meeting' }).focus();
    await press(page, 'Enter');
    await expect(page.getByRole('status').filter({ hasText: 'is forgotten' })).toBeVisible();
  });

  test('goes after eight seconds', async ({ page }) => {
    await page.clock.runFor(7_500);
    await expect(toast(page)).toBeVisible();
    await page.clock.runFor(1_000);
    await expect(toast(page)).toHaveCount(0);
  });

  test('waits under the pointer', async ({ page }) => {
    await toast(page).hover();
    await page.clock.runFor(20_000);
    await expect(toast(page)).toBeVisible();
    await page.mouse.move(1, 1);
    await page.clock.runFor(8_500);
    await expect(toast(page)).toHaveCount(0);
  });

  test('is reached with F6, waits there, and gives the focus back', async ({ page }) => {
    await press(page, 'F6');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.clock.runFor(20_000);
    await press(page, 'Enter');
    await expect(toast(page)).toHaveCount(0);
    await expect(
      page.locator('.gallery-head').getByRole('button', { name: 'Forget meeting' }),
    ).toBeFocused();
  });

  test('closes with Escape', async ({ page }) => {
    await press(page, 'Escape');
    await expect(toast(page)).toHaveCount(0);
  });
});
