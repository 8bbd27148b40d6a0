import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { fewMeetings, remembered } from './samples.ts';

const list = (page: Page) => page.getByRole('list', { name: 'Your meetings' });
const rows = (page: Page) => list(page).getByRole('listitem');
const join = (page: Page, name: string) =>
  page.getByRole('button', { name: `Join ${name}`, exact: true });
const more = (page: Page, name: string) =>
  page.getByRole('button', { name: `More for ${name}`, exact: true });
const choose = (page: Page, name: string) =>
  page.getByRole('menuitem', { name, exact: true }).click();
const message = (page: Page) => page.locator('.toast');
const order = async (page: Page): Promise<string[]> => {
  const placed = await rows(page).evaluateAll((all) =>
    all.map((row) => ({
      top: row.getBoundingClientRect().top,
      name: row.querySelector('.meeting-name')?.textContent ?? '',
    })),
  );
  return placed.sort((one, other) => one.top - other.top).map(({ name }) => name);
};

const ada = { you: { name: 'Ada' } };
const thousands = Array.from({ length: 10_000 }, (_, index) =>
  remembered(`Besprechung ${index}`, index / 100),
);
const pins = ['alpha', 'beta', 'gamma'].map((name) => remembered(name, 1, true));
const pinned = { ...ada, meetings: [...pins, ...fewMeetings.filter((one) => !one.pinned)] };

test.describe('ten thousand meetings', () => {
  test('are a list of ten thousand, of which a few are drawn', async ({ page, home }) => {
    await home({ ...ada, meetings: thousands });
    await expect(join(page, 'Besprechung 0')).toBeVisible();
    expect(await rows(page).count()).toBeLessThan(60);
    const first = rows(page).first();
    await expect(first).toHaveAttribute('aria-setsize', '10000');
    await expect(first).toHaveAttribute('aria-posinset', '1');
    expect((await list(page).boundingBox())?.height).toBeCloseTo(52 * 10_000, 0);
  });

  test('are all there for whoever scrolls', async ({ page, home }) => {
    await home({ ...ada, meetings: thousands });
    await join(page, 'Besprechung 0').waitFor();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await expect(join(page, 'Besprechung 5000')).toBeVisible();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(join(page, 'Besprechung 9999')).toBeInViewport();
    expect(await rows(page).count()).toBeLessThan(60);
  });

  test('are searched with every letter, and no letter is lost', async ({ page, home }) => {
    await home({ ...ada, meetings: thousands });
    const search = page.getByRole('searchbox', { name: 'Search' });
    await search.pressSequentially('BESPRECHUNG 777');
    await expect(search).toHaveValue('BESPRECHUNG 777');
    await expect(rows(page)).toHaveCount(11);
    await expect(page.getByRole('status').filter({ hasText: '11 meetings' })).toHaveCount(1);
    await search.fill('besprechung');
    await expect(rows(page).first()).toHaveAttribute('aria-setsize', '10000');
  });

  test('leave the focus where it is while others are looked at', async ({ page, home }) => {
    await home({ ...ada, meetings: thousands });
    await join(page, 'Besprechung 2').focus();
    await page.evaluate(() => scrollTo(0, 100_000));
    await expect(join(page, 'Besprechung 1920')).toBeVisible();
    await expect(join(page, 'Besprechung 2')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(join(page, 'Besprechung 3')).toBeFocused();
    await expect(join(page, 'Besprechung 3')).toBeInViewport();
  });

  test('keep the row with the focus while another window is in front', async ({ page, home }) => {
    await home({ ...ada, meetings: thousands });
    await join(page, 'Besprechung 2').focus();
    await page.evaluate(() => scrollTo(0, 100_000));
    await expect(join(page, 'Besprechung 1920')).toBeVisible();
    // Playwright keeps its pages in front; Chromium says this when one is not.
    await page.evaluate(() => {
      document.hasFocus = () => false;
      document.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    });
    await page.evaluate(() => scrollTo(0, 50_000));
    await expect(join(page, 'Besprechung 960')).toBeVisible();
    await expect(join(page, 'Besprechung 2')).toBeFocused();
  });

  test('have their search in reach at any place', async ({ page, home }) => {
    await home({ ...ada, meetings: thousands });
    await page.evaluate(() => scrollTo(0, 100_000));
    await expect(page.getByRole('searchbox')).toBeInViewport();
    await join(page, 'Besprechung 1920').focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowUp');
    // Not below what stays at the window's upper edge.
    const focused = page.locator(':focus');
    expect((await focused.boundingBox())!.y).toBeGreaterThan(40);
  });
});

test('arrows lead from the search through the rows and back, Home and End to both ends', async ({
  page,
  home,
}) => {
  await home({ ...ada, meetings: thousands });
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(join(page, 'Besprechung 0')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(join(page, 'Besprechung 1')).toBeFocused();
  await page.keyboard.press('End');
  await expect(join(page, 'Besprechung 9999')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(join(page, 'Besprechung 9999')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(join(page, 'Besprechung 0')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('the menu of a row opens at the right button and with Shift+F10, too', async ({
  page,
  home,
}) => {
  await home({ ...ada, meetings: fewMeetings });
  await join(page, 'standup').click({ button: 'right' });
  await expect(page.getByRole('menu', { name: 'More for standup' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await join(page, 'design review').focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: 'More for design review' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Copy web link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(join(page, 'design review')).toBeFocused();
});

test('the right button on a row’s menu opens no other menu', async ({ page, home }) => {
  await home({ ...ada, meetings: fewMeetings });
  await more(page, 'standup').click();
  const entry = page.getByRole('menuitem', { name: 'Copy web link' });
  await entry.click({ button: 'right' });
  await expect(page.locator('[role=menu]')).toHaveCount(1);
  // What the menu key does: Chromium tells the element with the focus.
  await entry.dispatchEvent('contextmenu', { bubbles: true, cancelable: true });
  await expect(page.locator('[role=menu]')).toHaveCount(1);
});

test.describe('what was forgotten', () => {
  test('is told, and comes back with its row under the focus', async ({ page, home }) => {
    const app = await home({ ...ada, meetings: fewMeetings });
    await more(page, 'standup').click();
    await choose(page, 'Forget');
    await expect(message(page).getByRole('status')).toHaveText('standup is forgotten.');
    await message(page).getByRole('button', { name: 'Undo' }).click();
    await expect(join(page, 'standup')).toBeFocused();
    await expect(rows(page)).toHaveCount(3);
    await expect(message(page)).toHaveCount(0);
    expect(app.asked.map(([method]) => method)).toEqual(['forget', 'undoForget']);
  });

  test('comes back with Ctrl+Z, also after the message has gone', async ({ page, home }) => {
    const app = await home({ ...ada, meetings: fewMeetings });
    await more(page, 'standup').click();
    await choose(page, 'Forget');
    await message(page).waitFor();
    await page.clock.fastForward(9_000);
    await expect(message(page)).toHaveCount(0);
    await page.getByRole('textbox').focus();
    await page.keyboard.press('Control+z');
    await expect(rows(page)).toHaveCount(2);
    await join(page, 'design review').focus();
    await page.keyboard.press('Control+z');
    await expect(join(page, 'standup')).toBeFocused();
    expect(app.asked.map(([method]) => method)).toEqual(['forget', 'undoForget']);
  });

  test('leaves the focus in the field when it was the last one', async ({ page, home }) => {
    await home({ ...ada, meetings: [fewMeetings[0]!] });
    await more(page, 'design review').press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Meetings you join appear here.')).toBeVisible();
    await expect(page.getByRole('textbox')).toBeFocused();
  });

  test('in the settings is counted, and comes back from here', async ({ page, home }) => {
    const app = await home({ ...ada, meetings: fewMeetings });
    await rows(page).first().waitFor();
    await app.forgetAll();
    await expect(message(page)).toContainText('3 meetings are forgotten.');
    await message(page).getByRole('button', { name: 'Undo' }).click();
    await expect(rows(page)).toHaveCount(3);
  });
});

test.describe('pinned meetings', () => {
  test('change places by menu and by Alt with an arrow, which is said', async ({ page, home }) => {
    const app = await home(pinned);
    await more(page, 'gamma').click();
    await choose(page, 'Move up');
    await expect
      .poll(() => order(page))
      .toEqual(['alpha', 'gamma', 'beta', 'design review', 'Café am Fluss']);
    await expect(page.getByText('gamma is now at place 2 of 3.')).toHaveCount(1);
    await join(page, 'gamma').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByText('gamma is now at place 1 of 3.')).toHaveCount(1);
    await expect(join(page, 'gamma')).toBeFocused();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByText('gamma is now at place 3 of 3.')).toHaveCount(1);
    await expect
      .poll(() => order(page))
      .toEqual(['alpha', 'beta', 'gamma', 'design review', 'Café am Fluss']);
    await expect(join(page, 'gamma')).toBeFocused();
    expect(app.asked.map(([method]) => method)).toEqual(Array.from({ length: 4 }, () => 'movePin'));
  });

  test('are carried to another place, and letting go joins nothing', async ({ page, home }) => {
    const app = await home(pinned);
    const { x, y } = (await join(page, 'alpha').boundingBox())!;
    await page.mouse.move(x + 40, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 60, { steps: 4 });
    await page.mouse.move(x + 44, y + 20 + 2 * 52, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(() => order(page))
      .toEqual(['beta', 'gamma', 'alpha', 'design review', 'Café am Fluss']);
    expect(app.asked).toEqual([['movePin', 'meet.jit.si/alpha', null]]);
    await join(page, 'alpha').click();
    await expect.poll(() => app.asked.at(-1)).toEqual(['rejoin', 'meet.jit.si/alpha']);
  });

  test('go back where they were with Escape', async ({ page, home }) => {
    const app = await home(pinned);
    const { x, y } = (await join(page, 'gamma').boundingBox())!;
    await page.mouse.move(x + 40, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + 40, y - 60, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect
      .poll(() => order(page))
      .toEqual(['alpha', 'beta', 'gamma', 'design review', 'Café am Fluss']);
    expect(app.asked).toEqual([]);
  });

  test('join nothing after Escape, however late they are let go', async ({ page, home }) => {
    const app = await home(pinned);
    const { x, y } = (await join(page, 'beta').boundingBox())!;
    await page.mouse.move(x + 40, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.clock.fastForward(2_000);
    await page.mouse.up();
    await page.clock.fastForward(2_000);
    expect(app.asked).toEqual([]);
    await join(page, 'beta').click();
    await expect.poll(() => app.asked).toEqual([['rejoin', 'meet.jit.si/beta']]);
  });

  test('are put back when another list comes while one is carried', async ({ page, home }) => {
    const app = await home(pinned);
    const { x, y } = (await join(page, 'gamma').boundingBox())!;
    await page.mouse.move(x + 40, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + 40, y - 40, { steps: 4 });
    await expect(page.locator('.is-held')).toHaveCount(1);
    app.put({ meetings: pins.slice(1) });
    await expect(rows(page)).toHaveCount(2);
    await page.mouse.move(x + 40, y - 60, { steps: 4 });
    await expect(page.locator('.is-held')).toHaveCount(0);
    await expect.poll(() => order(page)).toEqual(['beta', 'gamma']);
    await page.mouse.up();
    expect(app.asked).toEqual([]);
  });

  test('stay in the hand when only another row changes', async ({ page, home }) => {
    const app = await home(pinned);
    const { x, y } = (await join(page, 'gamma').boundingBox())!;
    await page.mouse.move(x + 40, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + 40, y - 40, { steps: 4 });
    app.put({ meetings: [...pins, remembered('news', 0)] });
    await expect(join(page, 'news')).toBeVisible();
    await expect(page.locator('.is-held')).toHaveCount(1);
    await page.mouse.up();
    await expect.poll(() => order(page)).toEqual(['alpha', 'gamma', 'beta', 'news']);
    expect(app.asked).toEqual([['movePin', 'meet.jit.si/gamma', 'meet.jit.si/beta']]);
  });

  test('alone, and others, have no places to change', async ({ page, home }) => {
    const app = await home({ ...ada, meetings: fewMeetings });
    await more(page, 'standup').click();
    await expect(page.getByRole('menuitem', { name: 'Forget' })).toBeVisible();
    await expect(page.getByRole('menuitem', { name: /^Move (?:up|down)/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await join(page, 'design review').focus();
    await page.keyboard.press('Alt+ArrowUp');
    expect(app.asked).toEqual([]);
  });
});
