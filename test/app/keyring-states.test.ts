import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyringState } from '../keyring/rig.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { fillInJaas, openAccount, openSettings, setUpJaas } from './jaas-account.ts';
import { type KeyStore, keyStoreOf } from './key-store.ts';
import type { Parlour } from './launch.ts';
import { typeAndJoin } from './steps.ts';

/** A person waits no longer than this for a sentence. */
const longest = 10_000;

/** The id of the one profile that is set up. */
const profileIn = (userData: string): string => {
  const settings = JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8')) as {
    profiles: { id: string }[];
  };
  return settings.profiles[0]!.id;
};

/** How late the main process was for what it had to do meanwhile: 99 of 100 times at most this, in ms. */
async function lateness(parlour: Parlour, meanwhile: () => Promise<unknown>): Promise<number> {
  await parlour.app.evaluate(() => {
    const { monitorEventLoopDelay } = process.mainModule!.require('node:perf_hooks');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    Object.assign(globalThis, { delay });
  });
  await meanwhile();
  return parlour.app.evaluate(() => {
    const { delay } = globalThis as unknown as { delay: { percentile(p: number): number } };
    return delay.percentile(99) / 1e6;
  });
}

type Change = KeyringState | ((store: KeyStore, profile: string) => Promise<void>);

const states: [name: string, change: Change, sentence: string][] = [
  ['locked', 'locked', 'Your keychain is locked.'],
  ['without a service', 'no-service', 'has no keychain service'],
  ['without a bus', 'no-bus', 'has no keychain service'],
  ['hanging', 'hanging', 'The keychain does not answer.'],
  [
    'damaged',
    (store, profile) => store.write(profile, 'not what we wrote'),
    'is not the key that was saved',
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
    else await change(keyStoreOf(keyring), profileIn(first.userData));

    const second = await start({ userData: first.userData, env: keyring.env });
    const home = await second.window('home');
    const settings = await openSettings(second);
    // On a machine that is busy anyway, it is measured against that.
    const idle = await lateness(second, () => settings.waitForTimeout(1_000));
    const asking = await lateness(second, async () => {
      await settings.getByRole('button', { name: 'Test key' }).click();
      await expect(settings.getByText(sentence)).toBeVisible({ timeout: longest });
    });
    expect(asking).toBeLessThan(Math.max(50, 4 * idle));

    await typeAndJoin(second, freshRoom('keyring'));
    const page = await second.window('meeting');
    await expect(page.getByRole('alert')).toContainText(sentence, { timeout: longest });
    await page.getByRole('button', { name: 'Back to Parlour' }).click();
    await expect(home.getByRole('textbox')).toBeEnabled();
  });
}

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
