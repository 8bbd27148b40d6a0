import { createPrivateKey } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keysText } from '../../common/text/en/keys.ts';
import type { KeyProblemCode } from '../../common/key-problem.ts';
import { pkcs1, pkcs8, pkcs8Der, rsaKey, wrongKeys } from '../fakes/keys.ts';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, test } from './fixtures.ts';
import { expectMostly, whenShown } from './in-time.ts';
import { openAccount } from './jaas-account.ts';
import { fileChosen, inFolder, openForm } from './key-form.ts';
import type { Parlour } from './launch.ts';

let folder: string;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-keys-'));
});
test.afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
});

/** No key file is read further than this. */
const mostBytes = 64 * 1024;
/** What main reads of messages and timers meanwhile. */
const besides = 32 * 1024;

/** What the main process has read so far, of anything (`man 5 proc`). */
const readBy = (parlour: Parlour): number => {
  const counts = readFileSync(`/proc/${parlour.app.process().pid}/io`, 'utf8');
  return Number(/^rchar: (\d+)$/m.exec(counts)?.[1]);
};

const make = (what: string, path: string): string => {
  spawnSync(what, [path]);
  return path;
};
const linkTo = (target: string, name: string): string => {
  symlinkSync(target, join(folder, name));
  return join(folder, name);
};

/** What is no file with anything in it. */
const noFiles = (): [KeyProblemCode, string][] => {
  const sparse = inFolder(folder, 'sparse', '');
  truncateSync(sparse, 1024 ** 3);
  mkdirSync(join(folder, 'folder'));
  return [
    ['file-missing', join(folder, 'missing')],
    ['file-missing', linkTo(join(folder, 'nowhere'), 'dangling')],
    ['file-missing', linkTo(join(folder, 'loop'), 'loop')],
    ['file-is-folder', join(folder, 'folder')],
    ['file-is-pipe', make('mkfifo', join(folder, 'pipe'))],
    ['file-is-pipe', linkTo(join(folder, 'pipe'), 'link-to-pipe')],
    ['file-is-device', '/dev/zero'],
    ['file-is-device', linkTo('/dev/zero', 'link-to-zero')],
    ['file-is-socket', join(folder, 'socket')],
    ['file-empty', inFolder(folder, 'empty', '')],
    ['file-too-large', sparse],
    ['file-too-large', inFolder(folder, 'large', 'x'.repeat(mostBytes + 1))],
    // Its size says 0, whatever it holds; and one that opens, but cannot be read.
    ['file-too-large', '/proc/kallsyms'],
    ['file-unreadable', '/proc/self/mem'],
  ];
};

/** Of each kind of text or bytes that is no key the first, as a file. */
const wrongFiles = (): [KeyProblemCode, string][] => {
  const seen = new Set<KeyProblemCode>(['too-large']);
  return wrongKeys.flatMap(({ code, source, passphrase }): [KeyProblemCode, string][] => {
    // A file of no bytes is told as such.
    if (seen.has(code) || passphrase !== undefined || source.length === 0) return [];
    seen.add(code);
    return [[code, inFolder(folder, `${code}.pem`, source)]];
  });
};

/** Forms of a key that are taken. */
const goodFiles = (): string[] => {
  const text = pkcs8(rsaKey(2_048));
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return [
    inFolder(folder, 'pkcs1', pkcs1(rsaKey(2_048)).replaceAll('\n', '\r\n')),
    inFolder(folder, 'der', pkcs8Der(rsaKey(2_048))),
    inFolder(folder, 'utf16', utf16),
    inFolder(folder, 'escaped', `"${text.replaceAll('\n', '\\n')}"`),
    inFolder(folder, 'letter', `Here it is:\n${text}\nRegards`),
    linkTo(inFolder(folder, 'mounted', text), 'link'),
  ];
};

test('each kind of key file has its sentence at once, and none is read beyond 64 KB', async ({
  start,
  keyring,
  atEnd,
}) => {
  const parlour = await start({ env: keyring.env });
  const settings = await openForm(parlour);
  const socket = createServer().listen(join(folder, 'socket'));
  atEnd(() => socket.close());
  const took: number[] = [];
  const choose = async (file: string, sentence: string): Promise<void> => {
    await fileChosen(parlour, file);
    const shown = whenShown(settings, 'body', sentence, 5_000);
    const before = readBy(parlour);
    const pressed = await settings
      .getByRole('button', { name: 'Choose key file…' })
      .evaluate((button: HTMLElement) => {
        const now = Date.now();
        button.click();
        return now;
      });
    took.push((await shown) - pressed);
    expect(readBy(parlour) - before, file).toBeLessThanOrEqual(mostBytes + besides);
  };

  for (const [code, file] of [...noFiles(), ...wrongFiles()]) {
    const name = file.split('/').at(-1)!;
    const about = code.startsWith('file-') ? name : code === 'too-short' ? '1024' : '10240';
    await choose(file, keysText.keyProblem[code].happened(about));
  }
  for (const [at, file] of goodFiles().entries()) {
    if (at > 0) await settings.getByRole('button', { name: 'Replace key' }).click();
    await choose(file, `The file still exists: ${file}.`);
  }
  expectMostly(took, 500, 'the sentences', 5_000);
  proves('F1', 'kinds of key files', took.length);
});

const guarded = [
  ['key-file-size', 'sparse', 'is much too large for a key'],
  ['key-file-regular', 'zero', 'is a device, not a file'],
] as const;
for (const [guard, file, sentence] of guarded) {
  test(
    `a file that never ends is not read: ${file}`,
    { tag: without(guard) },
    async ({ start }) => {
      truncateSync(inFolder(folder, 'sparse', ''), 1024 ** 3);
      linkTo('/dev/zero', 'zero');
      const parlour = await start();
      const settings = await openForm(parlour);
      await fileChosen(parlour, join(folder, file));
      await settings.getByRole('button', { name: 'Choose key file…' }).click();
      await expect(settings.getByText(sentence)).toBeVisible();
    },
  );
}

test('a key file is chosen, its passphrase asked for, and it is said that it still exists', async ({
  start,
  jitsi,
  keyring,
}) => {
  const { pem } = openAccount(jitsi);
  const locked = createPrivateKey(pem).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'open sesame',
  });
  const file = inFolder(folder, 'jaas.pk', locked);
  const parlour = await start({ env: keyring.env });
  const settings = await openForm(parlour);
  await fileChosen(parlour, file);
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

test('what is no key never reaches the keychain', async ({ start, keyring }) => {
  const parlour = await start({ env: keyring.env });
  const settings = await openForm(parlour);
  await settings.getByRole('textbox', { name: 'Private key' }).fill('hunter2');
  await settings.getByRole('button', { name: 'Save key' }).click();
  await expect(settings.getByText('This looks like a password or a shared secret')).toBeVisible();
  await expect(settings.getByRole('button', { name: 'Forget key' })).toHaveCount(0);
});
