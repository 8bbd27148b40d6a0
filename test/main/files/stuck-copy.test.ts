import type * as realFs from 'node:fs';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type JsonFile, openJsonFile } from '../../../main/files/json-file.ts';
import { createFakeLog } from '../../fakes/log.ts';

/** What a disk does here: nothing takes the copy’s place or takes it away, a file gets too short. */
const disk = vi.hoisted(() => ({ isStuck: false, isShort: false }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof realFs>();
  const refuse = (path: unknown): void => {
    if (disk.isStuck && String(path).endsWith('.last.json')) throw new Error('EPERM');
  };
  return {
    ...fs,
    renameSync: (from: string, to: string) => {
      refuse(to);
      fs.renameSync(from, to);
    },
    rmSync: (path: string, options: object) => {
      refuse(path);
      fs.rmSync(path, options);
    },
    statSync: (path: string, options?: { throwIfNoEntry?: false }) => {
      const stats = fs.statSync(path, options);
      if (stats && disk.isShort && path.endsWith('list.json')) stats.size -= 1;
      return stats;
    },
  };
});

let folder: string;
const at = (name: string): string => join(folder, name);
const open = (): JsonFile => openJsonFile('list', { folder, log: createFakeLog(), now: () => 1 });
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parlour-files-'))));
afterEach(() => {
  Object.assign(disk, { isStuck: false, isShort: false });
  rmSync(folder, { recursive: true, force: true });
});

it('an older copy that cannot be taken away makes a change one that was not written', () => {
  const file = open();
  expect(file.write({ forgotten: 1 })).toBe(true);
  disk.isStuck = true;
  expect(file.write({ a: 1 })).toBe(false);
});

it('what is in the place of the copy never takes that of a file which got too short', () => {
  const file = open();
  mkdirSync(at('list.last.json'));
  disk.isShort = true;
  expect(file.write({ a: 1 })).toBe(false);
  expect(statSync(at('list.last.json')).isDirectory()).toBe(true);

  rmSync(at('list.last.json'), { recursive: true });
  writeFileSync(at('list.last.json'), '{"older":1}');
  disk.isStuck = true;
  expect(file.write({ a: 2 })).toBe(false);
  expect(readFileSync(at('list.json'), 'utf8')).not.toContain('older');
});

it('a whole copy does', () => {
  const file = open();
  disk.isShort = true;
  expect(file.write({ a: 1 })).toBe(true);
  disk.isShort = false;
  expect(open().content).toEqual({ a: 1 });
});
