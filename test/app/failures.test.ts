import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { machineSwitches } from '../../scripts/electron-switches.ts';
import { root } from '../../scripts/paths.ts';
import type { Fault } from '../jitsi/rooms.ts';
import { asMyself } from '../dns/namespaces.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { electronPath, logIn } from './launch.ts';
import { isShown, passPrejoin, pressAndGo } from './steps.ts';

/** A person waits no longer than this for a sentence. */
const longest = 15_000;

async function failure(page: Page): Promise<string> {
  const alert = page.getByRole('alert');
  await alert.waitFor({ timeout: longest });
  return (await alert.innerText()).replaceAll(/\s*\n+\s*/g, ' ');
}

const faults: [Fault, string][] = [
  [
    'server-error',
    'The meeting server answered with an error (500). It may be overloaded: try again in a minute.',
  ],
  [
    'not-found',
    'meet.jit.si has no meeting at this address. Check the link with the person who sent it.',
  ],
  ['not-jitsi', 'The page at meet.jit.si is not a Jitsi meeting.'],
  ['never-ready', 'The page at meet.jit.si is not a Jitsi meeting.'],
  ['redirects-away', 'The page at meet.jit.si is not a Jitsi meeting.'],
  ['reset', 'meet.jit.si could not be reached.'],
  ['silent', 'meet.jit.si did not answer in time. Check the network, then try again.'],
  ['not-allowed', 'You are not allowed to join this meeting. Ask the organiser for an invitation.'],
];

for (const [fault, sentence] of faults) {
  test(`${fault}: one sentence within 15 s`, async ({ start, jitsi }) => {
    const room = freshRoom(fault);
    jitsi.room('meet.jit.si', room).faults.add(fault);
    const parlour = await start({ words: [`https://meet.jit.si/${room}`] });
    const page = await parlour.window('meeting');
    if (fault === 'not-allowed')
      await (await parlour.meetingFrame()).getByTestId('join-button').click();
    expect(await failure(page)).toContain(sentence);
  });
}

test('a server that does not want to be framed is shown all the same: the page around is ours', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('bad-framing');
  jitsi.room('meet.jit.si', room).faults.add('bad-framing');
  const parlour = await start({ words: [`https://meet.jit.si/${room}`] });
  await passPrejoin(parlour, jitsi, room);
});

const networks: [string, string[], string][] = [
  [
    'a name that nobody knows',
    ['--host-resolver-rules=MAP meet.jit.si ~NOTFOUND'],
    'There is no server called meet.jit.si.',
  ],
  // Port 9 of loopback: nobody listens.
  [
    'a server that is down',
    ['--host-resolver-rules=MAP meet.jit.si 127.0.0.1:9'],
    'meet.jit.si does not accept connections.',
  ],
  [
    'a certificate nobody vouches for',
    ['--ignore-certificate-errors-spki-list='],
    'meet.jit.si vouches for itself: its certificate is self-signed.',
  ],
];

for (const [what, switches, sentence] of networks) {
  test(`${what}: one sentence within 15 s`, async ({ start }) => {
    const parlour = await start({ words: ['https://meet.jit.si/standup'], switches });
    expect(await failure(await parlour.window('meeting'))).toContain(sentence);
  });
}

test('“Try again” starts over, and joins once the server is back', async ({ start, jitsi }) => {
  const room = freshRoom('again');
  const broken = jitsi.room('meet.jit.si', room).faults;
  broken.add('server-error');
  const parlour = await start({ words: [`https://meet.jit.si/${room}`] });
  const page = await parlour.window('meeting');
  await failure(page);
  broken.clear();
  await page.getByRole('button', { name: 'Try again' }).click();
  await passPrejoin(parlour, jitsi, room);
});

test('without a network the meeting fails at once, and as “offline”', async () => {
  // In a network namespace of its own a process has no network, and no Playwright either.
  const userData = mkdtempSync(join(tmpdir(), 'parlour-test-'));
  const words = [...machineSwitches(true), `--user-data-dir=${userData}`, root, 'parlour:standup'];
  const parlour = spawn('unshare', ['--net', ...asMyself, electronPath(), ...words], {
    stdio: 'ignore',
  });
  await expect
    .poll(() => logIn(userData), { timeout: longest })
    .toContain('meeting: failed (offline)');
  parlour.kill();
  await new Promise((resolve) => parlour.once('exit', resolve));
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
});

test('a ticket never reaches the log or the terminal, not even when its meeting fails', async ({
  start,
  jitsi,
}) => {
  const ticket = `eyJhbGciOiJIUzI1NiJ9.${'c2VjcmV0'.repeat(8)}.c2lnbmF0dXJl`;
  const room = freshRoom('secret-ticket');
  jitsi.room('meet.jit.si', room).faults.add('reset');
  const parlour = await start({ words: [`https://meet.jit.si/${room}?jwt=${ticket}`] });
  await failure(await parlour.window('meeting'));
  await jitsi.seen.until('the ticket', 'request', (one) => one.query.includes(ticket));
  expect(parlour.log()).toContain('ERR_EMPTY_RESPONSE');
  for (const text of [parlour.log(), parlour.output()]) {
    expect(text).not.toContain('eyJ');
    expect(text).not.toContain('c2VjcmV0');
  }
});

test('“Cancel” is there from the first moment and leads back to Home', async ({ start, jitsi }) => {
  const room = freshRoom('cancel');
  jitsi.room('meet.jit.si', room).faults.add('silent');
  const parlour = await start({ words: [`https://meet.jit.si/${room}`] });
  const page = await parlour.window('meeting');
  await expect(page.getByRole('heading', { name: room })).toBeVisible();
  await expect(page.getByText('Public server')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Reaching meet.jit.si');
  await pressAndGo(page.getByRole('button', { name: 'Cancel' }));
  await expect.poll(() => isShown(parlour, 'home')).toBe(true);
  await expect.poll(() => parlour.openWindows()).toHaveLength(1);
});

test('Escape goes back from a failure, and Home keeps quiet about a meeting that never began', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('escape');
  jitsi.room('meet.jit.si', room).faults.add('server-error');
  const parlour = await start({ words: [`https://meet.jit.si/${room}`] });
  const page = await parlour.window('meeting');
  await failure(page);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
  // The window goes before the key is up again.
  await page.keyboard.press('Escape').catch(() => undefined);
  await expect.poll(() => isShown(parlour, 'home')).toBe(true);
  const home = await parlour.window('home');
  await expect(home.getByRole('alert')).toHaveCount(0);
});

test('a password and a lobby wait for the person as long as they like', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('lobby');
  jitsi.room('meet.jit.si', room).faults.add('members-only');
  const parlour = await start({ words: [`https://meet.jit.si/${room}`] });
  const frame = await parlour.meetingFrame();
  await frame.getByTestId('join-button').click();
  await frame.getByTestId('lobby').waitFor();
  jitsi.room('meet.jit.si', room).admit();
  await frame.getByTestId('toolbar').waitFor();
});
