import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import type { Jitsi } from '../jitsi/index.ts';
import { killed, press, saysSo } from './coming-back.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { openAccount, openSettings, setUpJaas } from './jaas-account.ts';
import type { Parlour } from './launch.ts';
import { marksOfText } from './marks.ts';
import { inFrame } from './meeting-page.ts';
import { runServer, setUpOwnServer } from './own-server.ts';
import { childrenOf } from './processes.ts';
import { createSearch, type Search } from './search.ts';
import { hangUp, passPrejoin, typeAndJoin } from './steps.ts';

const server = '8x8.vc';
const ownServer = 'meet.example.org';

/** Where the ticket of a running meeting has to be. */
const holders = ['renderer', 'utility network'];
/**
 * Chromium leaves what it sent in memory that it gave back, until something else is written there;
 * nobody outside of its network service can blank that.
 */
const givenBack = ['utility network'];

/** The claims of the ticket that the room was asked for with last, as they travel. */
function searchForTicket(jitsi: Jitsi, room: string): Search {
  const isAsked = (path: string, query: string): boolean =>
    path.endsWith(`/${room}`) && query !== '';
  const asked = jitsi.seen.of('request').filter(({ path, query }) => isAsked(path, query));
  const [, claims = ''] = (new URLSearchParams(asked.at(-1)?.query).get('jwt') ?? '').split('.');
  expect(claims).not.toBe('');
  return createSearch(`the ticket for ${room}`, marksOfText(claims));
}

/** What our pages remember, and the addresses of all pages there are. */
async function notInPages(search: Search, parlour: Parlour): Promise<void> {
  for (const page of parlour.app.windows()) {
    search.noText('what a page stores', await page.evaluate('JSON.stringify({...localStorage})'));
  }
  const addresses = await parlour.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((one) => one.getURL()),
  );
  search.noText('the addresses of pages', addresses.join('\n'));
}

async function left(parlour: Parlour, room: string, host: string): Promise<void> {
  await hangUp(parlour, host);
  await (await parlour.window('home')).getByText(`You left ${room}`).waitFor();
}

test(
  'the ticket of a meeting is on no disk, not even in the cache of its session',
  { tag: without('cache-off') },
  async ({ start, jitsi, keyring, atEnd }) => {
    const account = openAccount(jitsi);
    const userData = mkdtempSync(join(tmpdir(), 'parlour-ticket-'));
    atEnd(() => rmSync(userData, { recursive: true, force: true, maxRetries: 5 }));
    const parlour = await start({ env: keyring.env, userData });
    await setUpJaas(parlour, account);
    const room = freshRoom('disk');
    await typeAndJoin(parlour, room);
    await passPrejoin(parlour, jitsi, `${account.appId}/${room}`, server);
    const search = searchForTicket(jitsi, room);
    await left(parlour, room, server);
    // What is cached is written when the app ends, at the latest.
    await parlour.app.close();
    search.noFile(userData);
    search.noText('the log', parlour.log());
    search.noText('what was printed', parlour.output());
    proves('H2', 'searches for a ticket', search.tried);
  },
);

test('a ticket is in the processes of its meeting alone, and leaves them with it', async ({
  start,
  jitsi,
  keyring,
}) => {
  const account = openAccount(jitsi);
  const own = runServer(jitsi, ownServer, 'HS256');
  const parlour = await start({ env: keyring.env });
  await (await setUpJaas(parlour, account)).close();
  await (await setUpOwnServer(parlour, 'Town', own, 'HS256')).close();
  let tried = 0;

  const hostings = [
    [`https://${server}/${account.appId}/`, `${account.appId}/`, server],
    [`https://${ownServer}/`, '', ownServer],
  ] as const;
  for (const [link, tenant, host] of hostings) {
    const room = freshRoom('ticket');
    await typeAndJoin(parlour, link + room);
    await passPrejoin(parlour, jitsi, tenant + room, host);
    const search = searchForTicket(jitsi, room);
    const settings = await openSettings(parlour);
    const main = parlour.app.process().pid!;
    // The search itself has to find something.
    const holding = new Set(search.memory([main, ...childrenOf(main)]));
    expect(holding).toEqual(new Set(['main', ...holders]));
    search.noChild(parlour, holders);
    await search.nowhereElse(parlour);

    await test.step('its frame ends, and the next try has a ticket of its own', async () => {
      await saysSo(parlour, await killed(parlour, 'frame'));
      const entered = jitsi.seen.of('joined').length;
      await press(parlour, 'Try again');
      await expect.poll(() => jitsi.seen.of('joined').length).toBe(entered + 1);
    });
    const second = searchForTicket(jitsi, room);
    await settings.close();
    await inFrame(parlour, `document.querySelector('[data-testid=hangup]').click()`);
    await (await parlour.window('home')).getByText(`You left ${room}`).waitFor();
    for (const each of [search, second]) {
      each.noChild(parlour, givenBack);
      await each.nowhereElse(parlour);
      await notInPages(each, parlour);
      tried += each.tried;
    }
  }
  proves('H2', 'searches for a ticket', tried);
});

test('an invitation is where it was asked for, in the clipboard, and nowhere else', async ({
  start,
  jitsi,
  keyring,
}) => {
  const account = openAccount(jitsi);
  const parlour = await start({ env: keyring.env });
  await setUpJaas(parlour, account);
  const room = freshRoom('invited');
  await typeAndJoin(parlour, room);
  await passPrejoin(parlour, jitsi, `${account.appId}/${room}`, server);
  await left(parlour, room, server);
  const home = await parlour.window('home');
  await home.getByRole('button', { name: `Copy invitation to ${room}` }).click();
  const dialog = home.getByRole('dialog', { name: `Invitation to ${room}` });
  await dialog.getByRole('button', { name: 'Copy invitation' }).click();
  await expect(dialog.getByText('Invitation copied.')).toBeVisible();
  const link = await parlour.app.evaluate(({ clipboard }) => clipboard.readText());
  const [, claims = ''] = (new URL(link).searchParams.get('jwt') ?? '').split('.');
  expect(claims).not.toBe('');
  // The person copies something else.
  await parlour.app.evaluate(({ clipboard }) => clipboard.writeText('something else'));
  const search = createSearch('the invitation', marksOfText(claims));
  search.noChild(parlour);
  await search.nowhereElse(parlour);
  await notInPages(search, parlour);
  proves('H2', 'searches for a ticket', search.tried);
});
