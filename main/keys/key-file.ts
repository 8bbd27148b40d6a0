import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { KeyProblem, KeyProblemCode } from '../../common/key-problem.ts';
import { fail, ok, type Result } from '../../common/result.ts';

/** RSA-8192 as PEM has 6,400 bytes. */
const mostBytes = 64 * 1024;

/** Longer than a local disk ever takes, shorter than people wonder. */
const longestRead = 500;

/**
 * The bytes of a file that a person chose. A link to a file is fine: secrets are often mounted
 * that way, and what counts is what it leads to.
 */
export async function readKeyFile(
  path: string,
  limit = longestRead,
): Promise<Result<Uint8Array, KeyProblem>> {
  const about = basename(path);
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<KeyProblemCode>((resolve) => {
    timer = setTimeout(resolve, limit, 'file-slow');
  });
  const read = await Promise.race([tooSlow, readRegular(path)]).catch(whyNot);
  clearTimeout(timer);
  return typeof read === 'string' ? fail({ code: read, about }) : ok(read);
}

async function readRegular(path: string): Promise<Uint8Array | KeyProblemCode> {
  // Looked at first, since opening alone can wake a device, and again once it is open.
  const problem = wrongWith(await stat(path));
  if (problem) return problem;
  // Opening a pipe without O_NONBLOCK waits for a writer, on a thread that all files share.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return wrongWith(await file.stat()) ?? (await firstBytes(file));
  } finally {
    await file.close();
  }
}

function wrongWith(stats: Stats): KeyProblemCode | undefined {
  if (stats.isDirectory()) return 'file-is-folder';
  if (stats.isFIFO()) return 'file-is-pipe';
  if (stats.isSocket()) return 'file-is-socket';
  if (!stats.isFile()) return 'file-is-device';
  return stats.size > mostBytes ? 'file-too-large' : undefined;
}

/** One byte more than allowed tells a file that is larger than it says, as those in /proc are. */
async function firstBytes(file: FileHandle): Promise<Uint8Array | KeyProblemCode> {
  const bytes = new Uint8Array(mostBytes + 1);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, null);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  if (filled > mostBytes) return 'file-too-large';
  return filled === 0 ? 'file-empty' : bytes.subarray(0, filled);
}

/** A name that no file can have, NUL in it among them, is the name of none. */
const missing = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

const whyNot = (error: NodeJS.ErrnoException): KeyProblemCode =>
  missing.has(error.code ?? '') ? 'file-missing' : 'file-unreadable';
