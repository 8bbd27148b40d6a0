import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RememberedMeeting, Settings } from '../../common/settings.ts';
import { ownServer } from '../common/sample-profile.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { hangUp, passPrejoin, typeAndJoin } from './steps.ts';

const mine = ownServer({
  id: 'abc1',
  name: 'mine',
  server: 'meet.example.org',
  authentication: 'none',
  issuer: '',
  secret: undefined,
});

/** A user-data folder in which an own server is set up. */
let userData = '';
test.beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'parlour-test-'));
  const known: Partial<Settings> = { version: 3, profiles: [mine], recent: ['public'] };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(known));
});
test.afterEach(() => rmSync(userData, { recursive: true, force: true, maxRetries: 5 }));

test('pinned meetings follow to an own server, are joined there, and stay there', async ({
  start,
  jitsi,
}) => {
  const parlour = await start({ userData });
  const home = await parlour.window('home');
  const room = freshRoom('moved');
  const beside = freshRoom('beside');
  for (const one of [beside, room]) {
    await typeAndJoin(parlour, one);
    await passPrejoin(parlour, jitsi, one);
    await hangUp(parlour);
    await home.getByRole('button', { name: `Pin ${one}` }).click();
  }

  await home.getByRole('button', { name: `More for ${room}` }).click();
  await home.getByRole('menuitem', { name: 'Move to another hosting…' }).click();
  const dialog = home.getByRole('dialog');
  await expect(dialog.getByText('Guests have to reach meet.example.org')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /my other pinned meeting from/ }).check();
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(dialog.getByText(`${room} is on Own server · mine now.`)).toBeVisible();
  await expect(dialog.getByText('1 meeting moved along.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy new link' }).click();
  await expect(dialog.getByText('Link copied.')).toBeVisible();
  expect(await parlour.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(
    `https://meet.example.org/${room}`,
  );
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  const row = home.getByRole('button', { name: `Join ${room}`, exact: true });
  await expect(row).toBeFocused();
  await expect(row).toHaveAccessibleDescription(/Own server · mine/);

  await row.click();
  await passPrejoin(parlour, jitsi, room, 'meet.example.org');
  await hangUp(parlour, 'meet.example.org');
  await expect(home.getByText(`You left ${room}`)).toBeVisible();
  await parlour.close();

  const { meetings } = JSON.parse(readFileSync(join(userData, 'meetings.json'), 'utf8')) as {
    meetings: RememberedMeeting[];
  };
  expect(meetings.map(({ server, room: one, pinned }) => [server, one, pinned])).toEqual([
    ['meet.example.org', beside, true],
    ['meet.example.org', room, true],
  ]);
});

test('a meeting that runs stays where it is while its row is moved', async ({ start, jitsi }) => {
  const parlour = await start({ userData });
  const home = await parlour.window('home');
  const room = freshRoom('running');
  await typeAndJoin(parlour, room);
  await passPrejoin(parlour, jitsi, room);
  await home.getByRole('button', { name: `More for ${room}` }).click();
  await home.getByRole('menuitem', { name: 'Move to another hosting…' }).click();
  await home.getByRole('dialog').getByRole('button', { name: 'Move', exact: true }).click();
  await expect(home.getByText(`${room} is on Own server · mine now.`)).toBeVisible();
  await home.keyboard.press('Escape');

  const frame = await parlour.meetingFrame('meet.jit.si', room);
  await expect(frame.getByTestId('toolbar')).toBeVisible();
  await hangUp(parlour);
  await expect(home.getByText(`You left ${room}`)).toBeVisible();
  await expect(home.getByRole('listitem')).toHaveCount(1);
  await expect(home.getByRole('listitem')).toContainText('Own server · mine');
  await parlour.close();
});
