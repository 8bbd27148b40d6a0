import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/**
 * Whether another Parlour really has this profile folder. On a disk that is full or read-only
 * Chromium can neither leave its mark there nor take an old one away, and says the same as if
 * somebody else had the folder (chrome/browser/process_singleton_posix.cc); Parlour would end without
 * a word. On Windows the mark is no file of the folder.
 */
export function isLocked(userData: string, platform: NodeJS.Platform): boolean {
  if (platform === 'win32') return true;
  const owner = ownerIn(join(userData, 'SingletonLock'));
  return owner !== undefined && !isGone(owner);
}

/** The mark is a link to nowhere, `host-12345`; undefined where none is to be seen. */
function ownerIn(mark: string): string | undefined {
  try {
    return readlinkSync(mark);
  } catch {
    return undefined;
  }
}

/** Ended, and that without tidying up; of another computer's processes nobody here knows. */
function isGone(owner: string): boolean {
  const end = owner.lastIndexOf('-');
  const id = Number(owner.slice(end + 1));
  if (owner.slice(0, end) !== hostname() || !Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    // One of another person's answers EPERM, and is there.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
