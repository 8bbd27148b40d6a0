import { spawnSync } from 'node:child_process';
import { pbkdf2 } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKeyFile } from '../../../main/keys/key-file.ts';

const busyThread = promisify(pbkdf2);

let folder: string;
let server: Server | undefined;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parlour-key-'))));
afterEach(() => {
  server?.close();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const place = (content: string | Uint8Array = 'key', name = 'key.pem'): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const make = (what: string, name = 'key.pem'): string => {
  const path = join(folder, name);
  expect(spawnSync(what, [path]).status).toBe(0);
  return path;
};
const listen = (name: string): Promise<string> =>
  new Promise((resolve) => {
    const path = join(folder, name);
    server = createServer().listen(path, () => resolve(path));
  });

describe('what is no file with a key is refused by its own name', () => {
  it.each<[string, () => string | Promise<string>]>([
    ['file-missing', () => join(folder, 'key.pem')],
    ['file-missing', () => join(place(), 'key.pem')],
    ['file-missing', () => join(folder, `${'x'.repeat(300)}.pem`)],
    ['file-missing', () => join(folder, 'key\0.pem')],
    ['file-missing', () => ''],
    [
      'file-missing',
      () => {
        symlinkSync(join(folder, 'nowhere'), join(folder, 'key.pem'));
        return join(folder, 'key.pem');
      },
    ],
    [
      'file-missing',
      () => {
        symlinkSync(join(folder, 'key.pem'), join(folder, 'key.pem'));
        return join(folder, 'key.pem');
      },
    ],
    ['file-is-folder', () => folder],
    ['file-is-pipe', () => make('mkfifo')],
    ['file-is-device', () => '/dev/zero'],
    ['file-is-device', () => '/dev/null'],
    ['file-is-device', () => '/dev/tty'],
    ['file-is-socket', () => listen('key.pem')],
    ['file-empty', () => place('')],
    ['file-empty', () => place(new Uint8Array())],
    ['file-too-large', () => place('x'.repeat(65_537))],
    [
      'file-too-large',
      () => {
        const path = place('');
        truncateSync(path, 1024 ** 3);
        return path;
      },
    ],
    [
      'file-is-pipe',
      () => {
        symlinkSync(make('mkfifo', 'pipe'), join(folder, 'key.pem'));
        return join(folder, 'key.pem');
      },
    ],
    // Their size says 0, whatever they hold.
    ['file-too-large', () => '/proc/kallsyms'],
    // Openable, and reading it fails.
    ['file-unreadable', () => '/proc/self/mem'],
  ])('%s', async (code, path) => {
    const start = performance.now();
    expect(await readKeyFile(await path())).toMatchObject({ ok: false, problem: { code } });
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('file-unreadable, to someone else', async () => {
    const path = place();
    chmodSync(path, 0o000);
    // root may read everything.
    if (process.getuid?.() === 0) process.seteuid?.(65_534);
    const read = await readKeyFile(path).finally(() => process.seteuid?.(process.getuid!()));
    expect(read).toMatchObject({ problem: { code: 'file-unreadable' } });
  });

  it('with the name of the file, and not where it lies', async () => {
    mkdirSync(join(folder, 'folder'));
    expect(await readKeyFile(join(folder, 'folder'))).toEqual({
      ok: false,
      problem: { code: 'file-is-folder', about: 'folder' },
    });
  });

  it('file-slow, while all threads for files are busy', async () => {
    const busy = Array.from({ length: 8 }, () => busyThread('x', 'y', 400_000, 64, 'sha512'));
    expect(await readKeyFile(place(), 50)).toMatchObject({ problem: { code: 'file-slow' } });
    await Promise.all(busy);
  });
});

describe('a file is read', () => {
  it.each([1, 3_272, 65_536])('with %i bytes', async (size) => {
    const content = new Uint8Array(size).fill(7);
    const read = await readKeyFile(place(content));
    expect(read.ok && Buffer.from(read.value).equals(Buffer.from(content))).toBe(true);
  });

  it('through a link, as secrets are often mounted', async () => {
    symlinkSync(place('key', 'real'), join(folder, 'link'));
    const read = await readKeyFile(join(folder, 'link'));
    expect(read.ok && String(Buffer.from(read.value))).toBe('key');
  });
});
