import { expect, test } from './fixtures.ts';
import { fewMeetings, manyMeetings, notices } from './samples.ts';

test('Tab visits everything on Home once, in the order it is read', async ({ page, home }) => {
  await home({ meetings: manyMeetings, notice: notices.left });
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const order = [
    page.getByRole('textbox', { name: 'Room name or meeting link' }),
    button('Join'),
    page.getByRole('checkbox', { name: 'Join muted' }),
    page.getByRole('checkbox', { name: 'Camera off' }),
    button('New name'),
    button('Add your name'),
    page.getByRole('searchbox', { name: 'Search' }),
    button(/pin standup$/i),
    button('Join standup'),
    button('Copy web link to standup'),
    button('More for standup'),
    button(/pin design review$/i),
    button('Join design review'),
  ];
  for (const [index, element] of order.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await expect(element).toBeFocused();
  }
});

test('Shift+Tab leads from the field to the notice and the gear', async ({ page, home }) => {
  await home({ notice: notices.left });
  await expect(page.getByRole('textbox')).toBeFocused();
  for (const name of ['Dismiss', 'Rejoin', 'Settings']) {
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name }).first()).toBeFocused();
  }
});

test('a meeting is joined, copied and forgotten by keyboard', async ({ page, home }) => {
  const app = await home({ meetings: fewMeetings, you: { name: 'Ada' } });
  const press = async (name: string, key: string): Promise<void> => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press(key);
  };
  await press('Join standup', 'Enter');
  await press('Copy web link to standup', 'Space');
  await press('More for standup', 'Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Join standup' })).toHaveCount(0);
  expect(app.asked.map(([method]) => method)).toEqual(['rejoin', 'copyLink', 'forget']);
});

test('whatever has the focus shows it', async ({ page, home }) => {
  await home({ meetings: fewMeetings, notice: notices.left });
  const everything = await page.locator('button, input').all();
  expect(everything.length).toBeGreaterThan(15);
  await everything[0]?.focus();
  for (const [index, element] of everything.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await expect(element).toBeFocused();
    await expect(element).not.toHaveCSS('outline-style', 'none');
    await expect(element).not.toHaveCSS('outline-width', '0px');
  }
});
