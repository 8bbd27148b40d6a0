import { spawnSync } from 'node:child_process';

/**
 * Runs a program to its end, in this terminal; answers its exit code, 1 where it has none. Nothing
 * else of this process goes on meanwhile.
 */
export const runAndWait = (program: string, words: readonly string[]): number =>
  spawnSync(program, words, { stdio: 'inherit' }).status ?? 1;
