import { expect, type Page } from 'playwright/test';
import type { AppApi } from '../../common/ipc.ts';
import type { LinkProblemCode } from '../../common/link-problem.ts';
import { text } from '../../common/text/index.ts';

/** What Home told about a link, and when, in ms since 1970. */
export interface Told {
  kind: 'problem' | 'question';
  text: string;
  at: number;
}

/**
 * The next thing Home tells; begin to look before the link is handed over. Looked for in the page
 * itself, because Playwright looks every half second only.
 */
export function nextTold(home: Page, limit = 10_000): Promise<Told> {
  return home.evaluate(
    (longest) =>
      new Promise<Told>((resolve, reject) => {
        const look = (): void => {
          const problem = document.querySelector<HTMLElement>('[role=alert]');
          const question = document.querySelector<HTMLElement>('dialog.link-question[open]');
          const shown = question ?? problem;
          if (!shown) return;
          observer.disconnect();
          const said = problem?.querySelector('p') ?? shown;
          const kind = question ? 'question' : 'problem';
          resolve({ kind, text: (question ?? said).innerText, at: Date.now() });
        };
        const observer = new MutationObserver(look);
        const everything = { childList: true, subtree: true, attributes: true };
        observer.observe(document, everything);
        setTimeout(() => reject(new Error('Home told nothing.')), longest);
        look();
      }),
    limit,
  );
}

/** Home with nothing told and nothing asked. */
export async function clear(home: Page): Promise<void> {
  const dialog = home.locator('dialog[open]');
  if (await dialog.count()) await home.keyboard.press('Escape');
  await home.evaluate(() => (window as unknown as { app: AppApi }).app.dismissNotice());
  // As often as the page changes: `expect` waits longer from time to time.
  await home.waitForFunction(() => !document.querySelector('dialog[open], [role=alert]'));
}

/** Whether this is what Home says of a problem, whatever the fragment is that its sentence names. */
export function isSentenceFor(code: LinkProblemCode, shown: string): boolean {
  const gap = '\u0000';
  const { happened, todo } = text.linkProblem[code];
  const [start = '', end = ''] = `${happened(gap)} ${todo}`.split(gap);
  return end === '' ? shown === start : shown.startsWith(start) && shown.endsWith(end);
}

/** Waits until Home shows the problem, and nothing but its sentence. */
export const expectProblem = (home: Page, code: LinkProblemCode): Promise<void> =>
  expect
    .poll(async () => isSentenceFor(code, await home.getByRole('alert').locator('p').innerText()))
    .toBe(true);
