import { basename } from 'node:path';
import type { KeyProblem, KeyProblemCode } from '../../common/key-problem.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { readSmallFile, type SmallFileProblem } from '../read-small-file.ts';

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
  const read = await readSmallFile(path, { mostBytes, followsLinks: true, longestRead: limit });
  if (typeof read === 'string') return fail({ code: codes[read], about });
  return read.length === 0 ? fail({ code: 'file-empty', about }) : ok(read);
}

const codes: Record<SmallFileProblem, KeyProblemCode> = {
  missing: 'file-missing',
  // Links are followed; one that leads nowhere is missing.
  link: 'file-missing',
  folder: 'file-is-folder',
  pipe: 'file-is-pipe',
  socket: 'file-is-socket',
  device: 'file-is-device',
  'too-large': 'file-too-large',
  unreadable: 'file-unreadable',
  slow: 'file-slow',
};
