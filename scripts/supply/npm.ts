import { spawn } from 'node:child_process';
import { root } from '../paths.ts';
import { notAsked, notInOrder, type Seen } from './look.ts';

export interface Answer {
  ok: boolean;
  out: string;
  err: string;
}

/**
 * How npm says that the registry cannot be reached, or does not answer such a question; `npm audit`
 * has the number of the answer and no code.
 */
const silence =
  /\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|ENETUNREACH|EHOSTUNREACH|EAI_AGAIN|ETIMEDOUT|ENOTCACHED|ERR_SOCKET_TIMEOUT|E40[135]|E50\d)\b|"statusCode": (?:40[1345]|50\d)\b/;

export const isSilence = ({ ok, out, err }: Answer): boolean => !ok && silence.test(`${out}${err}`);

/** What becomes of a question that npm brought no answer to: its failure is no silence of the registry. */
export const unanswered = (answer: Answer, what: string): Seen =>
  isSilence(answer)
    ? notAsked(`the registry does not say ${what}: ${reasonIn(answer)}`)
    : notInOrder(`npm could not tell ${what}: ${reasonIn(answer)}`);

/** In one line. */
function reasonIn({ out, err }: Answer): string {
  const text = /"(?:message|summary)": "(.+)"/.exec(out)?.[1] ?? (err.trim() || out.trim());
  return text.split('\n', 1)[0] || 'npm said nothing';
}

/** An installation by the lock file that runs no script of any package; what the cache has is not asked for again. */
export const bareInstall = [
  'ci',
  '--ignore-scripts',
  '--prefer-offline',
  '--loglevel=error',
] as const;

/** Runs npm to its end; it may fail, which is for the caller to judge. */
export function npm(words: readonly string[], cwd = root): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', [...words], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, out, err }));
  });
}
