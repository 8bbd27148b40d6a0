import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const meetings = { settingsSection: 'meetings' } as const;
const shortcut = (page: Page) => page.getByRole('group', { name: 'Mute from anywhere' });
const choose = (page: Page) => shortcut(page).getByRole('button', { name: 'Choose keys…' });
const listening = (page: Page) => shortcut(page).getByRole('button', { name: 'Press the keys…' });

/** What the status of the keys says from now on. */
async function heardIn(page: Page): Promise<() => Promise<string[]>> {
  await shortcut(page)
    .getByRole('status')
    .evaluate((status) => {
      const heard: string[] = [];
      new MutationObserver(() => heard.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(window, { heard });
    });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('everything around a meeting is as installed, and says so', async ({ page, settings }) => {
  await settings(meetings);
  await expect(page.getByRole('switch', { name: 'Notifications' })).toBeChecked();
  await expect(page.getByRole('switch', { name: 'Small view' })).not.toBeChecked();
  await expect(shortcut(page)).toContainText('No keys');
  await expect(page.getByRole('radio', { name: 'Asks' })).toBeChecked();
});

test('each is changed alone', async ({ page, settings }) => {
  const app = await settings(meetings);
  await page.getByRole('switch', { name: 'Notifications' }).press('Space');
  await page.getByRole('switch', { name: 'Small view' }).press('Space');
  await page.getByText('Keeps it running', { exact: true }).click();
  await expect(page.getByText('The meeting goes on without a window.')).toBeVisible();
  expect(app.asked).toEqual([
    ['change', { inMeeting: { notifications: false } }],
    ['change', { inMeeting: { compact: true } }],
    ['change', { inMeeting: { closing: 'keep' } }],
  ]);
});

test('keys are chosen by pressing them, are told, and are removed again', async ({
  page,
  settings,
}) => {
  const app = await settings(meetings);
  await choose(page).press('Enter');
  await expect(listening(page)).toBeFocused();
  await page.keyboard.press('m');
  await expect(shortcut(page).getByText('That key alone is needed for writing.')).toBeVisible();
  expect(app.asked).toEqual([]);
  await page.keyboard.press('Control+Shift+M');
  expect(app.known().inMeeting.muteShortcut).toBe('Control+Shift+M');
  await expect(shortcut(page).locator('kbd')).toHaveText(['Ctrl', 'Shift', 'M']);
  await expect(shortcut(page).getByRole('status')).toHaveText('The keys are Ctrl + Shift + M now.');
  await expect(choose(page)).toBeFocused();
  await shortcut(page).getByRole('button', { name: 'Remove keys' }).press('Enter');
  expect(app.known().inMeeting.muteShortcut).toBe('');
  await expect(shortcut(page)).toContainText('No keys');
  await expect(choose(page)).toBeFocused();
});

test('Escape, Tab and another press end the choice, and change nothing', async ({
  page,
  settings,
}) => {
  const app = await settings(meetings);
  await choose(page).click();
  await page.keyboard.press('Escape');
  await expect(choose(page)).toBeFocused();
  await choose(page).press('Enter');
  await page.keyboard.press('Tab');
  await expect(listening(page)).toHaveCount(0);
  await expect(choose(page)).not.toBeFocused();
  await choose(page).click();
  await listening(page).click();
  await expect(choose(page)).toBeVisible();
  await page.keyboard.press('Alt+F7');
  expect(app.asked).toEqual([]);
});

test('keys of another program are told as what they are, and never as chosen', async ({
  page,
  settings,
}) => {
  const app = await settings(meetings);
  app.takes('Alt+F9');
  const alert = shortcut(page).getByRole('alert');
  await choose(page).press('Enter');
  await page.keyboard.press('Alt+F9');
  await expect(alert).toHaveText(
    'Another program has these keys, or the system keeps them. Choose others.',
  );
  await expect(shortcut(page).getByRole('status')).toBeEmpty();
  await choose(page).press('Enter');
  const said = await heardIn(page);
  await page.keyboard.press('Alt+F8');
  await expect(shortcut(page).getByRole('status')).toHaveText('The keys are Alt + F8 now.');
  await expect(alert).toHaveCount(0);
  expect((await said()).join()).not.toContain('F9');
});

test('the window that tries the devices is a press away', async ({ page, settings }) => {
  const app = await settings(meetings);
  await page.getByRole('button', { name: 'Test camera, microphone and speaker…' }).click();
  expect(app.asked).toEqual([['openDeviceTest']]);
});
