import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether another Parlour really has this profile folder. On a disk that is full or read-only
 * Chromium cannot leave its mark there, and says the same as if somebody else had
 * (chrome/browser/process_singleton_posix.cc); Parlour would end without a word. On Windows the mark
 * is no file of the folder.
 */
export function isLocked(userData: string, platform: NodeJS.Platform): boolean {
  if (platform === 'win32') return true;
  return lstatSync(join(userData, 'SingletonLock'), { throwIfNoEntry: false }) !== undefined;
}
