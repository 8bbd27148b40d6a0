import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Whole or not at all, and never into a file that others may read already. */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  mode: number,
): Promise<string> {
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, content, { flag: 'wx', mode });
    await rename(beside, path);
    return path;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const mostOfOneName = 200;

/** `path.ending`, or the first of `path 2.ending`, … that is free. */
export async function writeBeside(
  path: string,
  ending: string,
  content: string,
  mode: number,
): Promise<string> {
  for (let number = 1; ; number++) {
    const file = `${path}${number === 1 ? '' : ` ${number}`}.${ending}`;
    try {
      await writeFile(file, content, { flag: 'wx', mode });
      return file;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST';
      if (!isTaken || number === mostOfOneName) throw error;
    }
  }
}

/**
 * Where a save dialog answered. Not every system adds the ending, and then nobody was asked about
 * overwriting.
 */
export const saveFile = (
  path: string,
  ending: string,
  content: string,
  mode: number,
): Promise<string> =>
  path.toLowerCase().endsWith(`.${ending}`)
    ? replaceFile(path, content, mode)
    : writeBeside(path, ending, content, mode);

/** A full disk, a folder one may not write to, a desktop that is not there. */
export async function orFailed(write: () => Promise<string>): Promise<{ file: string } | 'failed'> {
  try {
    return { file: await write() };
  } catch {
    return 'failed';
  }
}
