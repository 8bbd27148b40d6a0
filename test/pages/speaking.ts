import type { Page } from 'playwright/test';
import type { Speech } from '../../common/languages.ts';
import { directionOf, tagOf } from '../../common/languages.ts';

export const english: Speech = { language: 'en', locale: 'en-GB' };
export const arabic: Speech = { language: 'ar', locale: 'ar' };
export const pseudo: Speech = { language: 'pseudo', locale: 'en' };

const changing = new WeakMap<Page, (speech: Speech) => void>();

/** How main makes this page speak another language while it is open. */
export const speaksBy = (page: Page, change: (speech: Speech) => void): void => {
  changing.set(page, change);
};

/** Can it change its language? The pages of meetings and sign-ins keep the one they open with. */
export const canChange = (page: Page): boolean => changing.has(page);

/** Makes the page speak a language, and waits until it does. */
export async function speakIn(page: Page, speech: Speech): Promise<void> {
  changing.get(page)?.(speech);
  const direction = directionOf(speech.language);
  await page.locator(`html[lang="${tagOf(speech.language)}"][dir="${direction}"]`).waitFor();
}
