import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

/** Each tries, from within our page, what only a stranger's code would. */
const attempts: [what: string, directive: string, attempt: (page: Page) => Promise<unknown>][] = [
  ['a script from another origin', 'script-src', (page) => add(page, 'script', 'src')],
  ['a picture from another origin', 'img-src', (page) => add(page, 'img', 'src')],
  ['a frame', 'frame-src', (page) => add(page, 'iframe', 'src')],
  ['a plug-in', 'default-src', (page) => add(page, 'object', 'data')],
  [
    'a script in the page',
    'script-src',
    (page) =>
      page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken over"';
        document.body.append(script);
      }),
  ],
  [
    'a request',
    'default-src',
    (page) => page.evaluate(() => void fetch('https://elsewhere.example/').catch(() => {})),
  ],
];

const add = (page: Page, tag: string, attribute: string) =>
  page.evaluate(
    ([name, address]) => {
      const element = document.createElement(name);
      element.setAttribute(address, 'https://elsewhere.example/');
      document.body.append(element);
    },
    [tag, attribute] as const,
  );

for (const [what, directive, attempt] of attempts) {
  test(`${what} is stopped by the page’s policy`, async ({ page, home, complaints }) => {
    await home();
    await attempt(page);
    await expect
      .poll(() => complaints.splice(0).join('\n'))
      .toMatch(new RegExp(`Content Security Policy.*${directive}`));
    await expect(page).toHaveTitle('Parlour');
  });
}
