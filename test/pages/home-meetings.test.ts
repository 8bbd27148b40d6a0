import type { Page } from 'playwright/test';
import { languages } from '../../common/languages.ts';
import { expect, test } from './fixtures.ts';
import { fewMeetings, longName, manyMeetings, remembered } from './samples.ts';
import { speakIn } from './speaking.ts';

const rows = (page: Page) =>
  page.getByRole('list', { name: 'Your meetings' }).getByRole('listitem');
const row = (page: Page, name: string) =>
  rows(page).filter({ has: page.getByRole('button', { name: `Join ${name}`, exact: true }) });
const more = (page: Page, name: string) => page.getByRole('button', { name: `More for ${name}` });
const choose = (page: Page, name: string) =>
  page.getByRole('menuitem', { name, exact: true }).click();
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });

test('meetings stand pinned first, then the latest, each with its hosting and day', async ({
  page,
  home,
}) => {
  await home({ meetings: [remembered('board', 40), remembered('Retro', 400), ...fewMeetings] });
  await expect(rows(page)).toHaveText([
    /^standup\s*Public server\s*today$/,
    /^design review\s*Public server\s*yesterday$/,
    /^Café am Fluss\s*Public server\s*Sunday$/,
    /^board\s*Public server\s*6 Feb$/,
    /^Retro\s*Public server\s*11 Feb 2025$/,
  ]);
});

test('a row joins its meeting', async ({ page, home }) => {
  const app = await home({ meetings: fewMeetings });
  await page.getByRole('button', { name: 'Join Café am Fluss' }).click();
  await expect.poll(() => app.asked).toEqual([['rejoin', 'meet.jit.si/caféamfluss']]);
});

test('the star pins a meeting, moves it up, and takes it back', async ({ page, home }) => {
  const app = await home({ meetings: fewMeetings });
  const star = row(page, 'Café am Fluss').getByRole('button', { name: /pin Café am Fluss$/i });
  await expect(star).toHaveAttribute('aria-pressed', 'false');
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(rows(page).nth(1)).toContainText('Café am Fluss');
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'false');
  await expect(rows(page).nth(2)).toContainText('Café am Fluss');
  expect(app.asked).toEqual([
    ['pin', 'meet.jit.si/caféamfluss', true],
    ['pin', 'meet.jit.si/caféamfluss', false],
  ]);
});

test('“Copy web link” says that it copied, and offers itself again after two seconds', async ({
  page,
  home,
}) => {
  const app = await home({ meetings: fewMeetings });
  const copy = page.getByRole('button', { name: 'Copy web link to standup' });
  const said = row(page, 'standup').getByRole('status');
  await expect(said).toHaveText('');
  await copy.click();
  await expect(said).toHaveText('Link copied');
  await expect(row(page, 'standup').getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(app.asked).toEqual([['copyLink', 'meet.jit.si/standup', 'web']]);
  await page.clock.fastForward(2_000);
  await expect(said).toHaveText('');
  await expect(copy).toBeVisible();
});

test('“Forget” takes exactly this meeting away', async ({ page, home }) => {
  const app = await home({ meetings: fewMeetings });
  await more(page, 'design review').click();
  await choose(page, 'Forget');
  await expect(rows(page)).toHaveCount(2);
  await expect(row(page, 'design review')).toHaveCount(0);
  expect(app.asked).toEqual([['forget', 'meet.jit.si/designreview']]);
});

test('the search comes with the seventh meeting', async ({ page, home }) => {
  const app = await home({ meetings: manyMeetings.slice(0, 6) });
  await expect(rows(page)).toHaveCount(6);
  await expect(search(page)).toHaveCount(0);
  app.put({ meetings: manyMeetings });
  await expect(search(page)).toBeVisible();
});

const searches: [wanted: string, found: string[]][] = [
  ['cafe', ['Café am Fluss']],
  ['CAFÉ', ['Café am Fluss']],
  ['re', ['design review', longName, 'Retro']],
  ['7kq2', ['brave-maple-quiet-harbor-7kq2m9xa']],
];

for (const [wanted, found] of searches) {
  test(`“${wanted}” finds ${found.length} of the meetings`, async ({ page, home }) => {
    await home({ meetings: manyMeetings });
    await search(page).fill(wanted);
    await expect(rows(page)).toHaveCount(found.length);
    for (const name of found) await expect(row(page, name)).toBeVisible();
  });
}

test('a search without a result says so, and clearing it brings everything back', async ({
  page,
  home,
}) => {
  await home({ meetings: manyMeetings });
  await search(page).fill('nowhere');
  const said = 'No meeting of yours is called “nowhere”.';
  await expect(page.getByRole('paragraph').filter({ hasText: said })).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await search(page).fill('');
  await expect(rows(page)).toHaveCount(7);
});

test('a long name ends in dots, never in a sideways scroll', async ({ page, home }) => {
  await page.setViewportSize({ width: 340, height: 420 });
  await home({ meetings: [remembered(longName, 0)] });
  const name = page.getByText(longName);
  const { shown, whole } = await name.evaluate((one) => ({
    shown: one.clientWidth,
    whole: one.scrollWidth,
  }));
  expect(whole).toBeGreaterThan(shown);
  await expect(name).toHaveCSS('text-overflow', 'ellipsis');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(340);
});

test('forgetting a meeting moves the focus to the next one', async ({ page, home }) => {
  await home({ meetings: fewMeetings });
  await more(page, 'standup').press('Enter');
  await page.getByRole('menuitem', { name: 'Forget' }).press('Enter');
  await expect(more(page, 'design review')).toBeFocused();
});

test('a row tells its hosting and day to a screen reader, too', async ({ page, home }) => {
  await home({ meetings: fewMeetings });
  const joinRow = page.getByRole('button', { name: 'Join standup' });
  await expect(joinRow).toHaveAccessibleDescription(/Public server.*today/);
});

test('a search says how much it found', async ({ page, home }) => {
  await home({ meetings: manyMeetings });
  await page.getByRole('searchbox').fill('re');
  await expect(page.getByRole('status').filter({ hasText: '3' })).toHaveCount(1);
});

test('a search that finds nothing says so in the status that was there before', async ({
  page,
  home,
}) => {
  await home({ meetings: manyMeetings });
  const status = page.locator('.meetings-head + [role=status]');
  await status.evaluate((one) => (one.id = 'as-before'));
  await search(page).fill('nowhere');
  await expect(page.locator('#as-before')).toHaveText('No meeting of yours is called “nowhere”.');
  await expect(page.getByRole('status').filter({ hasText: 'nowhere' })).toHaveCount(1);
  await search(page).fill('');
  await expect(page.locator('#as-before')).toHaveText('');
});

test.describe('in the smallest window', () => {
  test.use({ viewport: { width: 340, height: 620 } });

  test('the search says what it is, in any language', async ({ page, home }) => {
    await home({ meetings: manyMeetings });
    for (const language of [...languages, 'pseudo'] as const) {
      await speakIn(page, { language, locale: 'en-GB' });
      const room = await page.getByRole('searchbox').evaluate((one) => {
        const { font, paddingLeft, paddingRight } = getComputedStyle(one);
        const pen = document.createElement('canvas').getContext('2d')!;
        pen.font = font;
        const words = pen.measureText((one as HTMLInputElement).placeholder).width;
        return one.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - words;
      });
      expect.soft(room, language).toBeGreaterThanOrEqual(0);
    }
  });

  test('the days stand in a column, however much of a hosting’s name there is room for', async ({
    page,
    home,
  }) => {
    const meetings = [remembered('Retro', 400), ...fewMeetings];
    await home({ meetings, speech: { language: 'pseudo', locale: 'en' } });
    const ends = await page
      .locator('.meeting time')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    expect(ends).toHaveLength(4);
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(1);
  });
});

test('a row that cannot be joined says why', async ({ page, home }) => {
  const app = await home({ meetings: fewMeetings });
  app.refuseToJoin({ code: 'room-reserved', about: 'static' });
  await page.getByRole('button', { name: 'Join standup' }).click();
  await expect(page.getByText('Jitsi servers keep “static” for themselves.')).toBeVisible();
});
