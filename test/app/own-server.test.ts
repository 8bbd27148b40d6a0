import { SignJWT } from 'jose';
import type { Jitsi } from '../jitsi/index.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { startProxy } from './guarded.ts';
import type { Parlour } from './launch.ts';
import {
  addOwnServer,
  checkServer,
  fill,
  type OwnServer,
  runServer,
  setUpOwnServer,
} from './own-server.ts';
import { hangUp, passPrejoin, typeAndJoin } from './steps.ts';

/** One host name, three servers: the port tells them apart. */
const open = 'meet.example.org';
const secret = 'meet.example.org:8443';
const keyed = 'meet.example.org:9443';

const claimsSeen = async (jitsi: Jitsi, room: string): Promise<unknown> =>
  (await jitsi.seen.until('the ticket', 'ticket', (one) => one.room === room)).claims;

/** Joins, and answers what the panel says instead of the meeting. */
async function refusal(parlour: Parlour, server: string, text: string): Promise<string> {
  await typeAndJoin(parlour, text);
  await (await parlour.meetingFrame(server)).getByTestId('join-button').click();
  const alert = (await parlour.window('meeting')).getByRole('alert');
  await alert.waitFor();
  return (await alert.innerText()).replaceAll(/\s*\n+\s*/g, ' ');
}

test('None: a room name joins on the own server, without any ticket', async ({ start, jitsi }) => {
  const parlour = await start();
  await addOwnServer(parlour, 'garage', open);
  const home = await parlour.window('home');
  await expect(home.getByRole('combobox', { name: 'Hosting' })).toHaveValue(/^[0-9a-f]{32}$/);
  const room = freshRoom('Bastelstube');
  await typeAndJoin(parlour, room);
  await passPrejoin(parlour, jitsi, room, open);
  const requests = jitsi.seen.of('request').filter((one) => one.path === `/${room}`);
  expect(requests.map(({ query }) => new URLSearchParams(query).has('jwt'))).toEqual([false]);
  await hangUp(parlour, open);
  await expect(home.getByRole('list', { name: 'Your meetings' })).toContainText(
    'Own server · garage',
  );
});

test('HS256: the ticket says what the form says, for exactly this room', async ({
  start,
  jitsi,
  keyring,
}) => {
  const server = runServer(jitsi, secret, 'HS256');
  const first = await start({ env: keyring.env });
  const settings = await setUpOwnServer(first, 'town hall', server, 'HS256');
  await fill(settings, 'Extra claims', '{"context": {"group": "council"}, "extra": 1}');
  await expect(settings.getByLabel('Shared secret', { exact: true })).toHaveCount(0);
  await first.app.close();

  const second = await start({ userData: first.userData, env: keyring.env });
  const room = freshRoom('Rat und Tat');
  const kept = room.replaceAll(' ', '');
  await typeAndJoin(second, room);
  await passPrejoin(second, jitsi, kept, secret);
  expect(await claimsSeen(jitsi, kept)).toMatchObject({
    iss: 'town_app',
    aud: 'town_meetings',
    sub: '*',
    room: kept.toLowerCase(),
    extra: 1,
    context: { user: { moderator: true, affiliation: 'owner' }, group: 'council', features: {} },
  });
  await hangUp(second, secret);
});

test('RS256 below a path: the key ID leads to the public key, and rooms keep their path', async ({
  start,
  jitsi,
  keyring,
}) => {
  const server = runServer(jitsi, `${keyed}/team/`, 'RS256');
  const parlour = await start({ env: keyring.env });
  await setUpOwnServer(parlour, 'team', server, 'RS256');
  const room = freshRoom('planning');
  await typeAndJoin(parlour, room);
  await passPrejoin(parlour, jitsi, `team/${room}`, keyed);
  expect(await claimsSeen(jitsi, `team/${room}`)).toMatchObject({ iss: 'town_app', room });
});

const wrong: [what: string, spoil: (server: OwnServer) => void, sentence: string][] = [
  [
    'a wrong secret',
    (server) => (server.secret = `not ${server.secret}`),
    'The server could not confirm who signed the ticket.',
  ],
  [
    'a wrong issuer',
    (server) => (server.issuer = 'somebody else'),
    'The server takes no tickets from this issuer.',
  ],
  [
    'a wrong audience',
    (server) => (server.audience = 'somebody else'),
    'The ticket is for another kind of server.',
  ],
];

for (const [what, spoil, sentence] of wrong) {
  test(`${what} ends in its sentence`, async ({ start, jitsi, keyring }) => {
    const server = runServer(jitsi, secret, 'HS256');
    spoil(server);
    const parlour = await start({ env: keyring.env });
    await setUpOwnServer(parlour, 'town hall', server, 'HS256');
    expect(await refusal(parlour, secret, freshRoom('wrong'))).toContain(sentence);
    const panel = await parlour.window('meeting');
    await expect(panel.getByRole('button', { name: 'Show the ticket' })).toBeVisible();
  });
}

/** Tickets that came with a link: the server looks at them, and Parlour only carries them. */
const carried: [what: string, claims: { room: string; life: number }, sentence: string][] = [
  [
    'a ticket that has run out',
    { room: 'ROOM', life: -60 },
    'The ticket for this meeting has run out.',
  ],
  ['a ticket for another room', { room: 'elsewhere', life: 60 }, 'The ticket is for another room.'],
];

for (const [what, { room: claimed, life }, sentence] of carried) {
  test(`${what} ends in its sentence`, async ({ start, jitsi }) => {
    const server = runServer(jitsi, secret, 'HS256');
    const parlour = await start();
    await addOwnServer(parlour, 'town hall', secret);
    const room = freshRoom('carried');
    const now = Math.floor(Date.now() / 1000);
    const ticket = await new SignJWT({
      iss: server.issuer,
      aud: server.audience,
      sub: '*',
      room: claimed.replace('ROOM', room),
      exp: now + life,
    })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .sign(Buffer.from(server.secret));
    const link = `https://${secret}/${room}?jwt=${ticket}`;
    expect(await refusal(parlour, secret, link)).toContain(sentence);
  });
}

test('three profiles are switched from Home, and each link finds its own', async ({
  start,
  jitsi,
}) => {
  const parlour = await start();
  await addOwnServer(parlour, 'plain', open);
  await addOwnServer(parlour, 'deep', `${open}/team/`);
  await addOwnServer(parlour, 'other port', secret);
  jitsi.forget(secret);
  const home = await parlour.window('home');
  const menu = home.getByRole('combobox', { name: 'Hosting' });

  const links: [link: string, server: string, path: string, profile: string][] = [
    [`https://${open}/ROOM`, open, 'ROOM', 'plain'],
    [`https://${open}/team/ROOM`, open, 'team/ROOM', 'deep'],
    [`parlour://${secret}/team/ROOM`, secret, 'team/ROOM', 'other port'],
    ['https://meet.jit.si/ROOM', 'meet.jit.si', 'ROOM', 'Public server'],
  ];
  for (const [link, server, path, profile] of links) {
    const room = freshRoom('routed');
    await typeAndJoin(parlour, link.replace('ROOM', room));
    await passPrejoin(parlour, jitsi, path.replace('ROOM', room), server);
    await hangUp(parlour, server);
    const row = home.getByRole('listitem').filter({ hasText: room });
    await expect(row).toContainText(profile);
  }

  const hostings: [name: string, server: string, before: string][] = [
    ['Public server', 'meet.jit.si', ''],
    ['Own server · plain', open, ''],
    ['Own server · deep', open, 'team/'],
  ];
  for (const [name, server, before] of hostings) {
    await menu.selectOption(name);
    const room = freshRoom('switched');
    await typeAndJoin(parlour, room);
    await passPrejoin(parlour, jitsi, before + room, server);
    await hangUp(parlour, server);
    await home.getByText(`You left ${room}`).waitFor();
  }
});

const addresses: [written: string, sentence: string][] = [
  ['http://meet.example.org', 'Addresses with http:// are not encrypted'],
  ['https://ada:lovelace@meet.example.org', 'carries a user name or a password'],
  ['meet example org', 'This is not an address of a server.'],
  ['file:///etc/passwd', '“file:” is not an address of a meeting server.'],
  ['meet.jit.si', 'This is the public server.'],
  ['8x8.vc', 'This is 8x8’s server for JaaS.'],
  ['', 'There is no server address yet.'],
];

test('a server without a name is joined and checked by its IPv6 number, behind a proxy', async ({
  start,
  jitsi,
}) => {
  // The numbers of 2001:db8 are nobody's (RFC 3849): only the proxy leads anywhere.
  const number = '[2001:db8::8]:8443';
  const proxy = await startProxy(jitsi.port);
  const parlour = await start({ switches: proxy.switches });
  const settings = await addOwnServer(parlour, 'number', `https://${number}`);
  const room = freshRoom('six');
  await typeAndJoin(parlour, `https://${number}/${room}`);
  await passPrejoin(parlour, jitsi, room, number);
  await hangUp(parlour, number);
  await checkServer(parlour);
  await expect(settings.getByText('Everything needed for meetings works.')).toBeVisible();
  await expect(settings.getByText(`through the proxy 127.0.0.1:${proxy.port}`)).toBeVisible();

  // Inside a company only the proxy knows some names.
  const field = settings.getByRole('textbox', { name: 'Server address' });
  await field.fill('meet.inside.example');
  await field.press('Enter');
  await checkServer(parlour);
  await expect(settings.getByText(`The proxy 127.0.0.1:${proxy.port} looks up`)).toBeVisible();
  await expect(settings.getByText('Everything needed for meetings works.')).toBeVisible();
  await parlour.close();
  await proxy.close();
});

test('what is no address gets its sentence; IPv6 and names in other scripts are addresses', async ({
  start,
}) => {
  const parlour = await start();
  const settings = await addOwnServer(parlour, 'mine', 'münchen.example');
  const field = settings.getByRole('textbox', { name: 'Server address' });
  await expect(field).toHaveValue('xn--mnchen-3ya.example');
  for (const [written, sentence] of addresses) {
    await field.fill(written);
    await field.press('Enter');
    await expect(settings.getByText(sentence)).toBeVisible();
  }
  await field.fill('https://[::1]:8443');
  await field.press('Enter');
  await expect(field).toHaveValue('[::1]:8443');
});

test('a link to a room is taken apart, and its server offered', async ({ start }) => {
  const parlour = await start();
  const settings = await addOwnServer(
    parlour,
    'mine',
    `https://${open}/team/standup?jwt=a.b.c#config.prejoinConfig.enabled=false`,
  );
  await expect(settings.getByText('This looks like the link to a room, “standup”.')).toBeVisible();
  await settings.getByRole('button', { name: `Use ${open}/team`, exact: true }).click();
  const field = settings.getByRole('textbox', { name: 'Server address' });
  await expect(field).toHaveValue(`${open}/team/`);
});

test('extra claims that are no JSON object are refused beside the field', async ({
  start,
  jitsi,
  keyring,
}) => {
  const parlour = await start({ env: keyring.env });
  const server = runServer(jitsi, secret, 'HS256');
  const settings = await setUpOwnServer(parlour, 'town hall', server, 'HS256');
  const texts: [string, string][] = [
    ['[1, 2]', 'This is JSON, but not an object.'],
    ['42', 'This is JSON, but not an object.'],
    ['{context: 1}', 'This is not JSON.'],
    ['{"exp": 9999999999}', 'Parlour sets “exp” itself'],
  ];
  for (const [written, sentence] of texts) {
    await fill(settings, 'Extra claims', written);
    await expect(settings.getByText(sentence)).toBeVisible();
  }
});

test('“Check server” repeats in the server’s own words why it refuses the ticket', async ({
  start,
  jitsi,
  keyring,
}) => {
  const server = runServer(jitsi, secret, 'HS256');
  server.issuer = 'somebody else';
  const parlour = await start({ env: keyring.env });
  const settings = await setUpOwnServer(parlour, 'town hall', server, 'HS256');
  const joined = jitsi.seen.of('joined').length;
  await checkServer(parlour);
  await expect(settings.getByText("invalid 'iss' claim")).toBeVisible();
  await settings.getByRole('button', { name: 'Test secret' }).click();
  await expect(settings.getByText('The server takes no tickets from this issuer.')).toBeVisible();
  expect(jitsi.seen.of('joined')).toHaveLength(joined);

  await settings.getByRole('button', { name: 'Copy report' }).click();
  const report = await parlour.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(report).toContain("invalid 'iss' claim");
  expect(report).not.toContain('eyJ');
  expect(report).not.toContain(server.secret);
});

test('a meeting that fails offers to check its server, which need not be the current one', async ({
  start,
  jitsi,
}) => {
  const parlour = await start();
  await addOwnServer(parlour, 'garage', open);
  const home = await parlour.window('home');
  await home.getByRole('combobox', { name: 'Hosting' }).selectOption('Public server');
  const room = freshRoom('broken');
  jitsi.room(open, room).faults.add('server-error');
  await typeAndJoin(parlour, `https://${open}/${room}`);
  await (await parlour.window('meeting')).getByRole('button', { name: 'Check server' }).click();
  const settings = await parlour.window('settings');
  await expect(settings.getByRole('heading', { name: `Check of ${open}` })).toBeInViewport();
  await expect(settings.getByText('Everything needed for meetings works.')).toBeVisible();
});
