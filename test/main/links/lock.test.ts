import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isLocked } from '../../../main/links/lock.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parlour-lock-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a profile folder without Chromium’s mark is nobody’s, whatever Chromium says', () => {
  expect(isLocked(folder, 'linux')).toBe(false);
  expect(isLocked(join(folder, 'gone'), 'darwin')).toBe(false);
});

it('one with the mark is somebody’s: it leads to no file, and counts all the same', () => {
  symlinkSync('host-12345', join(folder, 'SingletonLock'));
  expect(isLocked(folder, 'linux')).toBe(true);
});

it.each<[string, boolean]>([
  [`${hostname()}-${process.pid}`, true],
  // No Linux gives such an id.
  [`${hostname()}-${2 ** 31 - 1}`, false],
  [`another.example-${2 ** 31 - 1}`, true],
  [`${hostname()}-0`, true],
  [`${hostname()}-`, true],
  ['', true],
])('the mark %j makes it somebody’s: %s, as its process runs or ended here', (owner, locked) => {
  symlinkSync(owner || 'nonsense', join(folder, 'SingletonLock'));
  expect(isLocked(folder, 'linux')).toBe(locked);
});

it('what cannot be looked at is no mark', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(isLocked(join(folder, 'file'), 'linux')).toBe(false);
  expect(isLocked(join(folder, 'x'.repeat(300)), 'linux')).toBe(false);
});

it('on Windows Chromium’s word counts', () => {
  expect(isLocked(folder, 'win32')).toBe(true);
});
