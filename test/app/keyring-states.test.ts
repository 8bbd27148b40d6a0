import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compactRsaKey } from '../../main/keys/rsa-key.ts';
import { inRoot } from '../../scripts/paths.ts';
import { freshRsaKey } from '../fakes/keys.ts';
import type { Keyring, KeyringState } from '../keyring/rig.ts';
import { proves } from '../proof/proves.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { fillInJaas, openAccount, openSettings, setUpJaas } from './jaas-account.ts';
import { type KeyStore, keyStoreOf } from './key-store.ts';
import type { Parlour } from './launch.ts';
import { watchLoop } from './loop-delay.ts';
import { pressAndGo, typeAndJoin } from './steps.ts';

/** A person waits no longer than this for a sentence. */
const longest = 10_000;

/** The id of the one profile that is set up. */
const profileIn = (userData: string): string => {
  const settings = JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8')) as {
    profiles: { id: string }[];
  };
  return settings.profiles[0]!.id;
};

/** How well the main process ran: 99 of 100 times it was late by at most this, in ms; its slowest read. */
interface Wellness {
  late: number;
  slowestRead: number;
}

/** How well main did what it had to do meanwhile. */
async function wellness(parlour: Parlour, meanwhile: () => Promise<unknown>): Promise<Wellness> {
  const reads = await parlour.app.evaluateHandle(() => {
    const { performance } = process.mainModule!.require('node:perf_hooks');
    const { readFile } = process.mainModule!.require('node:fs');
    const watched = { slowest: 0, reading: setInterval(read, 20) };
    // On one of the few threads that a keychain which hangs could take.
    function read(): void {
      const from = performance.now();
      readFile(process.execPath.replace(/[^/]*$/, 'version'), () => {
        watched.slowest = Math.max(watched.slowest, performance.now() - from);
      });
    }
    return watched;
  });
  const delay = await watchLoop(parlour);
  await meanwhile();
  const { main } = await delay();
  const slowestRead = await reads.evaluate(({ reading, slowest }) => {
    clearInterval(reading);
    return slowest;
  });
  return { late: main, slowestRead };
}

type Change =
  | KeyringState
  | ((store: KeyStore, profile: string, keyring: Keyring) => Promise<void>);

const notOurs = 'is not the key that was saved';
const states: [name: string, change: Change, sentence: string][] = [
  ['locked', 'locked', 'Your keychain is locked.'],
  [
    'one nobody ever made',
    async (_store, _profile, keyring) => {
      await keyring.become('no-service');
      rmSync(join(keyring.env['XDG_DATA_HOME'] ?? '', 'keyrings'), { recursive: true });
      await keyring.become('empty');
    },
    'Your keychain is locked.',
  ],
  ['shut off by the system', 'denied', 'Your system did not let Parlour use the keychain.'],
  ['without a service', 'no-service', 'has no keychain service'],
  ['without a bus', 'no-bus', 'has no keychain service'],
  ['hanging', 'hanging', 'The keychain does not answer.'],
  ['damaged', (store, profile) => store.write(profile, 'not what we wrote'), notOurs],
  [
    'holding another key',
    (store, profile) => store.write(profile, compactRsaKey(freshRsaKey(2_048))),
    notOurs,
  ],
  [
    'emptied by another program',
    (store, profile) => store.remove(profile),
    'was removed from the keychain',
  ],
];

for (const [name, change, sentence] of states) {
  test(`a keyring that is ${name}: its sentence within 10 s, and Home stays quick`, async ({
    start,
    jitsi,
    keyring,
  }) => {
    const first = await start({ env: keyring.env });
    await setUpJaas(first, openAccount(jitsi));
    await first.app.close();
    if (typeof change === 'string') await keyring.become(change);
    else await change(keyStoreOf(keyring), profileIn(first.userData), keyring);

    const second = await start({ userData: first.userData, env: keyring.env });
    const home = await second.window('home');
    const settings = await openSettings(second);
    // On a machine that is busy anyway, it is measured against that.
    const idle = await wellness(second, () => settings.waitForTimeout(1_000));
    const asking = await wellness(second, async () => {
      await settings.getByRole('button', { name: 'Test key' }).click();
      await expect(settings.getByText(sentence)).toBeVisible({ timeout: longest });
    });
    expect(asking.late).toBeLessThan(Math.max(50, 4 * idle.late));
    expect(asking.slowestRead).toBeLessThan(Math.max(100, 4 * idle.slowestRead));

    await typeAndJoin(second, freshRoom('keyring'));
    const page = await second.window('meeting');
    await expect(page.getByRole('alert')).toContainText(sentence, { timeout: longest });
    await pressAndGo(page.getByRole('button', { name: 'Back to Parlour' }));
    await expect(home.getByRole('textbox')).toBeEnabled();
    proves('K1', 'states of a keychain', 1);
  });
}

test('an open keyring without a key, with one, and without it again while Parlour runs', async ({
  start,
  jitsi,
  keyring,
}) => {
  const account = openAccount(jitsi);
  const parlour = await start({ env: keyring.env });
  const settings = await fillInJaas(parlour, { ...account, pem: 'no key' });
  await typeAndJoin(parlour, `https://8x8.vc/${account.appId}/${freshRoom('absent')}`);
  const page = await parlour.window('meeting');
  await expect(page.getByRole('alert')).toContainText('“acme” has no private key yet');
  await pressAndGo(page.getByRole('button', { name: 'Back to Parlour' }));

  await settings.getByRole('textbox', { name: 'Private key' }).fill(account.pem);
  await settings.getByRole('button', { name: 'Save key' }).click();
  await settings.getByRole('button', { name: 'Test key' }).click();
  await expect(settings.getByText('The key signs and verifies')).toBeVisible();

  await keyStoreOf(keyring).remove(profileIn(parlour.userData));
  await settings.getByRole('button', { name: 'Test key' }).click();
  await expect(settings.getByText('was removed from the keychain')).toBeVisible();
  proves('K1', 'states of a keychain', 3);
});

test('a Parlour whose part for the keychain is missing says so, and its key serves until it ends', async ({
  start,
  jitsi,
  keyring,
  atEnd,
}) => {
  const app = mkdtempSync(join(tmpdir(), 'parlour-damaged-'));
  atEnd(() => rmSync(app, { recursive: true, force: true }));
  for (const part of ['package.json', 'out/main', 'out/preload', 'out/renderer', 'out/icons']) {
    cpSync(inRoot(...part.split('/')), join(app, part), { recursive: true, dereference: true });
  }
  const parlour = await start({ env: keyring.env, app });
  const settings = await fillInJaas(parlour, openAccount(jitsi));
  await expect(
    settings.getByText('The part of Parlour that reaches the keychain is missing.'),
  ).toBeVisible();
  await settings.getByRole('button', { name: 'Use until Parlour ends' }).click();
  await expect(settings.getByText('RSA, 2048 bits')).toBeVisible();
  proves('K1', 'states of a keychain', 1);
});

test('without a keychain the key serves until Parlour ends, and no longer', async ({
  start,
  jitsi,
  keyring,
}) => {
  await keyring.become('no-service');
  const first = await start({ env: keyring.env });
  const settings = await fillInJaas(first, openAccount(jitsi));
  await expect(settings.getByText('has no keychain service')).toBeVisible();
  await settings.getByRole('button', { name: 'Use until Parlour ends' }).click();
  await expect(settings.getByText('RSA, 2048 bits')).toBeVisible();
  await typeAndJoin(first, freshRoom('session-key'));
  await expect((await first.meetingFrame('8x8.vc')).getByTestId('join-button')).toBeVisible();
  await first.app.close();

  const second = await start({ userData: first.userData, env: keyring.env });
  await typeAndJoin(second, freshRoom('session-key'));
  const page = await second.window('meeting');
  await expect(page.getByRole('alert')).toContainText('“acme” has no private key yet');
  await page.getByRole('button', { name: 'Open settings' }).click();
  await second.window('settings');
});

test('a key that is forgotten is gone from the keyring', async ({ start, jitsi, keyring }) => {
  const parlour = await start({ env: keyring.env });
  const settings = await setUpJaas(parlour, openAccount(jitsi));
  const id = profileIn(parlour.userData);
  expect(await keyStoreOf(keyring).read(id)).not.toBeNull();
  await settings.getByRole('button', { name: 'Test key' }).click();
  await expect(settings.getByText('The key signs and verifies')).toBeVisible();
  await settings.getByRole('button', { name: 'Forget key' }).click();
  await expect(settings.getByRole('textbox', { name: 'Private key' })).toBeVisible();
  expect(await keyStoreOf(keyring).read(id)).toBeNull();
  await openSettings(parlour);
});
