import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheFolder } from '../../scripts/paths.ts';
import { SetupError } from '../../scripts/steps.ts';
import { fetchTarball, integrityOf, unpackWhole } from '../../scripts/tarball.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-tarball-'));
  for (const name of ['XDG_CACHE_HOME', 'LOCALAPPDATA', 'HOME']) vi.stubEnv(name, folder);
  mkdirSync(cacheFolder(), { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A tarball that some earlier run left in the cache. */
function putInCache(name: string, content = 'hello'): string {
  mkdirSync(join(folder, 'package'));
  writeFileSync(join(folder, 'package', 'file.txt'), content);
  const file = join(cacheFolder(), name);
  const { status } = spawnSync('tar', ['-czf', file, '-C', folder, 'package']);
  expect(status).toBe(0);
  return file;
}

describe('a tarball from the cache', () => {
  it.each([
    ['of another content', () => integrityOf(import.meta.filename)],
    ['whose integrity is empty', () => ''],
    ['whose integrity only begins right', (right: string) => right.slice(0, -4)],
    ['whose integrity has another case', (right: string) => right.toLowerCase()],
  ])('%s is refused and thrown away', (_what, claim) => {
    const file = putInCache('scope-name-1.0.0.tgz');
    const integrity = claim(integrityOf(file));
    expect(() => fetchTarball({ spec: '@scope/name@1.0.0', integrity })).toThrow(SetupError);
    expect(existsSync(file)).toBe(false);
  });

  it('that somebody changed is refused', () => {
    const file = putInCache('name-1.0.0.tgz');
    const integrity = integrityOf(file);
    writeFileSync(file, `${readFileSync(file, 'latin1')}x`, 'latin1');
    expect(() => fetchTarball({ spec: 'name@1.0.0', integrity })).toThrow(
      'The download of name@1.0.0 is not what it should be.',
    );
  });

  it('that is what it should be is taken', () => {
    const file = putInCache('scope-name-1.0.0.tgz');
    const integrity = integrityOf(file);
    expect(fetchTarball({ spec: '@scope/name@1.0.0', integrity })).toBe(file);
    expect(existsSync(file)).toBe(true);
  });
});

describe('integrity', () => {
  it('is written as package managers write it', () => {
    const file = join(folder, 'empty');
    writeFileSync(file, '');
    expect(integrityOf(file)).toBe(
      'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
    );
  });
});

describe('unpacking', () => {
  it('leaves nothing behind when it fails half-way', async () => {
    const target = join(folder, 'unpacked', 'name');
    const unpacking = unpackWhole(putInCache('name-1.0.0.tgz'), target, () => {
      throw new Error('killed');
    });
    await expect(unpacking).rejects.toThrow('killed');
    expect(readdirSync(join(folder, 'unpacked'))).toEqual([]);
  });

  it('leaves nothing behind when the tarball is none', async () => {
    const tarball = join(folder, 'name.tgz');
    writeFileSync(tarball, 'no tarball');
    const target = join(folder, 'unpacked', 'name');
    await expect(unpackWhole(tarball, target, (unpacked) => unpacked)).rejects.toThrow(
      'could not be unpacked',
    );
    expect(readdirSync(join(folder, 'unpacked'))).toEqual([]);
  });

  it('shows its target once that is complete', async () => {
    const target = join(folder, 'unpacked', 'name');
    await unpackWhole(putInCache('name-1.0.0.tgz'), target, async (unpacked) => {
      expect(existsSync(target)).toBe(false);
      return join(unpacked, 'package');
    });
    expect(readFileSync(join(target, 'file.txt'), 'utf8')).toBe('hello');
    expect(readdirSync(join(folder, 'unpacked'))).toEqual(['name']);
  });
});
