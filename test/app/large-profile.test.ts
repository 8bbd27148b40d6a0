import { rmSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { lastName, profileFolder } from './full-profile.ts';
import { launch, type Parlour } from './launch.ts';

/** How much longer a window may take that has thousands to show. */
const worstRatio = 1.5;

/**
 * Pairs of starts: a machine that others load is late at times, so the best of them counts. What is
 * slow by itself stays so, however often it is tried.
 */
const pairs = { least: 2, most: 12 };
/** Of Settings, in each start. */
const openings = 3;

const folders = { full: profileFolder('full'), empty: profileFolder('empty') };
test.afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

/** The moment at which a page shows what it is opened for, by the clock all processes share. */
const momentOf = (page: Page, shown: string): Promise<number> =>
  page
    .waitForFunction((selector) => document.querySelector(selector) && Date.now(), shown)
    .then((handle) => handle.jsonValue() as Promise<number>);

/** Milliseconds from a click in Home until Settings shows the hostings. */
async function openingOfSettings(parlour: Parlour, home: Page): Promise<number> {
  const asked = await home.evaluate<number>(
    "{ const now = Date.now(); void window.app.openSettings('hosting'); now; }",
  );
  const settings = await parlour.window('settings');
  const opened = await momentOf(settings, 'main [role="radiogroup"], main fieldset');
  await settings.close();
  return opened - asked;
}

/** How soon Home's list was there after the start of the process, and Settings, at best. */
async function openingTimes(
  kind: keyof typeof folders,
): Promise<{ home: number; settings: number }> {
  const parlour = await launch({ userData: folders[kind] });
  try {
    const home = await parlour.window('home');
    const shown = await momentOf(home, '.meetings li, .meetings .empty');
    const started = await parlour.app.evaluate(() => process.getCreationTime() ?? Number.NaN);
    let settings = Infinity;
    for (let opening = 0; opening < openings; opening += 1) {
      settings = Math.min(settings, await openingOfSettings(parlour, home));
    }
    return { home: shown - started, settings };
  } finally {
    await parlour.close();
  }
}

test('Home and Settings open as fast with 10,000 meetings and 1,000 hostings as with none', async () => {
  test.setTimeout(240_000);
  const best = {
    full: { home: Infinity, settings: Infinity },
    empty: { home: Infinity, settings: Infinity },
  };
  // The first start of all warms the disk and counts for nobody.
  await openingTimes('empty');
  const ratio = (window: 'home' | 'settings'): number => best.full[window] / best.empty[window];
  const isFast = (): boolean => ratio('home') <= worstRatio && ratio('settings') <= worstRatio;
  for (let pair = 0; pair < pairs.most && (pair < pairs.least || !isFast()); pair += 1) {
    for (const kind of ['full', 'empty'] as const) {
      const { home, settings } = await openingTimes(kind);
      best[kind] = {
        home: Math.min(best[kind].home, home),
        settings: Math.min(best[kind].settings, settings),
      };
    }
  }
  test.info().annotations.push({ type: 'milliseconds', description: JSON.stringify(best) });
  expect(ratio('home'), JSON.stringify(best)).toBeLessThanOrEqual(worstRatio);
  expect(ratio('settings'), JSON.stringify(best)).toBeLessThanOrEqual(worstRatio);
});

test('the list of 10,000 meetings scrolls to its end, and no key is lost meanwhile', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const parlour = await start({ userData: folders.full });
  const home = await parlour.window('home');
  const list = home.getByRole('list', { name: 'Your meetings' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  const field = home.getByRole('textbox', { name: 'Room name or meeting link' });
  await field.focus();
  await list.hover();

  const typed = 'the quick brown fox jumps over the lazy dog '.repeat(2).trim();
  const isDone = { typing: false };
  const typing = home.keyboard.type(typed, { delay: 5 }).then(() => (isDone.typing = true));
  // A key brings its field into sight again, so that the end of the list is for afterwards.
  while (!isDone.typing) await home.mouse.wheel(0, 3_000);
  await typing;
  await expect(field).toHaveValue(typed);

  const last = list.getByRole('listitem').filter({ hasText: lastName });
  await expect
    .poll(
      async () => {
        await home.mouse.wheel(0, 40_000);
        return last.count();
      },
      { timeout: 60_000, intervals: [20] },
    )
    .toBe(1);
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute('aria-posinset', '10000');
  // Drawn are those near the window; all the others would be hundreds of megabytes.
  expect(await list.getByRole('listitem').count()).toBeLessThan(100);
  await stillAnswers(parlour, home);
});

/** A page that is busy with its list would be late with this. */
async function stillAnswers(parlour: Parlour, home: Page): Promise<void> {
  const before = Date.now();
  await home.evaluate(() => new Promise(requestAnimationFrame));
  expect(Date.now() - before).toBeLessThan(1_000);
  expect(parlour.log()).not.toContain('uncaught');
}
