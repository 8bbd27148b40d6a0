import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

/** Each tries, from within our page, what only a stranger's code would. */
const attempts: [what: string, directive: string, attempt: (page: Page) => Promise<unknown>][] = [
  [
    'a script from another origin',
    'script-src',
    (page) =>
      page.evaluate((far) => void import(far).catch(() => {}), 'https://elsewhere.example/x.js'),
  ],
  ['a picture from another origin', 'img-src', (page) => add(page, 'img', 'src')],
  ['a frame', 'frame-src', (page) => add(page, 'iframe', 'src')],
  ['a sound', 'default-src', (page) => add(page, 'audio', 'src')],
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

/** Places where text would become markup, a script or a plug-in. */
const sinks: Record<string, () => unknown> = {
  markup: () => (document.body.innerHTML = '<h1>taken over</h1>'),
  'the text of a script': () => (document.createElement('script').textContent = 'void 0'),
  'the address of a script': () => (document.createElement('script').src = '/x.js'),
  'the address of a plug-in': () => (document.createElement('object').data = '/x'),
  'a document in a frame': () => (document.createElement('iframe').srcdoc = '<h1></h1>'),
  'an attribute that hears': () => document.body.setAttribute('onclick', 'void 0'),
};

for (const [what, attempt] of Object.entries(sinks)) {
  test(`no text becomes ${what}`, async ({ page, home, complaints }) => {
    await home();
    await expect(page.evaluate(attempt)).rejects.toThrow(/Trusted(?:HTML|ScriptURL|Script)/);
    complaints.length = 0;
    await expect(page).toHaveTitle('Parlour');
  });
}
