import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import type { HostingApi } from '../../common/hosting-api.ts';
import type { AppApi, AppState } from '../../common/ipc.ts';
import type { LinkProblemCode } from '../../common/link-problem.ts';
import type { Parlour } from './launch.ts';
import { typeAndJoin } from './steps.ts';
import { isSentenceFor } from './told.ts';

/** What our pages see, as main tells it. */
export const stateOf = (page: Page): Promise<AppState> =>
  page.evaluate(async () => {
    const { app } = window as unknown as { app: Pick<AppApi, 'state'> };
    return JSON.parse(await app.state()) as AppState;
  });

/** A page of ours that somebody else took over asks for that. */
export const change = (page: Page, wanted: Parameters<AppApi['change']>[0]): Promise<void> =>
  page.evaluate(
    (all) => (window as unknown as { app: Pick<AppApi, 'change'> }).app.change(all),
    wanted,
  );

/** What main answers a page that wants to join. */
export const joinOf = (page: Page, wanted: string): ReturnType<AppApi['join']> =>
  page.evaluate(
    (written) => (window as unknown as { app: Pick<AppApi, 'join'> }).app.join(written),
    wanted,
  );

/** The same of a hosting: the method's name, and what it is called with. */
export const askHosting = (
  page: Page,
  name: keyof HostingApi,
  words: unknown[],
): Promise<unknown> =>
  page.evaluate(
    ([method, given]) => {
      const { hosting } = window as unknown as {
        hosting: Record<string, (...all: unknown[]) => Promise<unknown>>;
      };
      // A page that does not have it would only throw.
      return hosting[method]!(...given);
    },
    [name, words] as const,
  );

/** The person's own settings as they lie on the disk. */
export const settingsOnDisk = ({ userData }: Parlour): string =>
  readFileSync(join(userData, 'settings.json'), 'utf8');

/** Types what is refused into Home, and waits for the sentence below the field. */
export async function expectRefusal(
  parlour: Parlour,
  typed: string,
  code: LinkProblemCode,
): Promise<void> {
  const home = await parlour.window('home');
  await typeAndJoin(parlour, typed);
  await expect
    .poll(async () => isSentenceFor(code, await home.locator('#opens-with').innerText()))
    .toBe(true);
}
