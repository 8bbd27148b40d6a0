import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Authority } from './authority.ts';

/** What a computer trusts, as Chromium on Linux reads it: the person’s own NSS database. */
export interface Trust {
  /** What a program needs in its environment to trust this and nothing else of ours. */
  readonly env: Readonly<Record<string, string>>;
  /** Trusts an authority, as an administrator of a company would have it. */
  add(authority: string): Promise<void>;
  /** Gives the person a key with a certificate to show to servers that want one. */
  addPersonal(name: string, authority: Authority): Promise<void>;
  remove(): void;
}

/** In a home folder of its own, or in one that is there: a keyring's, say. */
export async function createTrust(home?: string): Promise<Trust> {
  const folder = home ?? mkdtempSync(join(tmpdir(), 'parlour-trust-'));
  const nssdb = join(folder, '.pki', 'nssdb');
  mkdirSync(nssdb, { recursive: true, mode: 0o700 });
  const database = `sql:${nssdb}`;
  await run('certutil', ['-N', '-d', database, '--empty-password']);

  return {
    env: { HOME: folder },
    add: async (authority) => {
      const file = join(folder, 'authority.pem');
      writeFileSync(file, authority);
      // C: may vouch for servers. T, beside it, would be for clients.
      await run('certutil', [
        '-A',
        '-d',
        database,
        '-n',
        'Parlour test',
        '-t',
        'C,,',
        '-a',
        '-i',
        file,
      ]);
    },
    addPersonal: async (name, authority) => {
      const request = join(folder, 'request.pem');
      const noise = join(folder, 'noise');
      writeFileSync(noise, randomBytes(64));
      // The key is made inside the database: no program of openssl's is needed to carry it there.
      const key = ['-k', 'ec', '-q', 'nistp256', '-z', noise];
      await run('certutil', [
        '-R',
        '-d',
        database,
        '-s',
        `CN=${name}`,
        ...key,
        '-a',
        '-o',
        request,
      ]);
      const file = join(folder, 'personal.pem');
      const signed = await authority.issuePersonal(name, requestIn(readFileSync(request, 'utf8')));
      writeFileSync(file, signed);
      await run('certutil', ['-A', '-d', database, '-n', name, '-t', ',,', '-a', '-i', file]);
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** `certutil` writes some words for people around it. */
const requestIn = (text: string): string =>
  /-----BEGIN[\s\S]*-----END[^-]*-----/.exec(text)?.[0] ?? '';

async function run(program: string, words: readonly string[]): Promise<void> {
  await promisify(execFile)(program, words);
}
