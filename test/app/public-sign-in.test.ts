import type { Page } from 'playwright/test';
import { text } from '../../common/text/index.ts';
import { ask } from '../jitsi/ask.ts';
import type { Jitsi } from '../jitsi/index.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import type { Parlour } from './launch.ts';
import { catchOutside } from './outside.ts';
import { answerQuestions, typeAndJoin } from './steps.ts';

const words = text.browserSignIn;
const server = 'meet.jit.si';

test.beforeEach(({ jitsi }) => jitsi.configure(server, { signIn: true }));

const strip = (page: Page) => page.getByRole('status').filter({ hasText: words.waiting });
const pagesOf = (jitsi: Jitsi, room: string) =>
  jitsi.seen.of('page').filter((one) => one.room === room).length;
const joined = (jitsi: Jitsi, room: string) =>
  jitsi.seen.until(`somebody in ${room}`, 'joined', (one) => one.room === room);

/** Joins a room where nobody is who signed in, and goes to the browser. Answers what opens there. */
async function goSignIn(parlour: Parlour, room: string): Promise<string> {
  const outside = await catchOutside(parlour);
  await typeAndJoin(parlour, `https://${server}/${room}`);
  const frame = await parlour.meetingFrame(server, room);
  await frame.getByTestId('join-button').click();
  await frame.getByTestId('log-in').click();
  await expect.poll(async () => (await outside()).length).toBe(1);
  return (await outside())[0]!;
}

/** The browser: goes to the sign-in, and answers the link that it leads back with. */
async function signInAt(address: string, jitsi: Jitsi): Promise<string> {
  const { host, pathname, search } = new URL(address);
  const answer = await ask(jitsi.port, { host, path: pathname + search });
  expect(answer.status).toBe(302);
  return answer.location;
}

test('a sign-in in the browser makes the person a moderator of the meeting that waits', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('sign-in');
  const parlour = await start();
  const address = await goSignIn(parlour, room);
  expect(address).toMatch(/^https:\/\/auth\.meet\.jit\.si\/sign-in\?/);
  const meeting = await parlour.window('meeting');
  await expect(strip(meeting)).toBeVisible();
  expect(parlour.openWindows()).toHaveLength(2);

  const questions = await answerQuestions(parlour, 1);
  const back = await signInAt(address, jitsi);
  await parlour.startAgain(back);
  expect(await joined(jitsi, room)).toMatchObject({ moderator: true });
  await (await parlour.meetingFrame(server, room)).getByTestId('toolbar').waitFor();
  await expect(strip(meeting)).toHaveCount(0);
  expect(pagesOf(jitsi, room)).toBe(2);
  expect(await questions()).toEqual([]);
  const ticket = new URL(back).searchParams.get('jwt')!;
  expect(parlour.log() + parlour.output()).not.toContain(ticket);
  expect(parlour.log()).not.toContain('auth.meet.jit.si');
});

test('the link of a sign-in serves once', async ({ start, jitsi }) => {
  const room = freshRoom('replay');
  const parlour = await start();
  const back = await signInAt(await goSignIn(parlour, room), jitsi);
  await parlour.startAgain(back);
  await joined(jitsi, room);
  const frame = await parlour.meetingFrame(server, room);
  await frame.getByTestId('hangup').click();
  const home = await parlour.window('home');
  await expect(home.getByRole('button', { name: 'Rejoin' })).toBeVisible();
  await parlour.startAgain(back);
  await expect(home.getByRole('alert')).toContainText(text.linkProblem['ticket-used'].happened(''));
  expect(pagesOf(jitsi, room)).toBe(2);
});

test('a sign-in for another room asks before it leaves the one that waits', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('waits');
  const parlour = await start();
  const address = await goSignIn(parlour, room);
  const other = freshRoom('another');
  const back = (await signInAt(address, jitsi)).replace(`/${room}?`, `/${other}?`);
  const questions = await answerQuestions(parlour, 1);
  await parlour.startAgain(back);
  await expect.poll(questions).toEqual([`You are in ${room}.`]);
  expect(pagesOf(jitsi, room)).toBe(1);
  expect(pagesOf(jitsi, other)).toBe(0);
});

test('a link with a ticket that nobody waits for asks', async ({ start, jitsi }) => {
  const room = freshRoom('nobody-waits');
  const parlour = await start();
  const first = await signInAt(await goSignIn(parlour, room), jitsi);
  await parlour.startAgain(first);
  await joined(jitsi, room);
  await (await parlour.meetingFrame(server, room)).getByTestId('toolbar').waitFor();
  const questions = await answerQuestions(parlour, 1);
  const other = `jitsi-meet://${server}/${room}?jwt=eyJhbGciOiJIUzI1NiJ9.eyJyb29tIjoiKiJ9.c2ln`;
  await parlour.startAgain(other);
  await expect.poll(questions).toEqual([`You are in ${room}.`]);
  expect(jitsi.room(server, room).participants).toHaveLength(1);
  expect(pagesOf(jitsi, room)).toBe(2);
});

test('the address of a sign-in can be pasted where the browser did not hand it over', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('pasted');
  const parlour = await start();
  const back = await signInAt(await goSignIn(parlour, room), jitsi);
  const meeting = await parlour.window('meeting');
  await meeting.getByRole('button', { name: words.stuck }).click();
  const field = meeting.getByRole('textbox', { name: words.address });
  await field.fill(`https://${server}/${room}`);
  await meeting.getByRole('button', { name: words.continue }).click();
  const missing = text.linkProblem['ticket-missing'].happened('');
  await expect(meeting.getByRole('region', { name: words.stuck })).toContainText(missing);
  await field.fill(back);
  await meeting.getByRole('button', { name: words.continue }).click();
  expect(await joined(jitsi, room)).toMatchObject({ moderator: true });
  expect(pagesOf(jitsi, room)).toBe(2);
});

test('the help of a sign-in leads to the programs that open links', async ({ start }) => {
  const parlour = await start();
  await goSignIn(parlour, freshRoom('who-opens'));
  const meeting = await parlour.window('meeting');
  await meeting.getByRole('button', { name: words.stuck }).click();
  await meeting.getByRole('button', { name: words.choose }).click();
  const settings = await parlour.window('settings');
  await expect(settings.getByRole('heading', { name: text.linkSettings.schemes })).toBeVisible();
});
