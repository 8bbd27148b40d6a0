import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkPlace } from './place.ts';

/**
 * `<name>.last.json`: the same once more, for when the file itself is damaged. A file of its own and
 * no second name, because programs that spoil a file write into it; and never older than the file,
 * because what somebody had forgotten must not lie there longer. It lies beside the file itself,
 * wherever a link to that leads: from another disk it could not take its place.
 */
export interface LastCopy {
  readonly path: string;
  /** Undefined where there is none that can be read. */
  read(): string | undefined;
  /**
   * Throws where there is no room for it: the file would find none either. False where something
   * is in its place.
   */
  write(text: string): boolean;
  /** Of an older text: throws where that cannot be removed; what is no file stays. */
  remove(): void;
}

export function createLastCopy(file: string): LastCopy {
  const path = join(dirname(file), `${basename(file, '.json')}.last.json`);
  return {
    path,
    read: () => {
      try {
        checkPlace(path);
        return readFileSync(path, 'utf8');
      } catch {
        return undefined;
      }
    },
    write: (text) => {
      const beside = `${path}.tmp-${process.pid.toString(16)}`;
      // One by itself is not waited for to reach the disk: the file is, right afterwards.
      try {
        rmSync(beside, { recursive: true, force: true });
        writeFileSync(beside, text, { flag: 'wx', mode: 0o600 });
      } catch (error) {
        rmSync(beside, { recursive: true, force: true });
        throw error;
      }
      try {
        renameSync(beside, path);
        return true;
      } catch {
        rmSync(beside, { force: true });
        return false;
      }
    },
    remove: () => {
      try {
        rmSync(path, { force: true });
      } catch (error) {
        // A folder is no copy of ours, and nobody will take it for one.
        if (statSync(path, { throwIfNoEntry: false })?.isFile()) throw error;
      }
    },
  };
}
