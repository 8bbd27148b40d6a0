import { expect, type Page } from 'playwright/test';
import { meetingServer } from './serve.ts';

/**
 * Makes the server's empty page speak as Jitsi's pages do: events of its IFrame API, in the
 * envelope of its transport (`@jitsi/js-utils`, transport/postis.ts).
 */
export async function serverSays(page: Page, name: string, fields: object = {}): Promise<void> {
  const find = () => page.frames().find((one) => one.url().startsWith(`https://${meetingServer}/`));
  await expect.poll(() => find() !== undefined, { message: 'the server’s page' }).toBe(true);
  await find()?.evaluate(
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
