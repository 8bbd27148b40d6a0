import { expect, type Page } from 'playwright/test';

/**
 * Most of these, in ms, are within the limit, and none is beyond the other: a machine that others
 * load is late now and then, an app that is slow every time.
 */
export function expectMostly(
  took: readonly number[],
  limit: number,
  what: string,
  always = 10_000,
): void {
  const sorted = [...took].sort((one, other) => one - other);
  const all = `${what}: ${took.join(', ')} ms`;
  expect(sorted[sorted.length >> 1], all).toBeLessThan(limit);
  expect(sorted.at(-1), all).toBeLessThan(always);
}

/**
 * When words come up in an element of the page, in ms since 1970; begin to look before. Looked for
 * in the page itself, because Playwright looks every second only.
 */
export const whenShown = (
  page: Page,
  selector: string,
  words: string,
  limit = 20_000,
): Promise<number> =>
  page.evaluate(
    ([where, wanted, longest]) =>
      new Promise<number>((resolve, reject) => {
        const look = (): void => {
          const all = [...document.querySelectorAll(where)];
          if (!all.some(({ textContent }) => textContent.includes(wanted))) return;
          observer.disconnect();
          resolve(Date.now());
        };
        const observer = new MutationObserver(look);
        const everything = { childList: true, subtree: true, characterData: true };
        observer.observe(document, everything);
        setTimeout(() => reject(new Error(`Not shown: “${wanted}”.`)), longest);
        look();
      }),
    [selector, words, limit] as const,
  );
