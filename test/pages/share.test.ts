import { expect, inEachSpeech, test } from './share-fixtures.ts';
import { someWindows, twoScreens } from './fake-share.ts';
import { lookAt } from './looks.ts';
import { arabic, english } from './speaking.ts';

const all = { screen: twoScreens, window: someWindows };

test('a screen is chosen and shared', async ({ page, picker }) => {
  const main = await picker(all);
  await expect(page.getByText('Everybody in standup sees what you choose.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share' })).toBeDisabled();
  await page.getByRole('radio', { name: 'Screen 2' }).check();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect
    .poll(() => main.asked)
    .toEqual([
      ['look', 'screen'],
      ['choose', 'screen:1:0', false],
    ]);
});

test('a window is chosen by keyboard alone', async ({ page, picker }) => {
  const main = await picker(all);
  await expect(page.getByRole('tab', { name: 'Screens' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radiogroup', { name: 'Windows' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Notes' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect.poll(() => main.asked.at(-1)).toEqual(['choose', 'window:13:0', false]);
});

test('Enter shares nothing before something is chosen', async ({ page, picker }) => {
  const main = await picker(all);
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Screen 1' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => main.asked.at(-1)).toEqual(['cancel']);
  expect(main.asked.map(([method]) => method)).not.toContain('choose');
});

test('a double click shares at once', async ({ page, picker }) => {
  const main = await picker(all);
  await page.getByRole('radio', { name: 'Screen 1' }).dblclick();
  await expect.poll(() => main.asked.at(-1)).toEqual(['choose', 'screen:0:0', false]);
});

test('sound goes along only where the system can, and only if wanted', async ({ page, picker }) => {
  const main = await picker(all, { canSound: true });
  await page.getByRole('checkbox', { name: 'Also share sound' }).check();
  await page.getByRole('radio', { name: 'Screen 1' }).dblclick();
  await expect.poll(() => main.asked.at(-1)).toEqual(['choose', 'screen:0:0', true]);
});

test('where the system cannot share sound, nothing offers it', async ({ page, picker }) => {
  await picker(all);
  await expect(page.getByRole('radio')).toHaveCount(2);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});

test('pictures and names follow; what was closed is not shared', async ({ page, picker }) => {
  const main = await picker(all);
  await page.getByRole('tab', { name: 'Windows' }).click();
  await page.getByRole('radio', { name: 'Notes' }).check();
  const share = page.getByRole('button', { name: 'Share' });
  await expect(share).toBeEnabled();
  main.put({ ...all, window: someWindows.slice(0, 2) });
  await expect(page.getByRole('radio')).toHaveCount(2);
  await expect(share).toBeDisabled();
  main.put(all);
  await expect(page.getByRole('radio')).toHaveCount(5);
});

test('a system that does not let Parlour see leaves only the way back', async ({
  page,
  picker,
}) => {
  const main = await picker({}, { canSee: false });
  await expect(page.getByRole('alert')).toContainText('does not let Parlour see the screen');
  await expect(page.getByRole('button')).toHaveText(['Cancel']);
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => main.asked).toEqual([['cancel']]);
});

test('no name of a window becomes part of the page', async ({ page, picker }) => {
  const name = '<img src=x onerror="document.title=1">';
  const [first] = twoScreens;
  await picker({ screen: [{ ...first!, name }] });
  await expect(page.getByText(name, { exact: true })).toBeVisible();
  await expect(page).toHaveTitle('Share your screen');
});

test('the bar says what is shared, follows it, and stops it', async ({ page, bar }) => {
  const main = await bar('Screen 2');
  await expect(page.getByRole('status')).toHaveText('You are sharing “Screen 2”');
  main.share('Notes');
  await expect(page.getByRole('status')).toHaveText('You are sharing “Notes”');
  await expect(page).toHaveTitle('You are sharing “Notes”');
  main.share('');
  await expect(page.getByRole('status')).toHaveText('You are sharing your screen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => main.asked).toEqual([['meeting'], ['act', 'stop-sharing']]);
});

test('the bar shows what was told last, though the language of before comes later', async ({
  page,
  bar,
}) => {
  const main = await bar('Screen 2');
  let shown = (): void => undefined;
  const isShown = new Promise<void>((resolve) => (shown = resolve));
  await page.route(/assets\/ar-/, async (route) => {
    await isShown;
    await route.fallback();
  });
  const came = page.waitForResponse(/assets\/ar-/);
  main.share('Before', arabic);
  main.share('After', english);
  await expect(page.getByRole('status')).toHaveText('You are sharing “After”');
  shown();
  await (await came).finished();
  // The page has read it once another part of it could be read, too.
  await page.evaluate((address) => import(address), (await came).url());
  await expect(page.getByRole('status')).toHaveText('You are sharing “After”');
});

inEachSpeech(() => {
  // Looks at one state, some of them with an accessibility check.
  test.slow();

  test('the picker', async ({ page, picker }) => {
    await picker(all, { canSound: true });
    await page.getByRole('radio').first().check();
    await lookAt(page, 'share-picker', 'screens');
    await page.getByRole('tab').nth(1).click();
    await page.getByRole('radio').nth(1).check();
    await lookAt(page, 'share-picker', 'windows');
  });

  test('the picker before it knows anything', async ({ page, picker }) => {
    await picker();
    await lookAt(page, 'share-picker', 'looking');
  });

  test('the picker with nothing to choose', async ({ page, picker }) => {
    await picker({ screen: [], window: [] });
    await lookAt(page, 'share-picker', 'no-screens');
    await page.getByRole('tab').nth(1).click();
    await page.getByRole('status').waitFor();
    await lookAt(page, 'share-picker', 'no-windows');
  });

  test('the picker where the system refuses', async ({ page, picker }) => {
    await picker({}, { canSee: false });
    await lookAt(page, 'share-picker', 'refused');
  });

  test('the bar', async ({ page, bar }) => {
    await bar('Architecture review – Presentation');
    await lookAt(page, 'sharing-bar', 'shared');
  });
});
