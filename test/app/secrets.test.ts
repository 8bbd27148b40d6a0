import { createPrivateKey } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, freshRoom, test } from './fixtures.ts';
import { openAccount, openSettings, setUpJaas } from './jaas-account.ts';
import { hangUp, passPrejoin, typeAndJoin } from './steps.ts';
import { childrenOf, memoryHolds } from './process-memory.ts';

const server = '8x8.vc';

/** A secret number of a key in every spelling it could be found in. */
function spellings(pem: string): Buffer[] {
  const { d = '', p = '' } = createPrivateKey(pem).export({ format: 'jwk' });
  // A line of the text itself: within it, the numbers are encoded at another offset.
  const line = Buffer.from(pem.split('\n')[9] ?? '');
  const numbers = [d, p].flatMap((part) => {
    const bytes = Buffer.from(part, 'base64url').subarray(0, 48);
    return [
      bytes,
      Buffer.from(bytes).swap16(),
      Buffer.from(bytes.toString('hex')),
      Buffer.from(bytes.toString('base64')),
    ];
  });
  return [line, ...numbers];
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('a key is nowhere but in main and the keychain; a ticket is on no disk and in no log', async ({
  start,
  jitsi,
  keyring,
}) => {
  const account = openAccount(jitsi);
  const parlour = await start({ env: keyring.env });
  await setUpJaas(parlour, account);
  const room = freshRoom('secrets');
  await typeAndJoin(parlour, room);
  await passPrejoin(parlour, jitsi, `${account.appId}/${room}`, server);
  const page = jitsi.seen.of('request').find((one) => one.path.endsWith(room) && one.query !== '');
  const ticket = new URLSearchParams(page?.query).get('jwt') ?? '';
  expect(ticket.split('.')).toHaveLength(3);

  const markers = spellings(account.pem);
  const main = parlour.app.process().pid!;
  // The search itself has to find something: the ticket, in the process that shows the meeting.
  const children = childrenOf(main);
  expect(children.length).toBeGreaterThan(3);
  expect(children.some((pid) => memoryHolds(pid, [Buffer.from(ticket)]))).toBe(true);
  // The settings page had the key in its field; a closed window takes its process along.
  await (await parlour.window('settings')).close();
  await expect.poll(() => childrenOf(main).length).toBeLessThan(children.length);
  for (const pid of childrenOf(main)) {
    expect(memoryHolds(pid, markers), `the key in process ${pid}`).toBe(false);
    for (const file of ['cmdline', 'environ']) {
      const text = readFileSync(`/proc/${pid}/${file}`);
      expect(markers.some((marker) => text.includes(marker))).toBe(false);
    }
  }

  await hangUp(parlour, server);
  await (await parlour.window('home')).getByText(`You left ${room}`).waitFor();
  const body = Buffer.from(ticket.split('.')[1]!);
  for (const file of filesBelow(parlour.userData)) {
    const bytes = readFileSync(file);
    for (const marker of [...markers, body]) expect(bytes.includes(marker), file).toBe(false);
  }
  const printed = Buffer.from(parlour.output() + parlour.log());
  for (const marker of [...markers, body]) expect(printed.includes(marker)).toBe(false);
  expect(readlinkSync(`/proc/${main}/exe`)).toContain('electron');
});

test('a key that is chosen as a file never enters another process, not even the settings window', async ({
  start,
  jitsi,
  keyring,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-key-'));
  const { pem } = openAccount(jitsi);
  const file = join(folder, 'jaas.pk');
  writeFileSync(file, pem);
  const parlour = await start({ env: keyring.env });
  const settings = await openSettings(parlour);
  await settings.getByRole('radio', { name: 'JaaS' }).check();
  await parlour.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);
  await settings.getByRole('button', { name: 'Choose key file…' }).click();
  await expect(settings.getByText('RSA, 2048 bits')).toBeVisible();
  await settings.getByRole('button', { name: 'Test key' }).click();
  await expect(settings.getByText('The key signs and verifies')).toBeVisible();

  const main = parlour.app.process().pid!;
  const shown = Buffer.from('RSA, 2048 bits', 'utf16le');
  const settingsProcess = childrenOf(main).filter((pid) =>
    memoryHolds(pid, [shown, Buffer.from('RSA, 2048 bits')]),
  );
  expect(settingsProcess.length).toBeGreaterThan(0);
  for (const pid of childrenOf(main)) {
    expect(memoryHolds(pid, spellings(pem)), `the key in process ${pid}`).toBe(false);
  }
  rmSync(folder, { recursive: true });
});
