import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSettings } from './jaas-account.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { keyStoreOf } from './key-store.ts';
import { addOwnServer, runServer, setUpOwnServer } from './own-server.ts';
import { answerQuestions, hangUp, passPrejoin, typeAndJoin } from './steps.ts';

const secret = 'meet.example.org:8443';

interface Written {
  version: number;
  recent: string[];
  profiles: { id: string; name: string; secret?: unknown }[];
}
const settingsIn = (userData: string): Written =>
  JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8')) as Written;

test('removing a server asks, then takes its secret and what its meetings stored along', async ({
  start,
  jitsi,
  keyring,
}) => {
  const server = runServer(jitsi, secret, 'HS256');
  const parlour = await start({ env: keyring.env });
  const settings = await setUpOwnServer(parlour, 'town hall', server, 'HS256');
  const room = freshRoom('stored');
  await typeAndJoin(parlour, room);
  await passPrejoin(parlour, jitsi, room, secret);
  const frame = await parlour.meetingFrame(secret, room);
  await frame.evaluate(() => (document.cookie = 'who=Ada; SameSite=None; Secure'));
  await hangUp(parlour, secret);
  const [{ id } = { id: '' }] = settingsIn(parlour.userData).profiles;
  const cookies = (): Promise<number> =>
    parlour.app.evaluate(
      async ({ session }, of) => (await session.fromPartition(of).cookies.get({})).length,
      `persist:${id}`,
    );
  expect(await cookies()).toBe(1);
  const store = keyStoreOf(keyring, 'secret');
  expect(await store.read(id)).toBe(server.secret);

  const kept = await answerQuestions(parlour, 1);
  await settings.getByRole('button', { name: 'Remove town hall…' }).click();
  await expect.poll(async () => (await kept()).length).toBe(1);
  expect(await store.read(id)).toBe(server.secret);

  await answerQuestions(parlour, 0);
  await settings.getByRole('button', { name: 'Remove town hall…' }).click();
  await expect(settings.getByRole('radio', { name: 'Public server' })).toBeChecked();
  expect(await store.read(id)).toBeNull();
  expect(settingsIn(parlour.userData).profiles).toEqual([]);
  expect(await cookies()).toBe(0);
});

test('a server that was never filled in can be removed, too', async ({ start }) => {
  const parlour = await start();
  const settings = await openSettings(parlour);
  await settings.getByRole('radio', { name: 'Own server' }).check();
  await answerQuestions(parlour, 0);
  await settings.getByRole('button', { name: 'Remove My server…' }).click();
  await expect(settings.getByRole('radio', { name: 'Public server' })).toBeChecked();
  expect(settingsIn(parlour.userData).profiles).toEqual([]);
});

test('a copy has no secret; the order in Settings is Home’s, and a link asks which of the two', async ({
  start,
  jitsi,
  keyring,
}) => {
  const server = runServer(jitsi, secret, 'HS256');
  const parlour = await start({ env: keyring.env });
  const settings = await setUpOwnServer(parlour, 'town hall', server, 'HS256');
  await settings.getByRole('button', { name: 'Duplicate town hall' }).click();
  await expect(settings.getByRole('textbox', { name: 'Profile name' })).toHaveValue(
    'town hall (copy)',
  );
  await expect(settings.getByLabel('Shared secret', { exact: true })).toBeVisible();

  const home = await parlour.window('home');
  const options = home.getByRole('combobox', { name: 'Hosting' }).getByRole('option');
  await expect(options).toHaveText([
    'Public server',
    'Own server · town hall',
    'Own server · town hall (copy)',
    'Set up another hosting…',
  ]);
  await settings.getByRole('button', { name: 'Move town hall (copy) up' }).click();
  await expect(options).toHaveText([
    'Public server',
    'Own server · town hall (copy)',
    'Own server · town hall',
    'Set up another hosting…',
  ]);
  await home
    .getByRole('textbox', { name: 'Room name or meeting link' })
    .fill(`https://${secret}/x`);
  await expect(home.getByText('Asks which of your hostings')).toBeVisible();
});

test('settings of the version before are read, with what was chosen last', async ({ start }) => {
  const first = await start();
  await addOwnServer(first, 'garage', 'meet.example.org');
  await first.app.close();
  const file = join(first.userData, 'settings.json');
  const { recent, ...rest } = settingsIn(first.userData);
  writeFileSync(file, JSON.stringify({ ...rest, version: 1, current: recent[0] }));

  const second = await start({ userData: first.userData });
  const settings = await openSettings(second);
  await expect(settings.getByRole('radio', { name: 'Own server' })).toBeChecked();
  await settings.getByRole('radio', { name: 'Public server' }).check();
  expect(settingsIn(first.userData)).toMatchObject({ version: 3, recent: ['public', recent[0]] });
  expect(settingsIn(first.userData)).not.toHaveProperty('current');
});
