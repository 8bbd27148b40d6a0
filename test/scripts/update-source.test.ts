import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readBuiltIn, updateSource } from '../../main/updates/update-source.ts';
import { newUpdateKey } from '../../scripts/update-keys.ts';
import { placeUpdateSource, publishWords } from '../../scripts/update-source.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-place-'));
  file = join(folder, 'updates.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const address = 'https://updates.example.org/parlour';
const { publicKey, privateKey } = newUpdateKey();
const env = (key: string | undefined, at: string | undefined = address) => ({
  ...(at !== undefined && { PARLOUR_UPDATE_ADDRESS: at }),
  ...(key !== undefined && { PARLOUR_UPDATE_PUBLIC_KEY: key }),
});

it('what a build is told is what Parlour finds in its package, a key as a text or a file', () => {
  const pem = join(folder, 'key.pem');
  writeFileSync(pem, publicKey);
  for (const key of [publicKey, pem]) {
    placeUpdateSource(env(key), file);
    expect(updateSource(readBuiltIn(file), {})?.address).toBe(`${address}/`);
  }
});

it('a build that is told nothing has nothing in it, of the one before either', () => {
  writeFileSync(file, '{}');
  placeUpdateSource({}, file);
  expect(existsSync(file)).toBe(false);
});

it('half of it, an address that is no https folder, or another key stops the build', () => {
  const bad = [
    env(undefined),
    env(publicKey, ''),
    env(publicKey, 'http://updates.example.org/'),
    env(publicKey, `${address}?x=1`),
    env(publicKey, 'https://:1'),
    env(privateKey),
    env('/nowhere'),
  ];
  for (const one of bad) expect(() => placeUpdateSource(one, file)).toThrow('has to be');
  expect(existsSync(file)).toBe(false);
});

it('electron-builder is given the address it writes the yml for, and no other', () => {
  expect(publishWords({})).toEqual([]);
  expect(publishWords(env(publicKey))).toEqual([
    '-c.publish.provider=generic',
    `-c.publish.url=${address}`,
  ]);
});
