import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { openAccount } from './jaas-account.ts';
import { fileChosen, inFolder, openForm } from './key-form.ts';
import { childrenOf } from './processes.ts';
import { passPrejoin, typeAndJoin } from './steps.ts';

let folder: string;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-env-'));
});
test.afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
});

/** Names that would have an effect on a program that took them into its environment. */
const hostile = [
  'NODE_OPTIONS',
  'NODE_PATH',
  'NODE_EXTRA_CA_CERTS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_DEBUG',
  'LD_PRELOAD',
  'LD_LIBRARY_PATH',
  'LD_AUDIT',
  'DYLD_INSERT_LIBRARIES',
  'GTK_MODULES',
  'GIO_EXTRA_MODULES',
  'ELECTRON_RUN_AS_NODE',
  'ELECTRON_NO_ASAR',
  'ELECTRON_ENABLE_LOGGING',
  'ELECTRON_OVERRIDE_DIST_PATH',
  'CHROME_DEVEL_SANDBOX',
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'DBUS_SESSION_BUS_ADDRESS',
  'DISPLAY',
  'http_proxy',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'SSL_CERT_FILE',
  'SSLKEYLOGFILE',
  'OPENSSL_CONF',
  'TMPDIR',
  'BROWSER',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'PARLOUR_ELECTRON',
  'DATABASE_PASSWORD',
] as const;

test(
  'of a .env file the names we list are read, and no other is kept or obeyed',
  { tag: without('env-names') },
  async ({ start, jitsi, keyring }) => {
    const { appId, keyId, pem } = openAccount(jitsi);
    const strange = join(folder, 'obeyed');
    const lines = [
      ...hostile.map((name, at) => `${at % 2 === 0 ? '' : 'export '}${name}="${strange}"`),
      // One that is no assignment, one inside another, a quote that never ends and bytes nobody types.
      'JAAS_APP_ID_OLD=x; rm -rf /',
      `NOTE='"JAAS_APP_ID=${strange}"'`,
      `JAAS_APP_ID=${appId}`,
      `export JAAS_KID="${appId}/${keyId}"`,
      `JAAS_PRIVATE_KEY="${pem.replaceAll('\n', '\\n')}"`,
      `OPEN="${strange}`,
    ];
    const parlour = await start({ env: keyring.env });
    const inMain = () =>
      parlour.app.evaluate(() => ({
        environment: { ...process.env },
        prototype: Object.getOwnPropertyNames(Object.prototype).length,
        borrowed: Object.entries({}).length,
      }));
    const before = await inMain();
    const settings = await openForm(parlour);
    await fileChosen(parlour, inFolder(folder, '.env', lines.join('\r\n')));
    await settings.getByRole('button', { name: 'Import from .env file…' }).click();
    await expect(settings.getByText('RSA, 2048 bits')).toBeVisible();
    await expect(settings.getByRole('textbox', { name: 'AppID' })).toHaveValue(appId);
    await expect(settings.getByRole('textbox', { name: 'Key ID' })).toHaveValue(keyId);
    expect(await inMain()).toEqual(before);

    // What starts from now on has none of it either, and the meeting goes where it should.
    const room = freshRoom('env');
    await typeAndJoin(parlour, room);
    await passPrejoin(parlour, jitsi, `${appId}/${room}`, '8x8.vc');
    for (const pid of childrenOf(parlour.app.process().pid!)) {
      expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toContain(strange);
    }
    const settingsFile = readFileSync(join(parlour.userData, 'settings.json'), 'utf8');
    expect(settingsFile + parlour.log()).not.toContain(strange);
    proves('F2', 'hostile names', hostile.length);
  },
);

const useless: [what: string, content: () => string | Uint8Array, sentence: string][] = [
  ['of a megabyte', () => `JAAS_KID="${'x'.repeat(1024 ** 2)}"`, 'is much too large'],
  ['of bytes', () => Buffer.from('JAAS_KID=\0\0\x01\x02'), 'This is not text'],
  ['of quotes in quotes', () => '"\'`'.repeat(20_000), 'sets none of the names'],
  ['with nothing but hostile names', () => hostile.join('=x\n'), 'sets none of the names'],
];

test('a .env file that brings nothing says so', async ({ start, keyring }) => {
  const parlour = await start({ env: keyring.env });
  const settings = await openForm(parlour);
  for (const [what, content, sentence] of useless) {
    await test.step(what, async () => {
      await fileChosen(parlour, inFolder(folder, '.env', content()));
      await settings.getByRole('button', { name: 'Import from .env file…' }).click();
      await expect(settings.getByText(sentence)).toBeVisible();
    });
  }
  await expect(settings.getByRole('button', { name: 'Forget key' })).toHaveCount(0);
});
