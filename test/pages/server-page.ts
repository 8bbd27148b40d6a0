import { expect, type Frame, type Page } from 'playwright/test';
import { meetingServer } from './serve.ts';

/** What the server's page of `serve.ts` lets tests change and read. */
export interface QuietPage {
  answers: Record<string, unknown>;
  commands: unknown[][];
  isStill: boolean;
}

export async function serverFrame(page: Page): Promise<Frame> {
  const find = () => page.frames().find((one) => one.url().startsWith(`https://${meetingServer}/`));
  await expect.poll(() => find() !== undefined, { message: 'the server’s page' }).toBe(true);
  return find()!;
}

/** Changes what the server's page answers, or whether it does. */
export async function serverIs(page: Page, change: Partial<QuietPage>): Promise<void> {
  await (await serverFrame(page)).evaluate((values) => void Object.assign(window, values), change);
}

/** What was commanded to the server's page. */
export async function serverHeard(page: Page): Promise<unknown[][]> {
  return (await serverFrame(page)).evaluate(() => (window as unknown as QuietPage).commands);
}

/**
 * Makes the server's empty page speak as Jitsi's pages do: events of its IFrame API, in the
 * envelope of its transport (`@jitsi/js-utils`, transport/postis.ts).
 */
export async function serverSays(page: Page, name: string, fields: object = {}): Promise<void> {
  await (
    await serverFrame(page)
  ).evaluate(
    (data) => {
      const id = /jitsi_meet_external_api_id=(\d+)/.exec(location.hash)?.[1];
      const envelope = {
        postis: true,
        scope: `jitsi_meet_external_api_${id}`,
        method: 'message',
        params: { type: 'event', data },
      };
      window.parent.postMessage(JSON.stringify(envelope), '*');
    },
    { name, ...fields },
  );
}
