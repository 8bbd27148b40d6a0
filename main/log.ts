import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Beyond this the log starts a new file and keeps one old one. */
const mostBytes = 512 * 1024;

export interface Log {
  info(line: string): void;
  /** A surprise, with its stack for whoever has to find it. */
  surprise(where: string, error: unknown): void;
}

/**
 * Blanks what a log must never hold: the query and hash of addresses (tickets ride there), JWTs
 * and PEM blocks wherever they appear.
 */
export function blank(text: string): string {
  return text
    .replace(/-----BEGIN[\s\S]*?(?:-----END[^-]*-----|$)/g, '[key]')
    .replace(/\beyJ[\w-]*\.[\w-]*(?:\.[\w-]*)?/g, '[ticket]')
    .replace(/(jwt|token|key|password|secret)(["']?\s*[=:]\s*["']?)[^\s&"']+/gi, '$1$2[blank]')
    .replace(/(:\/\/)[^\s/?#"'<>]*@/g, '$1')
    .replace(/\b([a-z][a-z0-9+.-]*:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi, '$1');
}

/** The one writer of the app's log: a line each to a file and to standard output. */
export function createLog(file: string, now: () => number = Date.now): Log {
  const write = (line: string): void => {
    const text = `${new Date(now()).toISOString()} ${blank(line).replaceAll('\n', '\n    ')}\n`;
    // A log that cannot be written must not take the meeting down with it.
    try {
      process.stdout.write(text);
      mkdirSync(dirname(file), { recursive: true });
      rotate(file);
      appendFileSync(file, text, { mode: 0o600 });
    } catch {
      /* nothing left to tell */
    }
  };

  return {
    info: write,
    surprise: (where, error) =>
      write(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  };
}

function rotate(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > mostBytes) renameSync(file, `${file}.old`);
}
