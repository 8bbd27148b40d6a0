import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBuiltIn, updateSource } from '../../../main/updates/update-source.ts';
import { newSigner } from './signed.ts';

it('an organisation says address and key instead of who built it, each for itself', () => {
  const [ours, theirs] = [newSigner(), newSigner()];
  const built = { address: 'https://a.example/', publicKey: ours.publicPem, publisher: undefined };
  const sourceWith = (policy: Parameters<typeof updateSource>[1], of = built) =>
    updateSource(of, policy);
  expect(sourceWith({})?.key.equals(ours.publicKey)).toBe(true);
  expect(sourceWith({ address: 'https://b.example' })?.address).toBe('https://b.example/');
  expect(sourceWith({ publicKey: theirs.publicPem })?.key.equals(theirs.publicKey)).toBe(true);
  expect(sourceWith({ address: 'http://b.example/' })).toBe(undefined);
  expect(sourceWith({ publicKey: 'none' })).toBe(undefined);
  const none = { address: undefined, publicKey: undefined, publisher: undefined };
  expect(updateSource(none, {})).toBe(undefined);
});

it('a package without the file, or with anything else in it, names no source', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-source-'));
  const file = join(folder, 'updates.json');
  const none = { address: undefined, publicKey: undefined, publisher: undefined };
  expect(readBuiltIn(file)).toEqual(none);
  for (const text of ['', '[]', '{"address":1}', 'null']) {
    writeFileSync(file, text);
    expect([text, readBuiltIn(file)]).toEqual([text, none]);
  }
  rmSync(folder, { recursive: true, force: true });
});
