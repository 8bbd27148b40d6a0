import { expect, freshRoom, test } from './fixtures.ts';
import { closeWindow } from './main-window.ts';
import { hangUp, isShown, joinedByLink, passPrejoin } from './steps.ts';

test('hanging up goes back to Home, which says so and offers to rejoin', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('hang-up');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  await hangUp(parlour);

  const home = await parlour.window('home');
  await expect(home.getByText(`You left ${room} after less than a minute.`)).toBeVisible();
  await expect.poll(() => isShown(parlour, 'home')).toBe(true);
  expect(parlour.openWindows()).toHaveLength(1);
  expect(jitsi.room('meet.jit.si', room).participants).toEqual([]);

  await home.getByRole('button', { name: 'Rejoin' }).click();
  await passPrejoin(parlour, jitsi, room);
  await hangUp(parlour);
  const list = home.getByRole('list', { name: 'Your meetings' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText(room);
});

for (const closing of ['promotional-page', 'close-page', 'blank', 'welcome-page'] as const) {
  test(`nobody ever sees the ${closing} of a server`, async ({ start, jitsi }) => {
    const room = freshRoom(closing);
    jitsi.configure('meet.jit.si', { closing });
    const parlour = await start();
    await joinedByLink(parlour, jitsi, room);
    await hangUp(parlour);
    await expect((await parlour.window('home')).getByText('You left')).toBeVisible();
    // Longer than the server waits before it shows its welcome page.
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    expect(jitsi.seen.of('painted')).toEqual([]);
  });
}

test('a page that closes itself at once leads back to Home', async ({ start, jitsi }) => {
  const room = freshRoom('closes');
  jitsi.room('meet.jit.si', room).faults.add('closes-at-once');
  const parlour = await start({ words: [`https://meet.jit.si/${room}`] });
  await expect.poll(() => isShown(parlour, 'home')).toBe(true);
  expect(jitsi.seen.of('painted')).toEqual([]);
});

test('closing the window of a meeting that is not joined yet leaves it', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('close-window');
  const parlour = await start({ words: [`https://meet.jit.si/${room}`] });
  const frame = await parlour.meetingFrame('meet.jit.si', room);
  await frame.getByTestId('join-button').waitFor();
  await closeWindow(parlour, 'meeting');
  await expect.poll(() => isShown(parlour, 'home')).toBe(true);
  expect(parlour.openWindows()).toHaveLength(1);
  expect(jitsi.seen.of('joined').filter((one) => one.room === room)).toEqual([]);
});

test('quitting hangs up first', async ({ start, jitsi }) => {
  const room = freshRoom('quit');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  await parlour.app.evaluate(({ app }) => app.quit()).catch(() => undefined);
  await jitsi.seen.until('the hang-up', 'left', (one) => one.room === room);
});

test('who is removed reads that at Home', async ({ start, jitsi }) => {
  const room = freshRoom('removed');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  jitsi.room('meet.jit.si', room).kick('Nameless');
  const home = await parlour.window('home');
  await expect(home.getByRole('alert')).toContainText(`You were removed from ${room}.`);
});

test('when the host ends the meeting, Home says so', async ({ start, jitsi }) => {
  const room = freshRoom('ended');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  jitsi.room('meet.jit.si', room).end();
  const home = await parlour.window('home');
  await expect(home.getByRole('alert')).toContainText(`The host ended ${room} for everyone.`);
});

test('a page that loses its server and comes back keeps the meeting', async ({ start, jitsi }) => {
  const room = freshRoom('reconnect');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  jitsi.room('meet.jit.si', room).loseConnection();
  const page = await parlour.window('meeting');
  await expect(page.getByText('Reconnecting')).toBeVisible();
  const arrivals = () => jitsi.seen.of('page').filter((one) => one.room === room).length;
  await expect.poll(arrivals).toBe(2);
  await expect(page.getByText('Reconnecting')).toBeHidden();
});
