import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import type { Settings } from '../../common/settings.ts';
import { ownServer } from '../common/sample-profile.ts';
import { without } from '../proof/guards.ts';
import { expect, freshRoom, test as base } from './fixtures.ts';
import { runServer, setUpOwnServer } from './own-server.ts';
import { answerQuestions, hangUp, isShown, joinedByLink, passPrejoin } from './steps.ts';

const test = base.extend<{ settled(settings: Partial<Settings>): string }>({
  /** A profile folder in which a person has decided things before. */
  settled: async ({}, use) => {
    const folders: string[] = [];
    await use((settings) => {
      const folder = mkdtempSync(join(tmpdir(), 'parlour-settled-'));
      folders.push(folder);
      writeFileSync(join(folder, 'settings.json'), JSON.stringify({ version: 2, ...settings }));
      return folder;
    });
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

test('a link as start argument opens the meeting', { tag: '@packed' }, async ({ start, jitsi }) => {
  const room = freshRoom('start-argument');
  const parlour = await start({ words: [`https://meet.jit.si/${room}`] });
  await passPrejoin(parlour, jitsi, room);
  expect(await isShown(parlour, 'home')).toBe(false);
});

for (const form of [
  'jitsi-meet://meet.jit.si/ROOM',
  'parlour://meet.jit.si/ROOM',
  'parlour:ROOM',
]) {
  test(`${form} opens the meeting`, async ({ start, jitsi }) => {
    const room = freshRoom('scheme');
    const parlour = await start({ words: [form.replace('ROOM', room)] });
    await passPrejoin(parlour, jitsi, room);
  });
}

test('a link to the running app opens there, in the one instance', async ({ start, jitsi }) => {
  const room = freshRoom('second-start');
  const parlour = await start();
  await parlour.window('home');
  expect(await parlour.startAgain(`https://meet.jit.si/${room}`)).toBe(0);
  await passPrejoin(parlour, jitsi, room);
  expect(parlour.openWindows()).toHaveLength(2);
});

test('without Home a link to another hosting takes the meeting over, and that one can be left', async ({
  start,
  jitsi,
  settled,
}) => {
  const [first, second] = [freshRoom('no-home'), freshRoom('no-home')];
  const club = ownServer({ server: 'meet.example.org', authentication: 'none', secret: undefined });
  const parlour = await start({
    words: [`https://meet.jit.si/${first}`],
    userData: settled({ profiles: [club] }),
  });
  await passPrejoin(parlour, jitsi, first);
  await answerQuestions(parlour, 0);
  expect(await parlour.startAgain(`https://meet.example.org/${second}`)).toBe(0);
  await passPrejoin(parlour, jitsi, second, 'meet.example.org');
  expect(jitsi.room('meet.jit.si', first).participants).toEqual([]);
  await hangUp(parlour, 'meet.example.org');
  await expect((await parlour.window('home')).getByText(`You left ${second}`)).toBeVisible();
});

test('a second start without a link brings the app to the front', async ({ start }) => {
  const parlour = await start();
  await parlour.window('home');
  await parlour.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  expect(await parlour.startAgain()).toBe(0);
  await expect.poll(() => isShown(parlour, 'home')).toBe(true);
  expect(parlour.openWindows()).toHaveLength(1);
});

test('the same meeting twice only focuses it', async ({ start, jitsi }) => {
  const room = freshRoom('same');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  const questions = await answerQuestions(parlour, 0);
  await parlour.startAgain(`https://meet.jit.si/${room.toUpperCase()}`);
  await parlour.startAgain(`https://meet.jit.si/${room}`);
  expect(await questions()).toEqual([]);
  expect(jitsi.seen.of('page').filter((one) => one.room === room)).toHaveLength(1);
});

test(
  'a link during a meeting asks first: “Stay” stays',
  { tag: without('one-meeting-at-a-time') },
  async ({ start, jitsi }) => {
    const room = freshRoom('stay');
    const parlour = await start();
    await joinedByLink(parlour, jitsi, room);
    const questions = await answerQuestions(parlour, 1);
    const other = freshRoom('stay-other');
    await parlour.startAgain(`https://meet.jit.si/${other}`);
    await expect.poll(questions).toEqual([`You are in ${room}.`]);
    expect(jitsi.room('meet.jit.si', room).participants).toHaveLength(1);
    expect(jitsi.seen.of('request').filter((one) => one.path.includes(other))).toEqual([]);
  },
);

test('a link during a meeting asks first: “Leave and join” hangs up and joins', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('leave');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  await answerQuestions(parlour, 0);
  const other = freshRoom('leave-other');
  await parlour.startAgain(`https://meet.jit.si/${other}`);
  await jitsi.seen.until('the hang-up', 'left', (one) => one.room === room);
  await passPrejoin(parlour, jitsi, other);
  expect(jitsi.seen.of('painted')).toEqual([]);
});

test.describe('a link from outside', () => {
  test.beforeEach(({ jitsi }) => jitsi.configure('meet.jit.si', { prejoin: false }));

  test('shows the screen before the meeting with camera and microphone off, whatever its server says', async ({
    start,
    jitsi,
  }) => {
    const room = freshRoom('unseen');
    const parlour = await start({
      words: [
        `https://meet.jit.si/${room}#config.prejoinConfig.enabled=false&config.startWithVideoMuted=false`,
      ],
    });
    const frame = await parlour.meetingFrame('meet.jit.si', room);
    await frame.getByTestId('join-button').waitFor();
    const tracks = await frame
      .getByTestId('preview')
      .evaluate((one: HTMLVideoElement) => (one.srcObject as MediaStream).getTracks().length);
    expect(tracks).toBe(0);
    await passPrejoin(parlour, jitsi, room);
    const media = await jitsi.seen.until('the state', 'media', (one) => one.room === room);
    expect(media).toMatchObject({ audioMuted: true, videoMuted: true });
  });

  test('joins at once, seen and heard, where the person said so', async ({
    start,
    jitsi,
    settled,
  }) => {
    const room = freshRoom('at-once');
    const userData = settled({ links: { atOnce: ['public'], theirTicket: [], chosen: [] } });
    await start({ userData, words: [`https://meet.jit.si/${room}`] });
    await jitsi.seen.until('the entrance', 'joined', (one) => one.room === room);
    const isSeen = (one: { room: string; audioMuted: boolean; videoMuted: boolean }): boolean =>
      one.room === room && !one.audioMuted && !one.videoMuted;
    await jitsi.seen.until('camera and microphone', 'media', isSeen);
  });
});

test('a link that comes while the app starts is opened once', async ({ start, jitsi }) => {
  const room = freshRoom('early');
  const parlour = await start({ words: [`https://meet.jit.si/${room}`] });
  await Promise.all([1, 2, 3].map(() => parlour.startAgain(`https://meet.jit.si/${room}`)));
  await passPrejoin(parlour, jitsi, room);
  expect(jitsi.seen.of('page').filter((one) => one.room === room)).toHaveLength(1);
});

test('a server nobody set up is visited once, and nothing of it is kept', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('visit');
  const parlour = await start();
  const home = await parlour.window('home');
  const link = `https://meet.example.org/${room}`;
  await parlour.startAgain(link);
  const dialog = home.getByRole('dialog', { name: 'Join on an unknown server?' });
  await expect(dialog).toContainText('meet.example.org');
  // A second click on the link changes nothing.
  await parlour.startAgain(link);
  await dialog.getByRole('button', { name: 'Join once' }).click();
  await passPrejoin(parlour, jitsi, room, 'meet.example.org');
  expect(jitsi.seen.of('page').filter((one) => one.room === room)).toHaveLength(1);

  const questions = await answerQuestions(parlour, 1);
  const frame = await parlour.meetingFrame('meet.example.org');
  await frame.getByTestId('camera').click();
  await expect
    .poll(questions)
    .toEqual(['meet.example.org wants to use your camera and microphone.']);
  await frame.evaluate(() => localStorage.setItem('seen', 'yes'));
  await hangUp(parlour, 'meet.example.org');
  await home.getByText(`You left ${room}`).waitFor();
  expect(existsSync(join(parlour.userData, 'Partitions'))).toBe(false);
});

test('a server nobody set up is added, and its meeting waits', async ({ start, jitsi }) => {
  const room = freshRoom('added');
  const parlour = await start({ words: [`https://meet.example.org/${room}`] });
  const home = await parlour.window('home');
  await home.getByRole('button', { name: 'Add as own server…' }).click();
  const settings = await parlour.window('settings');
  await expect(settings.getByRole('textbox', { name: 'Server address' })).toHaveValue(
    /meet\.example\.org/,
  );
  await home.getByRole('status').getByRole('button', { name: 'Join' }).click();
  await passPrejoin(parlour, jitsi, room, 'meet.example.org');
  await hangUp(parlour, 'meet.example.org');
  // From now on nothing is asked.
  await parlour.startAgain(`https://meet.example.org/${room}`);
  await passPrejoin(parlour, jitsi, room, 'meet.example.org');
});

test('several hostings that fit alike are asked about once', async ({ start, jitsi, settled }) => {
  const server = 'meet.example.org';
  const open = ownServer({ server, authentication: 'none', secret: undefined });
  const profiles = [
    { ...open, id: 'hall1', name: 'hall' },
    { ...open, id: 'club1', name: 'club' },
  ];
  const userData = settled({ profiles });
  const parlour = await start({ userData });
  const home = await parlour.window('home');
  for (const isFirst of [true, false]) {
    const room = freshRoom('alike');
    await parlour.startAgain(`https://${server}/${room}`);
    if (isFirst) {
      await home.getByRole('radio', { name: 'Own server · club' }).check();
      await home.getByRole('checkbox', { name: 'Always use this one for such links' }).check();
      await home.getByRole('dialog').getByRole('button', { name: 'Join' }).click();
    }
    await passPrejoin(parlour, jitsi, room, server);
    await hangUp(parlour, server);
    await home.getByText(`You left ${room}`).waitFor();
  }
  const kept = JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8')) as Settings;
  expect(kept.links.chosen).toEqual(['club1']);
});

test('a link’s ticket gives way to the one Parlour makes, unless the person prefers the link’s', async ({
  start,
  jitsi,
  keyring,
}) => {
  const address = 'meet.example.org:8443';
  const server = runServer(jitsi, address, 'HS256');
  const parlour = await start({ env: keyring.env });
  const settings = await setUpOwnServer(parlour, 'town hall', server, 'HS256');
  for (const isTheirs of [false, true]) {
    if (isTheirs) {
      await settings.evaluate("window.app.openSettings('links')");
      const hosting = settings.getByRole('group', { name: 'Own server · town hall' });
      await hosting.getByRole('checkbox', { name: 'Prefer a ticket that comes' }).check();
    }
    const room = freshRoom('whose');
    const ticket = await new SignJWT({ room, sub: '*', whose: 'the link’s' })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(server.issuer)
      .setAudience(server.audience)
      .setExpirationTime('5 minutes')
      .sign(Buffer.from(server.secret));
    await parlour.startAgain(`https://${address}/${room}?jwt=${ticket}`);
    await passPrejoin(parlour, jitsi, room, address);
    const seen = await jitsi.seen.until('the ticket', 'ticket', (one) => one.room === room);
    const { whose } = seen.claims as { whose?: string };
    expect([seen.refusal, whose]).toEqual([undefined, isTheirs ? 'the link’s' : undefined]);
    expect(parlour.log()).not.toContain(ticket);
    await hangUp(parlour, address);
    await (await parlour.window('home')).getByText(`You left ${room}`).waitFor();
  }
});

for (const [link, sentence] of [
  ['javascript:alert(1)', '“javascript:” links do not open meetings.'],
  ['file:///etc/passwd', '“file:” links do not open meetings.'],
  ['https://meet.jit.si/', 'This link names meet.jit.si, but no room.'],
  ['https://meet.jit.si@evil.example/standup', 'This link carries a user name or a password.'],
  ['parlour://meet.jit.si/static/close3.html', 'Jitsi servers keep “static” for themselves.'],
] as const) {
  test(`the link ${link} opens nothing and says why`, async ({ start, jitsi }) => {
    const before = jitsi.seen.all.length;
    const parlour = await start({ words: [link] });
    const home = await parlour.window('home');
    await expect(home.getByRole('alert')).toContainText(sentence);
    expect(parlour.openWindows()).toHaveLength(1);
    expect(jitsi.seen.all.length).toBe(before);
  });
}
