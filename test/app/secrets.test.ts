import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proves } from '../proof/proves.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { fileChosen, inFolder } from './key-form.ts';
import { openAccount, openSettings, setUpJaas } from './jaas-account.ts';
import { marksOfKey, marksOfText } from './marks.ts';
import { addOwnServer, runServer, setUpOwnServer } from './own-server.ts';
import { childrenOf } from './processes.ts';
import { createSearch } from './search.ts';
import { closeWithProcess, hangUp, passPrejoin, typeAndJoin } from './steps.ts';

const server = '8x8.vc';

let folder: string;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-secrets-'));
});
test.afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
});

test('a key that was pasted is nowhere but in main and the keychain', async ({
  start,
  jitsi,
  keyring,
}) => {
  const account = openAccount(jitsi);
  const parlour = await start({ env: keyring.env });
  const settings = await setUpJaas(parlour, account);
  await settings.getByRole('button', { name: 'Test key' }).click();
  await expect(settings.getByText('The key signs and verifies')).toBeVisible();
  const search = createSearch('the key', marksOfKey(account.pem));
  const main = parlour.app.process().pid!;
  // The search itself has to find something: main has the key, and the field it was pasted to.
  const children = childrenOf(main);
  expect(search.memory([main, ...children])).toEqual(['main', 'renderer']);

  // A closed window takes its process along.
  await settings.close();
  await expect.poll(() => childrenOf(main).length).toBeLessThan(children.length);
  const room = freshRoom('secrets');
  await typeAndJoin(parlour, room);
  await passPrejoin(parlour, jitsi, `${account.appId}/${room}`, server);
  search.noChild(parlour);
  await search.nowhereElse(parlour);
  await hangUp(parlour, server);
  await (await parlour.window('home')).getByText(`You left ${room}`).waitFor();
  search.noFile(parlour.userData);
  proves('H1', 'searches for a key', search.tried);
});

test('a key of a file or a .env file never enters another process, not even the settings window', async ({
  start,
  jitsi,
  keyring,
}) => {
  const [chosen, imported] = [openAccount(jitsi), openAccount(jitsi)];
  const parlour = await start({ env: keyring.env });
  const settings = await openSettings(parlour);
  await settings.getByRole('radio', { name: 'JaaS' }).check();
  const testKey = () => settings.getByRole('button', { name: 'Test key' }).click();
  const ids = `JAAS_KID=${imported.appId}/${imported.keyId}`;
  await fileChosen(parlour, inFolder(folder, '.env', `${ids}\nJAAS_PRIVATE_KEY="${imported.pem}"`));
  await settings.getByRole('button', { name: 'Import from .env file…' }).click();
  await testKey();
  await expect(settings.getByText('The key signs and verifies')).toBeVisible();
  const first = createSearch('the key of .env', marksOfKey(imported.pem));
  first.noChild(parlour);

  await settings.getByRole('button', { name: 'Replace key' }).click();
  await fileChosen(parlour, inFolder(folder, 'jaas.pk', chosen.pem));
  await settings.getByRole('button', { name: 'Choose key file…' }).click();
  await expect(settings.getByText(/The file still exists: .*jaas\.pk/)).toBeVisible();
  await testKey();
  // It is not the key of this account; it signed, and that is what is looked at here.
  await expect(settings.getByText('could not confirm who signed')).toBeVisible();
  const second = createSearch('the key of a file', marksOfKey(chosen.pem));
  expect(second.memory([parlour.app.process().pid!])).toEqual(['main']);
  for (const search of [first, second]) {
    search.noChild(parlour);
    await search.nowhereElse(parlour);
  }
  proves('H1', 'searches for a key', first.tried + second.tried);
});

test('a shared secret is nowhere but in main and the keychain, however it came', async ({
  start,
  jitsi,
  keyring,
}) => {
  const host = 'meet.example.org';
  const typed = runServer(jitsi, host, 'HS256');
  const parlour = await start({ env: keyring.env });
  const settings = await setUpOwnServer(parlour, 'Town', typed, 'HS256');
  const main = parlour.app.process().pid!;
  const imported = runServer(jitsi, host, 'HS256');
  await addOwnServer(parlour, 'Village', 'meet.example.org/village');
  await fileChosen(parlour, inFolder(folder, '.env', `JWT_APP_SECRET=${imported.secret}`));
  await settings.getByRole('button', { name: 'Import from .env file…' }).click();
  await expect(settings.getByRole('button', { name: 'Forget secret' })).toBeVisible();
  const second = createSearch('the secret of .env', marksOfText(imported.secret));
  second.noChild(parlour);

  await closeWithProcess(parlour, settings);
  const first = createSearch('the secret that was typed', marksOfText(typed.secret));
  expect(first.memory([main])).toEqual(['main']);
  for (const search of [first, second]) {
    search.noChild(parlour);
    await search.nowhereElse(parlour);
  }
  proves('H1', 'searches for a key', first.tried + second.tried);
});

test('a key that is forgotten leaves main: no object has it any more, and the key’s own memory is blank', async ({
  start,
  jitsi,
  keyring,
}) => {
  const account = openAccount(jitsi);
  const parlour = await start({ env: keyring.env, switches: ['--js-flags=--expose-gc'] });
  const settings = await setUpJaas(parlour, account);
  const all = marksOfKey(account.pem);
  // What V8 has given back is not blank before something else is written there: not promised.
  const own = createSearch('the key', { numbers: all['its numbers from behind']! });
  const main = parlour.app.process().pid!;
  expect(own.memory([main])).toEqual(['main']);

  await settings.getByRole('button', { name: 'Forget key' }).click();
  await expect(settings.getByRole('textbox', { name: 'Private key' })).toBeVisible();
  const snapshot = join(folder, 'main.heapsnapshot');
  await parlour.app.evaluate(async (_electron, file) => {
    const { gc } = globalThis as unknown as { gc(): void };
    for (let round = 0; round < 3; round += 1) {
      gc();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    process.mainModule!.require('node:v8').writeHeapSnapshot(file);
  }, snapshot);
  expect(own.memory([main])).toEqual([]);
  const objects = createSearch('the key', all);
  expect(readdirSync(folder)).toContain('main.heapsnapshot');
  objects.noFile(folder);
  proves('H1', 'searches for a key', 1 + objects.tried);
});
