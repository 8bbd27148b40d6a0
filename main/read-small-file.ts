import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, stat } from 'node:fs/promises';

/** Why a file that somebody chose, dropped or double-clicked was not read. */
export type SmallFileProblem =
  | 'missing'
  | 'link'
  | 'folder'
  | 'pipe'
  | 'socket'
  | 'device'
  | 'too-large'
  | 'unreadable'
  | 'slow';

export interface SmallFileRules {
  mostBytes: number;
  /** Whether a link to a file counts as that file. */
  followsLinks: boolean;
  /** In ms; a disk that has gone away may take forever. */
  longestRead: number;
}

/** The bytes of an ordinary file. It never waits for a pipe, and never reads more than allowed. */
export async function readSmallFile(
  path: string,
  rules: SmallFileRules,
): Promise<Uint8Array | SmallFileProblem> {
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<SmallFileProblem>((resolve) => {
    timer = setTimeout(resolve, rules.longestRead, 'slow');
  });
  const read = await Promise.race([tooSlow, readRegular(path, rules)]).catch(whyNot);
  clearTimeout(timer);
  return read;
}

async function readRegular(
  path: string,
  { mostBytes, followsLinks }: SmallFileRules,
): Promise<Uint8Array | SmallFileProblem> {
  // Looked at first, since opening alone can wake a device, and again once it is open.
  const seen = followsLinks ? await stat(path) : await lstat(path);
  const problem = wrongWith(seen, mostBytes);
  if (problem) return problem;
  const file = await open(path, followsLinks ? flags : flags | noFollow);
  try {
    const opened = await file.stat();
    // Somebody put another file in its place in between.
    if (opened.ino !== seen.ino) return 'unreadable';
    return wrongWith(opened, mostBytes) ?? (await firstBytes(file, mostBytes));
  } finally {
    await file.close();
  }
}

// Opening a pipe without O_NONBLOCK waits for a writer, on a thread that all files share. Windows
// has neither flag, and no pipes among its files.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const noFollow = constants.O_NOFOLLOW ?? 0;

function wrongWith(stats: Stats, mostBytes: number): SmallFileProblem | undefined {
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isDirectory()) return 'folder';
  if (stats.isFIFO()) return 'pipe';
  if (stats.isSocket()) return 'socket';
  if (!stats.isFile()) return 'device';
  return stats.size > mostBytes ? 'too-large' : undefined;
}

/** One byte more than allowed tells a file that is larger than it says, as those in /proc are. */
async function firstBytes(
  file: FileHandle,
  mostBytes: number,
): Promise<Uint8Array | SmallFileProblem> {
  const bytes = new Uint8Array(mostBytes + 1);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, null);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled > mostBytes ? 'too-large' : bytes.subarray(0, filled);
}

/** A name that no file can have, NUL in it among them, is the name of none. */
const missing = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

const whyNot = (error: NodeJS.ErrnoException): SmallFileProblem =>
  missing.has(error.code ?? '') ? 'missing' : 'unreadable';
