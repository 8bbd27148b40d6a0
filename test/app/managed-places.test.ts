import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { openSettings } from './jaas-account.ts';
import { askHosting, change, expectRefusal, settingsOnDisk, stateOf } from './managed.ts';
import { keyStoreOf } from './key-store.ts';
import { runServer } from './own-server.ts';
import { hangUp, joinedByLink, passPrejoin, typeAndJoin } from './steps.ts';
import { expectProblem } from './told.ts';

const server = 'meet.example.org:8443';
const town = { id: 'town', kind: 'ownServer', name: 'Town', address: server };

test('a profile of the policy is the first that is used, is joined with, and stays as it is', async ({
  start,
  jitsi,
  policy,
}) => {
  policy.set({ version: 1, profiles: [town] });
  const parlour = await start({ electron: policy.electron });
  const settings = await openSettings(parlour);
  const before = await stateOf(settings);
  expect(before.current).toMatchObject({ id: 'town', managed: true, server });
  const signing = {
    authentication: 'HS256',
    issuer: 'eve',
    audience: '',
    subject: '*',
    keyId: '',
    extraClaims: '',
  };
  const ticket = { role: 'guest', lifetime: 5, features: [] };
  for (const [name, words] of [
    ['rename', ['town', 'Eve']],
    ['setServer', ['town', 'evil.example']],
    ['setSigning', ['town', signing]],
    ['setTicket', ['town', ticket]],
    ['move', ['town', 1]],
    ['remove', ['town']],
  ] as const) {
    await askHosting(settings, name, [...words]);
    expect((await stateOf(settings)).profiles).toEqual(before.profiles);
  }
  await change(settings, { you: { name: 'Ada' } });
  expect(settingsOnDisk(parlour)).not.toContain(server);
  await askHosting(settings, 'duplicate', ['town', 'Mine']);
  const copy = (await stateOf(settings)).current;
  expect(copy).toMatchObject({ name: 'Mine', server });
  expect(copy).not.toHaveProperty('managed');
  await askHosting(settings, 'choose', ['town']);

  const room = freshRoom('town');
  await typeAndJoin(parlour, room);
  await passPrejoin(parlour, jitsi, room, server);
});

test('a secret kept for a profile of the policy goes with the profile', async ({
  start,
  jitsi,
  keyring,
  policy,
}) => {
  test.setTimeout(90_000);
  const { secret, issuer, audience } = runServer(jitsi, server, 'HS256');
  const profile = { ...town, authentication: 'HS256', issuer, audience };
  policy.set({ version: 1, profiles: [profile] });
  const options = { env: keyring.env, electron: policy.electron };
  const first = await start(options);
  const store = keyStoreOf(keyring, 'secret');
  const settings = await openSettings(first);
  expect(await askHosting(settings, 'saveSecret', ['town', secret])).toMatchObject({ ok: true });
  expect(await store.read('town')).toBe(secret);
  expect(settingsOnDisk(first)).not.toContain(secret);
  await first.app.close();

  const { userData } = first;
  const second = await start({ ...options, userData });
  const room = freshRoom('kept');
  await typeAndJoin(second, room);
  await passPrejoin(second, jitsi, room, server);
  await hangUp(second, server);
  await second.app.close();

  // A mistake of a day takes nothing away.
  policy.set('{');
  const mistaken = await start({ ...options, userData });
  await mistaken.window('home');
  await mistaken.app.close();
  expect(await store.read('town')).toBe(secret);
  expect(existsSync(join(userData, 'Partitions', 'town'))).toBe(true);

  policy.set(undefined);
  const last = await start({ ...options, userData });
  const homeAgain = await last.window('home');
  expect((await stateOf(homeAgain)).profiles.map(({ id }) => id)).toEqual(['public']);
  await expect.poll(() => store.read('town')).toBeNull();
  expect(existsSync(join(userData, 'Partitions', 'town'))).toBe(false);
  await expect.poll(() => settingsOnDisk(last)).not.toContain('town');
});

test('a hosting that is hidden is neither there nor added nor joined by a link', async ({
  start,
  jitsi,
  policy,
}) => {
  policy.set({ version: 1, profiles: [town], hostings: ['ownServer'] });
  const parlour = await start({ electron: policy.electron });
  const settings = await openSettings(parlour);
  expect((await stateOf(settings)).profiles.map(({ id }) => id)).toEqual(['town']);
  await askHosting(settings, 'add', ['jaas', 'mine']);
  expect((await stateOf(settings)).profiles.map(({ id }) => id)).toEqual(['town']);
  for (const link of ['https://meet.jit.si/a', 'https://8x8.vc/vpaas-magic-cookie-0a/a']) {
    await expectRefusal(parlour, link, 'hosting-not-allowed');
  }
  expect(jitsi.seen.of('request')).toEqual([]);
});

test(
  'a server that is not allowed hears nothing, whichever way leads there',
  { tag: without('policy-servers') },
  async ({ start, jitsi, policy }) => {
    test.setTimeout(90_000);
    // A meeting that is remembered from before the policy.
    const before = await start();
    const room = freshRoom('before');
    await joinedByLink(before, jitsi, room);
    await hangUp(before);
    await before.app.close();
    const requests = () => jitsi.seen.of('request').filter(({ host }) => host !== server).length;
    const known = requests();

    policy.set({ version: 1, profiles: [town], servers: ['*.example.net'] });
    const { userData } = before;
    const words = ['https://meet.jit.si/started'];
    const parlour = await start({ userData, electron: policy.electron, words });
    const home = await parlour.window('home');
    await expectProblem(home, 'server-not-allowed');
    for (const typed of [
      'https://meet.jit.si/typed',
      'parlour://meet.jit.si/typed',
      'jitsi-meet://meet.example.org/typed',
      'https://8x8.vc/vpaas-magic-cookie-0a/typed',
    ]) {
      await expectRefusal(parlour, typed, 'server-not-allowed');
    }
    await home.evaluate(async () => {
      const { app } = window as unknown as {
        app: { meetings(): Promise<string>; rejoin(key: string): Promise<void> };
      };
      const [{ key } = { key: '' }] = JSON.parse(await app.meetings()) as { key: string }[];
      await app.rejoin(key);
    });
    await expectProblem(home, 'server-not-allowed');
    const settings = await openSettings(parlour);
    const id = await askHosting(settings, 'add', ['ownServer', 'mine']);
    expect(await askHosting(settings, 'setServer', [id, 'meet.example.org'])).toMatchObject({
      problem: { code: 'address-not-allowed', about: 'meet.example.org' },
    });
    await settings.evaluate(async () => {
      const { check } = window as unknown as { check: { run(profile: string): Promise<void> } };
      for (const profile of ['public', 'jaasguest']) await check.run(profile);
    });
    proves('O1', 'ways to a server that is not allowed', 7);
    expect(requests()).toBe(known);

    // The policy's own profile allows its server.
    await askHosting(settings, 'choose', ['town']);
    const allowed = freshRoom('allowed');
    await typeAndJoin(parlour, allowed);
    await passPrejoin(parlour, jitsi, allowed, server);
  },
);
