import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** All that lies below a folder, one line each: folders, links with their target, files with their digest, and pipes and the like. */
export const fileList = (folder: string, without?: (path: string) => boolean): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !without?.(path))
    .map((path) => `${path} ${whatIsAt(join(folder, path))}`)
    .sort();

function whatIsAt(path: string): string {
  const stats = lstatSync(path);
  if (stats.isDirectory()) return 'folder';
  if (stats.isSymbolicLink()) return `-> ${readlinkSync(path)}`;
  if (!stats.isFile()) return 'neither';
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
