import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say, step } from '../../scripts/steps.ts';
import { launch, type Parlour } from '../app/launch.ts';
import { hangUp, passPrejoin, pressAndGo, typeAndJoin } from '../app/steps.ts';
import { openAccount, setUpJaas } from '../app/jaas-account.ts';
import { checkServer, fill, runServer, setUpOwnServer } from '../app/own-server.ts';
import { type Jitsi, startJitsi } from '../jitsi/index.ts';
import { startKeyring } from '../keyring/rig.ts';
import { rememberedMeetings } from './profile.ts';
import { createPictures } from './pictures.ts';
import { shareScreen } from './share.ts';
import { compareHostings, speakArabic } from './wishes.ts';

/**
 * Shows Parlour at work: a loopback deployment answers as the public server, Ada opens a meeting
 * by its link, Bob joins with moving video, and she shows him her screen. Then it answers as JaaS: Ada saves the key of an
 * account in a throw-away keyring and hosts a protected meeting, which Bob cannot enter. Last it
 * answers as the town's own server: Ada sets it up, the check finds her slip, and she meets there; a
 * link to a server nobody set up is asked about before anything is sent to it. She compares her
 * hostings, and her Parlour speaks another language. With `--stay` Ada's windows stay open until they
 * are closed; without it pictures are taken and the demo ends.
 */
const stays = process.argv.includes('--stay');
const room = 'design-review';
const link = `https://meet.jit.si/${room}`;
const ownServer = 'meet.example.org';
const stranger = 'treffen.example.net';
const pictures = createPictures();

const jitsi = await startJitsi();
const keyring = await throwAwayKeyring();
const folders: string[] = [];
const people: Parlour[] = [];
try {
  const ada = await did('Parlour is open', () => person('Ada Lovelace'));
  await pictures.take(ada, 'home');
  await did('Ada opened the link', () => ada.startAgain(link));
  await did('Ada is in the meeting', () => passPrejoin(ada, jitsi, room));
  const bob = await did('Bob joined, each sees the other', async () => {
    const other = await person('Bob', link);
    await meetBob(other, ada);
    return other;
  });
  if (stays) await untilClosed(ada);
  else await showTheRest(ada, bob, jitsi);
} finally {
  for (const one of people) await one.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  await jitsi.close();
  await keyring?.stop();
}

/** Nothing of the demo may reach the keychain of whoever looks at it. */
function throwAwayKeyring() {
  return process.platform === 'linux' ? startKeyring('unlocked') : undefined;
}

/** Starts a Parlour with a throw-away profile for somebody. */
async function person(name: string, ...words: string[]): Promise<Parlour> {
  const userData = mkdtempSync(join(tmpdir(), 'parlour-demo-'));
  folders.push(userData);
  const settings = { you: { name }, meetings: rememberedMeetings(Date.now()) };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
  const parlour = await launch({
    userData,
    words,
    switches: jitsi.switches(ownServer, stranger),
    ...(keyring && { env: keyring.env }),
  });
  people.push(parlour);
  await parlour.window(words.length > 0 ? 'meeting' : 'home');
  return parlour;
}

async function meetBob(bob: Parlour, ada: Parlour): Promise<void> {
  await passPrejoin(bob, jitsi, room);
  // A link turns no camera on; people do.
  for (const parlour of [ada, bob]) {
    await (await parlour.meetingFrame()).getByTestId('camera').click();
  }
  for (const parlour of [ada, bob]) {
    const video = (await parlour.meetingFrame()).getByTestId('remote-video');
    await video.evaluate(async (one: HTMLVideoElement) => {
      while (one.videoWidth === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    });
  }
}

async function showTheRest(ada: Parlour, bob: Parlour, server: Jitsi): Promise<void> {
  await pictures.take(ada, 'meeting');
  await did('Ada shared her screen, and Bob saw it', () => shareScreen(ada, bob, pictures));
  await did('Ada left', () => hangUp(ada));
  await (await ada.window('home')).getByText(`You left ${room}`).waitFor();
  await pictures.take(ada, 'home', 'left');

  server.room('meet.jit.si', 'all-hands').faults.add('silent');
  await ada.startAgain('https://meet.jit.si/all-hands');
  await pictures.take(ada, 'meeting', 'connecting');
  await pressAndGo((await ada.window('meeting')).getByRole('button', { name: 'Cancel' }));

  server.room('meet.jit.si', 'town-hall').faults.add('server-error');
  await ada.startAgain('https://meet.jit.si/town-hall');
  await (await ada.window('meeting')).getByRole('alert').waitFor();
  await pictures.take(ada, 'meeting', 'failure');
  await pressAndGo((await ada.window('meeting')).getByRole('button', { name: 'Back to Parlour' }));

  if (keyring) {
    await showJaas(ada, server);
    await showOwnServer(ada, server);
    await showStranger(ada, server);
    await hangUp(ada, stranger);
  }
  await did('Ada compares the three options and their costs', () => compareHostings(ada, pictures));
  await did('Parlour speaks Arabic', () => speakArabic(ada, pictures));
  say(`\nPictures, to look at:\n${pictures.taken.map((file) => `  ${file}`).join('\n')}`);
}

async function showJaas(ada: Parlour, server: Jitsi): Promise<void> {
  const account = openAccount(server, 4_096);
  await did('Ada saved the key of a JaaS account', async () => {
    await setUpJaas(ada, account);
    await (await ada.window('settings')).getByText('RSA, 4096 bits').waitFor();
  });
  await pictures.take(ada, 'settings', 'jaas-settings');
  const path = `${account.appId}/board`;
  await did('Ada hosts a protected meeting', async () => {
    await typeAndJoin(ada, 'board');
    await passPrejoin(ada, server, path, '8x8.vc');
  });
  const bob = people.at(-1)!;
  await did('Bob is asked for a ticket', async () => {
    await hangUp(bob);
    await bob.startAgain(`https://8x8.vc/${path}`);
    await (await bob.meetingFrame('8x8.vc')).getByTestId('join-button').click();
    await (await bob.window('meeting')).getByRole('alert').waitFor();
  });
  await pictures.take(bob, 'meeting', 'jaas-no-ticket');
}

async function showOwnServer(ada: Parlour, server: Jitsi): Promise<void> {
  const town = runServer(server, ownServer, 'HS256');
  await did('Ada left, and set up her town’s own server, with a slip', async () => {
    await hangUp(ada, '8x8.vc');
    await setUpOwnServer(ada, 'town hall', { ...town, issuer: 'my_app' }, 'HS256');
  });
  await pictures.take(ada, 'settings', 'own-server');
  await did('The check of the server finds it', () => checkServer(ada));
  await pictures.take(ada, 'settings', 'server-check', `Check of ${ownServer}`);
  await did('Ada mended it, and the check is content', async () => {
    const settings = await ada.window('settings');
    await fill(settings, 'Issuer', town.issuer);
    await checkServer(ada);
    await settings.getByText('Everything needed for meetings works.').waitFor();
  });
  await did('Ada meets on the own server', async () => {
    await typeAndJoin(ada, 'council');
    await passPrejoin(ada, server, 'council', ownServer);
  });
}

async function showStranger(ada: Parlour, server: Jitsi): Promise<void> {
  await hangUp(ada, ownServer);
  const strange = `https://${stranger}/picnic#config.startSilent=true&userInfo.displayName="Eve"`;
  const known = server.seen.all.length;
  await did('A link to a server Ada does not know waits for her answer', async () => {
    await ada.startAgain(strange);
    await (await ada.window('home')).getByRole('button', { name: 'Join once' }).waitFor();
    if (server.seen.all.length !== known) throw new Error('it did not wait');
  });
  await pictures.take(ada, 'home', 'link-question');
  await did('She joins there once', async () => {
    await (await ada.window('home')).getByRole('button', { name: 'Join once' }).click();
    await passPrejoin(ada, server, 'picnic', stranger);
  });
}

async function untilClosed(parlour: Parlour): Promise<void> {
  say('\nLook around; the demo ends when you close Ada’s Parlour.');
  await parlour.app.waitForEvent('close', { timeout: 0 });
}

/** A step of the demo; all of them have something to do. */
async function did<T>(what: string, run: () => Promise<T>): Promise<T> {
  let result: T | undefined;
  await step(what, async () => {
    result = await run();
    return true;
  });
  return result as T;
}
