import type { Jitsi } from '../jitsi/index.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { type JaasAccount, openAccount, setUpJaas } from './jaas-account.ts';
import { hangUp, passPrejoin, typeAndJoin } from './steps.ts';

const server = '8x8.vc';

test(
  'a key is saved once; after a restart a room name is a protected meeting',
  { tag: '@packed' },
  async ({ start, jitsi, keyring }) => {
    const account = openAccount(jitsi, 4_096);
    const first = await start({ env: keyring.env });
    const settings = await setUpJaas(first, account);
    await expect(settings.getByText('RSA, 4096 bits')).toBeVisible();
    await expect(settings.getByRole('textbox', { name: 'Private key' })).toHaveCount(0);
    await first.app.close();

    const second = await start({ userData: first.userData, env: keyring.env });
    const home = await second.window('home');
    await expect(home.getByRole('combobox', { name: 'Hosting' })).toHaveText(/JaaS · acme/);
    const room = freshRoom('Café');
    await typeAndJoin(second, room);
    await passPrejoin(second, jitsi, `${account.appId}/${room}`, server);

    const { claims } = await jitsi.seen.until('the ticket', 'ticket', (one) =>
      one.room.endsWith(room),
    );
    expect(claims).toMatchObject({
      aud: 'jitsi',
      iss: 'chat',
      sub: account.appId,
      room: encodeURIComponent(room.toLowerCase()).toLowerCase(),
      context: { user: { moderator: 'true' }, features: {} },
    });
    await hangUp(second, server);
    await expect(home.getByRole('list', { name: 'Your meetings' })).toContainText('JaaS · acme');
  },
);

test('a link to the account’s tenant opens with its ticket, another tenant’s never gets one', async ({
  start,
  jitsi,
  keyring,
}) => {
  const account = openAccount(jitsi);
  const parlour = await start({ env: keyring.env });
  await setUpJaas(parlour, account);

  const room = freshRoom('tenant');
  await typeAndJoin(parlour, `https://8x8.vc/${account.appId.toUpperCase()}/${room}`);
  await passPrejoin(parlour, jitsi, `${account.appId}/${room}`, server);
  await hangUp(parlour, server);

  const foreign = `vpaas-magic-cookie-ffff/${freshRoom('foreign')}`;
  await typeAndJoin(parlour, `https://8x8.vc/${foreign}`);
  await (await parlour.meetingFrame(server)).getByTestId('join-button').click();
  const page = await parlour.window('meeting');
  await expect(page.getByRole('alert')).toContainText('ticket');
  const seen = await jitsi.seen.until('the refusal', 'ticket', (one) => one.room === foreign);
  expect(seen).toMatchObject({ refusal: 'token required' });
  const requests = jitsi.seen.of('request').filter((one) => one.path === `/${foreign}`);
  expect(requests.map(({ query }) => new URLSearchParams(query).has('jwt'))).toEqual([false]);
});

const refusals: [what: string, spoil: (account: JaasAccount, jitsi: Jitsi) => void, string][] = [
  [
    'a key that is not the other half of the server’s',
    (account, jitsi) => void (account.pem = openAccount(jitsi).pem),
    'The server could not confirm who signed the ticket.',
  ],
  [
    'a key ID the server does not know',
    (account) => void (account.keyId = 'ffffff'),
    'The server does not know the key that signed the ticket.',
  ],
];

for (const [what, spoil, sentence] of refusals) {
  test(`${what}: the sentence, and the way to the inspector`, async ({ start, jitsi, keyring }) => {
    const account = openAccount(jitsi);
    spoil(account, jitsi);
    const parlour = await start({ env: keyring.env });
    await setUpJaas(parlour, account);
    await typeAndJoin(parlour, freshRoom('refused'));
    await (await parlour.meetingFrame(server)).getByTestId('join-button').click();
    const page = await parlour.window('meeting');
    await expect(page.getByRole('alert')).toContainText(sentence);
    await page.getByRole('button', { name: 'Show the ticket' }).click();
    const inspector = (await parlour.window('settings')).getByRole('textbox', {
      name: 'Show the ticket for a room',
    });
    await expect(inspector).toBeFocused();
  });
}

test('“Test key” says whether the server accepts its tickets, and enters no room', async ({
  start,
  jitsi,
  keyring,
}) => {
  const account = openAccount(jitsi);
  const parlour = await start({ env: keyring.env });
  const settings = await setUpJaas(parlour, account);
  const joined = jitsi.seen.of('joined').length;
  const requests = jitsi.seen.of('request').length;
  await settings.getByRole('button', { name: 'Test key' }).click();
  await expect(settings.getByText('The key signs and verifies, and 8x8.vc accepts')).toBeVisible();
  await expect(settings.getByText('This computer’s clock agrees')).toBeVisible();
  const sighting = { kind: 'sasl', host: server, tenant: account.appId };
  expect(jitsi.seen.of('sasl').at(-1)).toEqual(sighting);

  // Another key than the server's, as where the wrong half was uploaded.
  await settings.getByRole('button', { name: 'Replace key' }).click();
  await settings.getByRole('textbox', { name: 'Private key' }).fill(openAccount(jitsi).pem);
  await settings.getByRole('button', { name: 'Save key' }).click();
  await expect(settings.getByText('The key is saved.')).toBeVisible();
  await settings.getByRole('button', { name: 'Test key' }).click();
  await expect(
    settings.getByText('The server could not confirm who signed the ticket.'),
  ).toBeVisible();
  expect(jitsi.seen.of('sasl').at(-1)).toEqual({ ...sighting, refusal: 'Invalid signature' });

  await settings.getByRole('textbox', { name: 'Key ID' }).fill('ffffff');
  await settings.getByRole('textbox', { name: 'Key ID' }).blur();
  await settings.getByRole('button', { name: 'Test key' }).click();
  await expect(
    settings.getByText('The server does not know the key that signed the ticket.'),
  ).toBeVisible();

  expect(jitsi.seen.of('joined')).toHaveLength(joined);
  const asked = () => jitsi.seen.of('request').slice(requests);
  // Session, sign-in and good-bye of each; nobody waited for the last good-bye.
  await expect.poll(() => asked().filter(({ method }) => method === 'POST').length).toBe(9);
  for (const { path } of asked()) expect(path).toMatch(/\/(?:http-bind|external_api\.js)$/);
  for (const text of [parlour.log(), parlour.output()]) expect(text).not.toMatch(/eyJ|token=/);
});

test('“Test key” sends its ticket nowhere else when the server sends it on', async ({
  start,
  jitsi,
  keyring,
}) => {
  const account = openAccount(jitsi);
  const parlour = await start({ env: keyring.env });
  const settings = await setUpJaas(parlour, account);
  jitsi.configure(server, { bosh: 'redirects-away' });
  await settings.getByRole('button', { name: 'Test key' }).click();
  await expect(settings.getByText('could not be asked')).toBeVisible();
  jitsi.configure(server, { bosh: 'answers' });
  const elsewhere = jitsi.seen.of('request').filter((one) => one.host === 'meet.example.org');
  expect(elsewhere).toEqual([]);
  // A request that fails must not be printed with its address.
  for (const text of [parlour.log(), parlour.output()]) expect(text).not.toMatch(/eyJ|token=/);
});

test('a guest’s ticket is no moderator’s, whatever the profile allows', async ({
  start,
  jitsi,
  keyring,
}) => {
  const account = openAccount(jitsi);
  const parlour = await start({ env: keyring.env });
  const settings = await setUpJaas(parlour, account);
  await settings.getByRole('checkbox', { name: 'Recording' }).check();
  await settings.getByRole('combobox', { name: 'My role' }).selectOption('Guest');
  const room = freshRoom('guest');
  await typeAndJoin(parlour, room);
  await passPrejoin(parlour, jitsi, `${account.appId}/${room}`, server);
  const { claims } = await jitsi.seen.until('the ticket', 'ticket', (one) =>
    one.room.endsWith(room),
  );
  expect(claims).toMatchObject({ context: { user: { moderator: 'false' }, features: {} } });
});

test('the inspector shows a room’s ticket without its signature, and explains a pasted one', async ({
  start,
  jitsi,
  keyring,
}) => {
  const account = openAccount(jitsi);
  const parlour = await start({ env: keyring.env });
  const settings = await setUpJaas(parlour, account);
  const field = settings.getByRole('textbox', { name: 'Show the ticket for a room' });
  await field.fill('Standup');
  await settings.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(settings.getByRole('row', { name: /^room/ })).toContainText('standup');
  await expect(settings.getByText('Nothing in it would make a server refuse it.')).toBeVisible();

  const part = (content: object): string =>
    Buffer.from(JSON.stringify(content)).toString('base64url');
  await field.fill(`${part({ alg: 'none', typ: 'JWT' })}.${part({ aud: 'jitsi' })}.c2lnbmF0dXJl`);
  await expect(settings.getByText('needs no signature (alg none)')).toBeVisible();
  expect(await settings.locator('main').innerText()).not.toContain('c2lnbmF0dXJl');
});

test('the meeting of a blocked account says so, and the server’s page for it is never seen', async ({
  start,
  jitsi,
}) => {
  const path = `vpaas-magic-cookie-b10c/${freshRoom('blocked')}`;
  jitsi.room(server, path).faults.add('account-blocked');
  const parlour = await start({ words: [`https://8x8.vc/${path}`] });
  const page = await parlour.window('meeting');
  await expect(page.getByRole('alert')).toContainText(
    'The JaaS account of this meeting is blocked.',
  );
  expect(jitsi.seen.of('painted').filter((one) => one.page === 'planLimit.html')).toEqual([]);
});
