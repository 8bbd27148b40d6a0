import { lstat, readFile, readlink, realpath, rm, symlink } from 'node:fs/promises';
import { replaceFile } from '../../save-file.ts';

/**
 * Lets a program change a file that may be a link into a folder the person keeps elsewhere.
 * `xdg-mime` puts a file in the place of the link: what it wrote goes where the link leads, and the
 * link comes back.
 */
export async function keepingLink(path: string, change: () => Promise<void>): Promise<void> {
  const target = await readlink(path).catch(() => undefined);
  const real = target === undefined ? undefined : await realpath(path).catch(() => undefined);
  await change();
  if (target === undefined || real === undefined) return;
  if ((await lstat(path)).isSymbolicLink()) return;
  await replaceFile(real, await readFile(path), 0o644);
  await rm(path);
  await symlink(target, path);
}
