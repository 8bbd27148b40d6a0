import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs';

/**
 * Puts a new AppImage in the place of the one that runs, under the same name. The old one is there,
 * whole, until the new one is whole beside it; on a full disk it stays. Throws where the new one
 * cannot be written, or is not what was signed.
 */
export function replaceAppImage(file: string, by: string, sha512: string): void {
  const beside = `${file}.new`;
  rmSync(beside, { force: true });
  try {
    copyFileSync(by, beside, constants.COPYFILE_EXCL);
    const copy = openSync(beside, 'r+');
    try {
      // Time has passed since it was downloaded; what is looked at is what will be started.
      if (hashOf(copy) !== sha512) throw new Error('the file is not the one that was signed');
      fchmodSync(copy, 0o755);
      fsyncSync(copy);
    } finally {
      closeSync(copy);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function hashOf(file: number): string {
  const hash = createHash('sha512');
  const part = Buffer.alloc(1024 * 1024);
  for (let size = readSync(file, part, 0, part.length, 0), at = 0; size > 0;) {
    hash.update(part.subarray(0, size));
    at += size;
    size = readSync(file, part, 0, part.length, at);
  }
  return hash.digest('base64');
}
