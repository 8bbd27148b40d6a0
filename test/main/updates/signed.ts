import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { parseUpdateInfo } from 'electron-updater/out/providers/Provider.js';
import { fail, ok } from '../../../common/result.ts';
import type { FetchSmall } from '../../../main/updates/fetch-small.ts';
import { latestRelease } from '../../../main/updates/latest-release.ts';

export const address = 'https://updates.example.org/parlour/';
export const hash = `${'A'.repeat(86)}==`;

/** A yml as electron-builder writes it, with some lines instead of its own. */
export const ymlWith = (lines: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    version: '2.0.0',
    files: `\n  - url: Parlour-2.0.0.AppImage\n    sha512: ${hash}\n    size: 1000`,
    path: 'Parlour-2.0.0.AppImage',
    releaseDate: "'2026-11-30T12:00:00.000Z'",
    ...lines,
  })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');

export interface Signer {
  publicKey: KeyObject;
  publicPem: string;
  sign(bytes: Uint8Array): string;
}

export function newSigner(): Signer {
  const { privateKey } = generateKeyPairSync('ed25519');
  const publicKey = createPublicKey(privateKey);
  return {
    publicKey,
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (bytes) => sign(null, bytes, privateKey).toString('base64'),
  };
}

/** A server with two files; undefined for one that it does not have. */
export async function ask(key: KeyObject, yml?: Uint8Array | string, signature?: string) {
  const parsed: string[] = [];
  const files = new Map([
    [`${address}latest-linux.yml`, yml],
    [`${address}latest-linux.yml.sig`, signature],
  ]);
  const fetch: FetchSmall = async ({ href }, mostBytes) => {
    const file = files.get(href);
    if (file === undefined) return fail('missing');
    return file.length > mostBytes ? fail('too-large') : ok(Buffer.from(file));
  };
  const parse = async (text: string): Promise<unknown> => {
    parsed.push(text);
    return parseUpdateInfo(text, '', new URL(address));
  };
  const answer = await latestRelease({ address, file: 'latest-linux.yml', key, fetch, parse });
  return { answer, parsed };
}
