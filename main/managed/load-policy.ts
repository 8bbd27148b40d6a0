import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import type { OwnerOf } from './administrators.ts';
import type { Policy } from './policy.ts';
import { disregarded, readPolicy, unusable } from './read-policy.ts';

const mostBytes = 256 * 1024;

/**
 * The policy in that place; undefined where there is none. The folder and the opened file are looked
 * at before a word is read: who may write either of them could speak for the organisation. What the
 * administrators put there and is no ordinary file lets no meeting be joined.
 */
export function loadPolicy(file: string, ownerOf: OwnerOf): Policy | undefined {
  let opened: number | undefined;
  try {
    const folder = lstatSync(dirname(file));
    const seen = lstatSync(file);
    const owner = ownerOf({
      folder: { path: dirname(file), stats: folder },
      file: { path: file, stats: seen },
    });
    if (owner === 'others') return disregarded(file);
    if (owner === 'unknown') return unusable(file, 'unreadable');
    if (!folder.isDirectory() || !isSmallFile(seen)) return unusable(file, 'unreadable');
    opened = openSync(file, flags);
    const found = fstatSync(opened);
    if (found.uid !== seen.uid || found.mode !== seen.mode) return unusable(file, 'unreadable');
    const text = isSmallFile(found) ? readText(opened) : undefined;
    return text === undefined ? unusable(file, 'unreadable') : readPolicy(text, file);
  } catch (error) {
    return isMissing(error) ? undefined : unusable(file, 'unreadable');
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

// A link may lead to what others write, and a pipe would be waited for. Windows has neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const isSmallFile = (stats: Stats): boolean => stats.isFile() && stats.size <= mostBytes;

/** Undefined for more than it said, and for what is no UTF-8. */
function readText(file: number): string | undefined {
  const bytes = Buffer.alloc(mostBytes + 1);
  let filled = 0;
  while (filled < bytes.length) {
    const read = readSync(file, bytes, filled, bytes.length - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return filled > mostBytes
    ? undefined
    : new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, filled));
}

/** `/etc/parlour` may be a file of something else. */
const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
