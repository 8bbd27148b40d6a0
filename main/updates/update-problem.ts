import type { UpdateProblemCode } from '../../common/update.ts';

/** What a failure of electron-updater or of the disk is called; the network, where nothing else is known. */
export function updateProblem(error: unknown): UpdateProblemCode {
  const code = (error as { code?: unknown } | undefined)?.code;
  return (typeof code === 'string' && problems.get(code)) || 'unreachable';
}

const problems: ReadonlyMap<string, UpdateProblemCode> = new Map([
  ['ERR_CHECKSUM_MISMATCH', 'tampered'],
  ['ERR_UPDATER_INVALID_SIGNATURE', 'not-signed'],
  ...['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR', 'EIO'].map(
    (code) => [code, 'not-written'] as const,
  ),
]);
