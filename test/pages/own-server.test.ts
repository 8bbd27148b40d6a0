import type { Page } from 'playwright/test';
import { publicProfile } from '../../common/profile.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { pkcs8, rsaKey } from '../fakes/keys.ts';
import { expect, test } from './fixtures.ts';

const town = ownServer();
const fresh = ownServer({ server: '', authentication: 'none', issuer: '', secret: undefined });
const strong = 'f2'.repeat(32);

const only = (profile: typeof town) => ({
  profiles: [publicProfile, profile],
  current: profile,
  you: { name: 'Ada' },
});

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const authentication = (page: Page) => page.getByRole('combobox', { name: 'Authentication' });
const secret = (page: Page) => page.getByLabel('Shared secret', { exact: true });

async function leave(page: Page, name: string, value: string): Promise<void> {
  await box(page, name).fill(value);
  await box(page, name).blur();
}

/** Help texts and sentences, up to the part that tells them apart. */
const beginningWith = (sentence: string) => new RegExp(`^${sentence.replace(/[.()/\\]/g, '\\$&')}`);

const kept = (known: { profiles: readonly { kind: string }[] }) =>
  known.profiles.find(({ kind }) => kind === 'ownServer') as typeof town;

test('an own server is added, filled in and signs tickets', async ({ page, settings }) => {
  const app = await settings();
  await page.getByRole('radio', { name: 'Own server' }).check();
  await expect(box(page, 'Server address')).toBeFocused();
  await page.keyboard.type(' https://Meet.Example.org:8443/team/ ');
  await page.keyboard.press('Enter');
  await expect(box(page, 'Server address')).toHaveValue('meet.example.org:8443/team/');
  await box(page, 'Profile name').fill('town hall');
  await authentication(page).selectOption('Shared secret (HS256)');
  await secret(page).fill(strong);
  await secret(page).press('Enter');
  await expect(page.getByText('The secret is saved.')).toBeVisible();
  await leave(page, 'Issuer', ' town_app ');
  await leave(page, 'Audience', 'town_meetings');
  await leave(page, 'Subject', 'meet.jitsi');
  await leave(page, 'Extra claims', '{"context": {"group": "staff"}}');
  await expect
    .poll(() => kept(app.known()))
    .toMatchObject({
      name: 'town hall',
      server: 'meet.example.org:8443',
      path: 'team',
      authentication: 'HS256',
      issuer: 'town_app',
      audience: 'town_meetings',
      subject: 'meet.jitsi',
      extraClaims: '{"context": {"group": "staff"}}',
      secret: { isWeak: false },
    });

  await box(page, 'Show the ticket for a room').fill('standup');
  await button(page, 'Show').click();
  const table = page.getByRole('table');
  await expect(table.getByRole('row', { name: /^iss/ })).toContainText('town_app');
  await expect(table.getByRole('row', { name: /^aud/ })).toContainText('town_meetings');
  await expect(table.getByRole('row', { name: /^context\.group/ })).toContainText('staff');
});

const addresses = [
  ['http://meet.example.org', 'Addresses with http:// are not encrypted'],
  ['ftp://meet.example.org', '“ftp:” is not an address of a meeting server.'],
  ['https://ada:pw@meet.example.org', 'This address carries a user name or a password.'],
  ['meet example', 'This is not an address of a server.'],
  ['https://meet.example.org/config.js/', '“/config.js/” cannot stand before the names of rooms.'],
  ['meet.jit.si', 'This is the public server.'],
  ['8x8.vc', 'This is 8x8’s server for JaaS.'],
] as const;

test('an address that is none is explained, stays written, and changes nothing', async ({
  page,
  settings,
}) => {
  const app = await settings(only(town));
  for (const [written, sentence] of addresses) {
    await leave(page, 'Server address', written);
    await expect(box(page, 'Server address')).toHaveAccessibleDescription(beginningWith(sentence));
    await expect(box(page, 'Server address')).toHaveAttribute('aria-invalid', 'true');
    await expect(box(page, 'Server address')).toHaveValue(written);
  }
  await leave(page, 'Server address', '');
  await expect(page.getByText('There is no server address yet.')).toBeVisible();
  expect(kept(app.known()).server).toBe(town.server);
  await box(page, 'Server address').fill('meet.example.net');
  await expect(box(page, 'Server address')).toHaveAttribute('aria-invalid', 'false');
});

test('an address that another profile has is refused by that one’s name', async ({
  page,
  settings,
}) => {
  const twin = ownServer({ id: 'town2', name: 'library', server: 'books.example.org' });
  await settings({ ...only(town), profiles: [publicProfile, town, twin] });
  await leave(page, 'Server address', 'https://BOOKS.example.org');
  await expect(page.getByText('“library” has the same address.')).toBeVisible();
});

test('an empty field that nobody wrote in complains of nothing', async ({ page, settings }) => {
  const app = await settings(only(fresh));
  await box(page, 'Server address').focus();
  await box(page, 'Profile name').focus();
  await expect(box(page, 'Server address')).toHaveAttribute('aria-invalid', 'false');
  expect(app.hosting.asked).toEqual([]);
});

for (const [name, server, path] of [
  ['Use meet.example.org/team', 'meet.example.org', 'team'],
  ['Use meet.example.org/team/standup', 'meet.example.org', 'team/standup'],
] as const) {
  test(`the link to a room leads on with “${name}”`, async ({ page, settings }) => {
    const app = await settings(only(fresh));
    await leave(page, 'Server address', 'https://meet.example.org/team/standup');
    await expect(page.getByText('This looks like the link to a room, “standup”.')).toBeVisible();
    expect(kept(app.known()).server).toBe('');
    await button(page, name).click();
    await expect(box(page, 'Server address')).toHaveValue(`${server}/${path}/`);
    await expect(box(page, 'Server address')).toBeFocused();
    await expect(page.getByRole('button', { name: /^Use / })).toHaveCount(0);
    expect(kept(app.known())).toMatchObject({ server, path });
  });
}

test('the link to a room without a path offers the server alone', async ({ page, settings }) => {
  const app = await settings(only(fresh));
  await leave(page, 'Server address', 'https://meet.example.org/standup#config.x=1');
  await expect(page.getByRole('button', { name: /^Use / })).toHaveText(['Use meet.example.org']);
  await button(page, 'Use meet.example.org').click();
  await expect
    .poll(() => kept(app.known()))
    .toMatchObject({ server: 'meet.example.org', path: '' });
});

test('without authentication there is nothing about tickets', async ({ page, settings }) => {
  await settings(only(fresh));
  await expect(authentication(page)).toHaveValue('none');
  await expect(authentication(page)).toHaveAccessibleDescription(/Anyone with the link enters/);
  await expect(box(page, 'Issuer')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Ticket' })).toHaveCount(0);
  await expect(button(page, 'Check server')).toBeVisible();
});

test('changes that follow each other quickly are all kept', async ({ page, settings }) => {
  const app = await settings(only(town));
  await box(page, 'Issuer').fill('one');
  await box(page, 'Audience').fill('two');
  await box(page, 'Subject').fill('three');
  await authentication(page).selectOption('Private key (RS256)');
  await box(page, 'Key ID').fill('four');
  await box(page, 'Key ID').press('Enter');
  await expect
    .poll(() => kept(app.known()))
    .toMatchObject({
      authentication: 'RS256',
      issuer: 'one',
      audience: 'two',
      subject: 'three',
      keyId: 'four',
    });
});

test('another page’s change shows, unless somebody is writing', async ({ page, settings }) => {
  const app = await settings(only(town));
  await box(page, 'Issuer').fill('mine');
  await app.hosting.setServer(town.id, 'other.example.org');
  await expect(box(page, 'Server address')).toHaveValue('other.example.org');
  await expect(box(page, 'Issuer')).toHaveValue('mine');
});

const claims = [
  ['{group: staff}', 'This is not JSON.'],
  ['["staff"]', 'This is JSON, but not an object.'],
  ['{"exp": 1}', 'Parlour sets “exp” itself, for each ticket.'],
] as const;

test('extra claims that are none are explained, and nothing else is lost', async ({
  page,
  settings,
}) => {
  const app = await settings(only({ ...town, extraClaims: '{"a": 1}' }));
  for (const [written, sentence] of claims) {
    await leave(page, 'Extra claims', written);
    await expect(box(page, 'Extra claims')).toHaveAccessibleDescription(beginningWith(sentence));
  }
  await leave(page, 'Issuer', 'other_app');
  await expect.poll(() => kept(app.known()).issuer).toBe('other_app');
  expect(kept(app.known()).extraClaims).toBe('{"a": 1}');
  await leave(page, 'Extra claims', '');
  await expect.poll(() => kept(app.known()).extraClaims).toBe('');
});

const secrets = [
  ['', 'There is no shared secret yet.'],
  ['x'.repeat(1_001), 'too long for a shared secret'],
  ['my_jitsi_app_secret', 'This is the example from Jitsi’s documentation'],
] as const;

test('what is no secret is refused and not kept', async ({ page, settings }) => {
  const app = await settings(only({ ...town, secret: undefined }));
  for (const [written, sentence] of secrets) {
    await secret(page).fill(written);
    await button(page, 'Save secret').click();
    await expect(secret(page)).toHaveAccessibleDescription(new RegExp(sentence));
  }
  expect(app.hosting.keytar.entries.size).toBe(0);
  await expect(button(page, 'Use until Parlour ends')).toHaveCount(0);
});

test('of a saved secret only facts are shown, and a weak one is told', async ({
  page,
  settings,
}) => {
  const app = await settings(only({ ...town, secret: undefined }));
  await secret(page).fill('geheimnis-der-stadt');
  await expect(secret(page)).toHaveAttribute('type', 'password');
  await button(page, 'Save secret').click();
  await expect(button(page, 'Forget secret')).toBeVisible();
  await expect(secret(page)).toHaveCount(0);
  const region = page.getByRole('region', { name: 'Signing secret' });
  await expect(region).toContainText('Shared secret, HS256');
  await expect(region).toContainText('2 Jan 2026');
  await expect(region).toContainText('never');
  await expect(region).toContainText('This secret is shorter than 32 bytes');
  expect(await page.content()).not.toContain('geheimnis-der-stadt');
  expect(app.hosting.keytar.entries.size).toBe(1);

  await button(page, 'Replace secret').click();
  await secret(page).fill(strong);
  await button(page, 'Save secret').click();
  await expect(region).not.toContainText('This secret is shorter');
  await button(page, 'Forget secret').click();
  await expect(secret(page)).toBeVisible();
  expect(app.hosting.keytar.entries.size).toBe(0);
});

test('a secret is tried out, and what the server says is told', async ({ page, settings }) => {
  const app = await settings(only({ ...town, secret: undefined }));
  await secret(page).fill(strong);
  await button(page, 'Save secret').click();
  await button(page, 'Test secret').click();
  await expect(page.getByText('meet.example.org:8443 accepts its tickets.')).toBeVisible();
  app.hosting.says('ticket-issuer');
  await button(page, 'Test secret').click();
  await expect(page.getByText('The server takes no tickets from this issuer.')).toBeVisible();
  app.hosting.isAhead(undefined);
  await button(page, 'Test secret').click();
  await expect(page.getByText('could not be asked; the next meeting will tell')).toBeVisible();
});

test('a secret that no keychain takes can be used until Parlour ends', async ({
  page,
  settings,
}) => {
  const app = await settings(only({ ...town, secret: undefined }));
  app.hosting.keytar.state = 'no keyring';
  await secret(page).fill(strong);
  await button(page, 'Save secret').click();
  await button(page, 'Use until Parlour ends').click();
  await expect(button(page, 'Forget secret')).toBeVisible();
  expect(app.hosting.keytar.entries.size).toBe(0);
});

test('a private key is kept for an own server, too', async ({ page, settings }) => {
  await settings(only({ ...town, authentication: 'RS256' }));
  await box(page, 'Private key').fill('nonsense');
  await button(page, 'Save key').click();
  await expect(box(page, 'Private key')).toHaveAttribute('aria-invalid', 'true');
  await box(page, 'Private key').fill(pkcs8(rsaKey(2_048)));
  await button(page, 'Save key').click();
  await expect(page.getByText('RSA, 2048 bits')).toBeVisible();
  await expect(button(page, 'Forget key')).toBeVisible();
});

test('a .env file of docker-jitsi-meet brings issuer, audience and secret', async ({
  page,
  settings,
}) => {
  const app = await settings(only(fresh));
  await button(page, 'Import from .env file…').click();
  await expect(authentication(page)).toHaveValue('none');
  app.hosting.chooses({
    path: '/home/ada/.env',
    content: `JWT_APP_ID=town_app\nJWT_ACCEPTED_AUDIENCES=town_meetings\nJWT_APP_SECRET=${strong}\n`,
  });
  await button(page, 'Import from .env file…').click();
  await expect(authentication(page)).toHaveValue('HS256');
  await expect(page.getByText('Taken from /home/ada/.env.')).toBeVisible();
  await expect(box(page, 'Issuer')).toHaveValue('town_app');
  await expect(box(page, 'Audience')).toHaveValue('town_meetings');
  await expect(button(page, 'Forget secret')).toBeVisible();
  app.hosting.chooses({ path: '/home/ada/.env', content: 'TZ=UTC\n' });
  await button(page, 'Import from .env file…').click();
  await expect(page.getByText('Taken from')).toHaveCount(0);
});

test('moderators are spoken of on own servers, and not on JaaS', async ({ page, settings }) => {
  const app = await settings(only(town));
  const note = page.getByText('whoever has a ticket is a moderator');
  await expect(note).toBeVisible();
  app.put({ profiles: [publicProfile, acme], current: acme });
  await expect(box(page, 'AppID')).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('a pasted ticket is compared with what the server is set up to take', async ({
  page,
  settings,
}) => {
  await settings(only(town));
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const ticket = `${part({ alg: 'RS256', typ: 'JWT', kid: 'a' })}.${part({ iss: 'other', sub: '*', aud: 'town_app', room: 'standup', exp: 1_900_000_000 })}.AAAA`;
  await box(page, 'Show the ticket for a room').fill(ticket);
  await expect(page.getByRole('table')).toBeVisible();
  const said = page.getByRole('region', { name: 'Ticket inspector' }).getByRole('status');
  await expect(said).toContainText('signed in another way than this server’s tickets');
  await expect(said).toContainText('The issuer (iss) is another than the one of this');
});
