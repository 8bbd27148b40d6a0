import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isSigned, updateKey as keyOfApp } from '../../main/updates/signature.ts';
import { isPair, newUpdateKey, signUpdates, updateKey } from '../../scripts/update-keys.ts';

it('what is signed for a release is what Parlour finds signed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-sign-'));
  const { publicKey, privateKey } = newUpdateKey();
  for (const name of [
    'latest.yml',
    'latest-linux-arm64.yml',
    'SHA256SUMS',
    'builder-debug.yml',
    'latest.txt',
  ]) {
    writeFileSync(join(folder, name), `version: 1.0.0 # ${name}\n`);
  }
  const names = ['SHA256SUMS', 'latest-linux-arm64.yml', 'latest.yml'];
  expect(signUpdates(folder, createPrivateKey(privateKey)).sort()).toEqual(names);
  const key = keyOfApp(publicKey);
  for (const name of names) {
    const signature = readFileSync(join(folder, `${name}.sig`), 'utf8');
    expect(key && isSigned(readFileSync(join(folder, name)), signature, key)).toBe(true);
  }
  expect(readdirSync(folder).filter((name) => name.endsWith('.sig'))).toHaveLength(3);
  rmSync(folder, { recursive: true });
});

it('no other kind of key is taken, nor one half for the other', () => {
  const { publicKey, privateKey } = newUpdateKey();
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const rsaText = rsa.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect(updateKey('private', privateKey)).toBeDefined();
  expect(updateKey('public', publicKey)).toBeDefined();
  expect(updateKey('public', privateKey)).toBe(undefined);
  expect(updateKey('private', publicKey)).toBe(undefined);
  expect(updateKey('private', rsaText)).toBe(undefined);
  expect(updateKey('private', '')).toBe(undefined);
});

it('the halves of two keys are no pair', () => {
  const [one, other] = [newUpdateKey(), newUpdateKey()];
  const privateKey = createPrivateKey(one.privateKey);
  expect(isPair(privateKey, createPublicKey(one.publicKey))).toBe(true);
  expect(isPair(privateKey, createPublicKey(other.publicKey))).toBe(false);
});
