import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

it('on Windows Chromium’s word counts', () => {
  expect(isLocked(folder, 'win32')).toBe(true);
});
