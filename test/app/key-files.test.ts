import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { openAccount, openSettings } from './jaas-account.ts';
import type { Parlour } from './launch.ts';

let folder: string;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-keys-'));
});
test.afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
});

/** The person chooses this file in the next file dialog. */
const chooses = (parlour: Parlour, file: string): Promise<void> =>
  parlour.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);

async function openForm(parlour: Parlour) {
  const settings = await openSettings(parlour);
  await settings.getByRole('radio', { name: 'JaaS' }).check();
  await expect(settings.getByRole('textbox', { name: 'Private key' })).toBeVisible();
  return settings;
}

test('a key file is chosen, its passphrase asked for, and it is said that it still exists', async ({
  start,
  jitsi,
  keyring,
}) => {
  const { pem } = openAccount(jitsi);
  const file = join(folder, 'jaas.pk');
  const locked = createPrivateKey(pem).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'open sesame',
  });
  writeFileSync(file, locked);
  const parlour = await start({ env: keyring.env });
  const settings = await openForm(parlour);
  await chooses(parlour, file);
  await settings.getByRole('button', { name: 'Choose key file…' }).click();
  const passphrase = settings.getByLabel('Passphrase of the key');
  await passphrase.fill('wrong');
  await settings.getByRole('button', { name: 'Unlock and save key' }).click();
  await expect(settings.getByText('passphrase').last()).toBeVisible();
  await passphrase.fill('open sesame');
  await settings.getByRole('button', { name: 'Unlock and save key' }).click();
  await expect(settings.getByText('RSA, 2048 bits')).toBeVisible();
  await expect(settings.getByText(`The file still exists: ${file}.`)).toBeVisible();
});

test('a .env file brings AppID, key ID and key', async ({ start, jitsi, keyring }) => {
  const { appId, keyId, pem } = openAccount(jitsi);
  const file = join(folder, '.env');
  const lines = [
    `JAAS_APP_ID=${appId}`,
    `export JAAS_KID="${appId}/${keyId}"`,
    `JAAS_PRIVATE_KEY="${pem.replaceAll('\n', '\\n')}"`,
    'NODE_OPTIONS=--inspect',
  ];
  writeFileSync(file, lines.join('\r\n'));
  const parlour = await start({ env: keyring.env });
  const settings = await openForm(parlour);
  await chooses(parlour, file);
  await settings.getByRole('button', { name: 'Import from .env file…' }).click();
  await expect(settings.getByText('RSA, 2048 bits')).toBeVisible();
  await expect(settings.getByRole('textbox', { name: 'AppID' })).toHaveValue(appId);
  await expect(settings.getByRole('textbox', { name: 'Key ID' })).toHaveValue(keyId);
  expect(await parlour.app.evaluate(() => process.env['JAAS_PRIVATE_KEY'])).toBeUndefined();
  expect(await parlour.app.evaluate(() => process.env['NODE_OPTIONS'])).not.toBe('--inspect');
});

test('what is no key is refused with its sentence and never reaches the keychain', async ({
  start,
  keyring,
}) => {
  const parlour = await start({ env: keyring.env });
  const settings = await openForm(parlour);
  await chooses(parlour, '/dev/zero');
  await settings.getByRole('button', { name: 'Choose key file…' }).click();
  await expect(settings.getByText('device')).toBeVisible();
  await settings.getByRole('textbox', { name: 'Private key' }).fill('hunter2');
  await settings.getByRole('button', { name: 'Save key' }).click();
  await expect(settings.getByText('This looks like a password or a shared secret')).toBeVisible();
  await expect(settings.getByRole('button', { name: 'Forget key' })).toHaveCount(0);
});
