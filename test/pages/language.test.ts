import type { Page } from 'playwright/test';
import { text as german } from '../../common/text/de.ts';
import { text as english } from '../../common/text/en.ts';
import { text as pseudo } from '../../common/text/pseudo.ts';
import type { Speech } from '../../common/languages.ts';
import { expect, test } from './fixtures.ts';

const speaking = (language: Speech['language']): { speech: Speech } => ({
  speech: { language, locale: language === 'pseudo' ? 'en-XA' : language },
});
const spoken = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
const join = (page: Page, words: typeof english) =>
  page.getByRole('button', { name: words.home.join, exact: true });

test('Home speaks the language of the app from its first word on', async ({ page, home }) => {
  const said: string[] = [];
  await page.exposeFunction('hear', (words: string) => said.push(words));
  await page.addInitScript(() => {
    const { hear } = window as unknown as { hear(words: string): void };
    new MutationObserver(() => hear(document.body?.innerText ?? '')).observe(document, {
      childList: true,
      subtree: true,
    });
  });
  await home(speaking('pseudo'));
  await expect(join(page, pseudo)).toBeVisible();
  expect(await spoken(page)).toEqual(['en-XA', 'ltr']);
  expect(said.length).toBeGreaterThan(0);
  expect(said.join('\n')).not.toContain(english.home.firstRun);
});

test('Home changes its language at once, and keeps what is written', async ({ page, home }) => {
  const app = await home();
  const field = page.getByRole('textbox').first();
  await field.fill('standup');
  app.put(speaking('pseudo'));
  await expect(join(page, pseudo)).toBeVisible();
  await expect(field).toHaveValue('standup');
  app.put(speaking('en'));
  await expect(join(page, english)).toBeVisible();
  expect(await spoken(page)).toEqual(['en', 'ltr']);
});

test('the last of many languages is the one that stays', async ({ page, home }) => {
  const app = await home();
  for (const language of ['ja', 'pseudo', 'ko', 'de'] as const) app.put(speaking(language));
  await expect.poll(() => spoken(page)).toEqual(['de', 'ltr']);
  await expect(join(page, german)).toBeVisible();
});

for (const language of ['ar', 'zh-CN', 'pt-BR'] as const) {
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  test(`every window says that it is ${language}, and reads ${dir}`, async ({ page, settings }) => {
    await settings(speaking(language));
    expect(await spoken(page)).toEqual([language, dir]);
  });
}

test('Settings changes its language at once, its title too', async ({ page, settings }) => {
  const app = await settings();
  const before = await page.title();
  app.put(speaking('pseudo'));
  await expect(page.getByRole('navigation', { name: pseudo.settings.title })).toBeVisible();
  await expect.poll(() => page.title()).not.toBe(before);
});

test('the meeting’s panel and the meeting speak the order’s language', async ({
  page,
  meeting,
}) => {
  await meeting({ speech: { language: 'ar', locale: 'ar-EG' } });
  expect(await spoken(page)).toEqual(['ar', 'rtl']);
  const source = await page.locator('iframe').getAttribute('src');
  expect(new URL(source ?? '').searchParams.get('lang')).toBe('ar');
});

test('a question for a password is asked in the app’s language', async ({ page, signIn }) => {
  await signIn(speaking('pseudo'));
  await expect(page.getByRole('heading', { name: pseudo.signIn.title })).toBeVisible();
  expect(await spoken(page)).toEqual(['en-XA', 'ltr']);
});
