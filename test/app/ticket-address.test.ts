import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jwt from 'jsonwebtoken';
import type { Page } from 'playwright/test';
import { claimsFor, gives, json, ticketFaults } from '../ticket-address/answers.ts';
import { startTicketServer, ticketAddress, ticketHost } from '../ticket-address/index.ts';
import { killed, press, saysSo } from './coming-back.ts';
import { expect, freshRoom, test as base } from './fixtures.ts';
import { basicHeader } from './guarded.ts';
import { type JaasAccount, openAccount, openSettings } from './jaas-account.ts';
import type { LaunchOptions, Parlour } from './launch.ts';
import { marksOfText } from './marks.ts';
import { runServer } from './own-server.ts';
import { createSearch } from './search.ts';
import { hangUp, passPrejoin, typeAndJoin } from './steps.ts';

const server = '8x8.vc';
const ownServer = 'meet.example.org';
const ada = { user: 'ada', password: 'correct horse 7Qx' };

type Tickets = Awaited<ReturnType<typeof startTicketServer>>;
interface Office {
  account: JaasAccount;
  tickets: Tickets;
  /** Starts a Parlour whose organisation's policy brings the account, without its key. */
  start(options?: LaunchOptions & { isTrusted?: boolean }): Promise<Parlour>;
}

const test = base.extend<{ office: Office }>({
  office: async ({ start, jitsi, policy, keyring }, use) => {
    const account = openAccount(jitsi);
    const tickets = await startTicketServer(account);
    const { appId } = account;
    policy.set({
      version: 1,
      organisation: 'Example Ltd',
      profiles: [
        { id: 'acme', kind: 'jaas', name: 'Acme', appId, ticketAddress },
        { id: 'town', kind: 'ownServer', name: 'Town', address: ownServer, ticketAddress },
      ],
    });
    await use({
      account,
      tickets,
      start: ({ isTrusted, ...options } = {}) =>
        start({
          electron: policy.electron,
          env: keyring.env,
          switches: tickets.switches(jitsi, isTrusted),
          ...options,
        }),
    });
    await tickets.close();
  },
});

const alertOf = async (parlour: Parlour) => (await parlour.window('meeting')).getByRole('alert');

async function signIn(page: Page, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'User name' }).fill(ada.user);
  await page.getByLabel('Password').fill(password);
  const closed = page.waitForEvent('close');
  // The window goes before the key is up again.
  await page.keyboard.press('Enter').catch(() => undefined);
  await closed;
}

test('a meeting is joined with a ticket of the address, a new one each time, of which nothing stays', async ({
  office,
  jitsi,
  atEnd,
}) => {
  const { account, tickets } = office;
  const userData = mkdtempSync(join(tmpdir(), 'parlour-ticket-'));
  atEnd(() => rmSync(userData, { recursive: true, force: true, maxRetries: 5 }));
  const parlour = await office.start({ userData });
  await parlour
    .window('home')
    .then((home) =>
      home.evaluate(`window.app.change({ you: { name: 'Ada', email: '', avatar: '' } })`),
    );
  const room = freshRoom('Café');
  const inTicket = encodeURIComponent(room.toLowerCase()).toLowerCase();

  await typeAndJoin(parlour, room);
  await passPrejoin(parlour, jitsi, `${account.appId}/${room}`, server);
  const wish = { version: 1, room: inTicket, role: 'host', user: { name: 'Ada' } };
  expect(tickets.asked.map((one) => one.wish)).toEqual([wish]);
  expect(tickets.asked[0]!.headers).toMatchObject({ 'content-type': 'application/json' });
  expect(tickets.asked[0]!.headers).not.toHaveProperty('cookie');
  const { claims } = await jitsi.seen.until('the ticket', 'ticket', (one) =>
    one.room.endsWith(room),
  );
  expect(claims).toMatchObject({ room: inTicket, context: { user: { name: 'Ada' } } });

  await test.step('its frame ends, and the next try has a ticket of its own', async () => {
    await saysSo(parlour, await killed(parlour, 'frame'));
    const entered = jitsi.seen.of('joined').length;
    await press(parlour, 'Try again');
    await expect.poll(() => jitsi.seen.of('joined').length).toBe(entered + 1);
    expect(tickets.asked).toHaveLength(2);
  });
  const travelled = jitsi.seen
    .of('request')
    .map(({ query }) => new URLSearchParams(query).get('jwt')?.split('.')[1])
    .filter((one) => one !== undefined);
  expect(travelled.length).toBeGreaterThan(1);
  await hangUp(parlour, server);
  await (await parlour.window('home')).getByText(`You left ${room}`).waitFor();
  await parlour.app.close();
  for (const one of new Set(travelled)) {
    const search = createSearch('a ticket of the address', marksOfText(one));
    search.noFile(userData);
    search.noText('the log', parlour.log());
    search.noText('what was printed', parlour.output());
  }
});

test('an own server without keys is entered with a ticket of the address as well', async ({
  office,
  jitsi,
}) => {
  const { issuer, audience, pem, keyId } = runServer(jitsi, ownServer, 'RS256');
  office.tickets.answer((asked) => {
    const own = { ...claimsFor(asked), iss: issuer, aud: audience, sub: '*' };
    const ticket = jwt.sign(own, pem, { algorithm: 'RS256', keyid: keyId });
    json(asked.response, 200, { ticket });
  });
  const parlour = await office.start();
  const room = freshRoom('town');
  await typeAndJoin(parlour, `https://${ownServer}/${room}`);
  await passPrejoin(parlour, jitsi, room, ownServer);
  const asked = jitsi.seen.of('request').filter(({ path }) => path === `/${room}`);
  expect(asked.map(({ query }) => new URLSearchParams(query).has('jwt'))).toEqual([true]);
  await hangUp(parlour, ownServer);
});

test('an address that fails is told in a sentence each, and the meeting server hears of nobody', async ({
  office,
  jitsi,
}) => {
  test.slow();
  const parlour = await office.start();
  const room = freshRoom('fault');
  for (const [what, answer, sentence] of ticketFaults) {
    await test.step(what, async () => {
      office.tickets.answer(answer);
      await typeAndJoin(parlour, room);
      await expect(await alertOf(parlour)).toContainText(sentence);
      await expect(await alertOf(parlour)).toContainText(ticketHost);
      const meeting = await parlour.window('meeting');
      const closed = meeting.waitForEvent('close');
      await meeting
        .getByRole('button', { name: 'Back to Parlour' })
        .click()
        .catch(() => undefined);
      await closed;
    });
  }
  expect(office.tickets.paths.filter((one) => one !== 'POST /parlour')).toEqual([]);
  expect(jitsi.seen.of('request').filter(({ path }) => path.endsWith(`/${room}`))).toEqual([]);

  office.tickets.answer(ticketFaults[2]![1]);
  await typeAndJoin(parlour, room);
  await (await alertOf(parlour)).waitFor();
  office.tickets.answer(gives);
  await press(parlour, 'Try again');
  await passPrejoin(parlour, jitsi, `${office.account.appId}/${room}`, server);
});

test('an address that never answers is waited for in so many words, and can be left at once', async ({
  office,
}) => {
  office.tickets.answer(() => undefined);
  const parlour = await office.start();
  const room = freshRoom('silent');
  await typeAndJoin(parlour, room);
  const first = await parlour.window('meeting');
  await expect(first.getByRole('status')).toHaveText(`Asking ${ticketHost} for your ticket`);
  const closed = first.waitForEvent('close');
  await first
    .getByRole('button', { name: 'Cancel' })
    .click()
    .catch(() => undefined);
  await closed;
  await typeAndJoin(parlour, room);
  await expect(await alertOf(parlour)).toContainText('did not answer in time.', {
    timeout: 13_000,
  });
});

test('an address that nobody vouches for is sent nothing, and one that is down is told as that', async ({
  office,
  start,
  policy,
}) => {
  const parlour = await office.start({ isTrusted: false });
  await typeAndJoin(parlour, freshRoom('self-signed'));
  await expect(await alertOf(parlour)).toContainText('is not secure.');
  expect(office.tickets.asked).toEqual([]);
  await parlour.close();
  // Port 9 of loopback: nobody listens.
  const rules = `--host-resolver-rules=MAP ${ticketHost} 127.0.0.1:9,MAP ${server} 127.0.0.1:9`;
  const other = await start({ electron: policy.electron, switches: [rules] });
  await typeAndJoin(other, freshRoom('down'));
  await expect(await alertOf(other)).toContainText('could not be reached.');
});

test('an address that wants to know who asks is told once, and hears it from then on', async ({
  office,
  jitsi,
}) => {
  const { account, tickets } = office;
  tickets.answer((asked) => {
    if (asked.request.headers.authorization === basicHeader(ada)) return gives(asked);
    const who = { 'WWW-Authenticate': 'Basic realm="Staff"', 'Content-Type': 'text/plain' };
    asked.response.writeHead(401, who).end('Who are you?');
  });
  const parlour = await office.start();
  const room = freshRoom('staff');
  await typeAndJoin(parlour, room);
  const first = await parlour.window('sign-in');
  await expect(
    first.getByText('The server that hands out your tickets asks who you are:'),
  ).toBeVisible();
  await expect(first.getByText(`${ticketHost}:443`, { exact: true })).toBeVisible();
  const meeting = await parlour.window('meeting');
  await expect(meeting.getByRole('status')).toHaveText('Waiting for your answer');
  const closed = first.waitForEvent('close');
  await first
    .getByRole('button', { name: 'Cancel' })
    .click()
    .catch(() => undefined);
  await closed;
  await expect(meeting.getByRole('alert')).toContainText(
    'hands out tickets only after you sign in.',
  );

  await meeting.getByRole('button', { name: 'Try again' }).click();
  await signIn(await parlour.window('sign-in'), 'wrong');
  const again = await parlour.window('sign-in');
  await expect(again.getByRole('alert')).toContainText('were not accepted');
  await signIn(again, ada.password);
  await passPrejoin(parlour, jitsi, `${account.appId}/${room}`, server);
  await hangUp(parlour, server);

  await test.step('an invitation is a guest’s ticket of the address, up to its end', async () => {
    const home = await parlour.window('home');
    await home.getByRole('button', { name: `Copy invitation to ${room}` }).click();
    const dialog = home.getByRole('dialog', { name: `Invitation to ${room}` });
    await dialog.getByRole('button', { name: 'Copy invitation' }).click();
    await expect(dialog.getByText('Invitation copied.')).toBeVisible();
    const link = await parlour.app.evaluate(({ clipboard }) => clipboard.readText());
    const [, claims = ''] = (new URL(link).searchParams.get('jwt') ?? '').split('.');
    const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
    const { wish } = tickets.asked.at(-1)!;
    expect(wish).toEqual({ version: 1, room, role: 'guest', expiresAt: expect.any(Number) });
    expect(said).toMatchObject({ room, exp: wish.expiresAt });
  });
  expect(parlour.openWindows().filter((one) => one.includes('sign-in'))).toEqual([]);
});

test('Settings say who hands out the tickets, and show no key', async ({ office }) => {
  const parlour = await office.start();
  const settings = await openSettings(parlour);
  await expect(settings.getByText(`Tickets come from ${ticketHost}.`)).toBeVisible();
  await expect(settings.getByRole('textbox', { name: 'Private key' })).toHaveCount(0);
  await expect(settings.getByRole('button', { name: 'Test key' })).toHaveCount(0);
});
