import { execFile } from 'node:child_process';

/** A desktop that answers slower than this does not answer, in ms. */
const patience = 5_000;

export type Env = Readonly<Record<string, string | undefined>>;

/** Runs one of the small programs of a Linux desktop; answers what it printed, or why it did not. */
export function runDesktopTool(
  program: string,
  words: readonly string[],
  env: Env,
): Promise<{ answer: string } | 'missing' | 'failed'> {
  return new Promise((resolve) => {
    execFile(program, words, { env, timeout: patience }, (error, answer) => {
      if (!error) resolve({ answer: answer.trim() });
      else resolve(error.code === 'ENOENT' ? 'missing' : 'failed');
    });
  });
}
