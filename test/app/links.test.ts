import { expect, freshRoom, test } from './fixtures.ts';
import { answerQuestions, isShown, joinedByLink, passPrejoin } from './steps.ts';

test('a link as start argument opens the meeting', async ({ start, jitsi }) => {
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

test('a link during a meeting asks first: “Stay” stays', async ({ start, jitsi }) => {
  const room = freshRoom('stay');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  const questions = await answerQuestions(parlour, 1);
  const other = freshRoom('stay-other');
  await parlour.startAgain(`https://meet.jit.si/${other}`);
  await expect.poll(questions).toEqual([`You are in ${room}.`]);
  expect(jitsi.room('meet.jit.si', room).participants).toHaveLength(1);
  expect(jitsi.seen.of('request').filter((one) => one.path.includes(other))).toEqual([]);
});

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

for (const [link, sentence] of [
  ['javascript:alert(1)', '“javascript:” links do not open meetings.'],
  ['file:///etc/passwd', '“file:” links do not open meetings.'],
  ['https://meet.jit.si/', 'This link names meet.jit.si, but no room.'],
  ['https://evil.example/standup', 'Parlour is not set up for evil.example.'],
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
