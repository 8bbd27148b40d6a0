import type { Log } from './log.ts';

/** What a process tells about its own surprises; `process` is one. */
interface Surprised {
  on(event: 'uncaughtException' | 'unhandledRejection', hear: (error: unknown) => void): unknown;
  on(event: 'warning', hear: (warning: Error) => void): unknown;
  removeAllListeners(event: 'warning'): unknown;
  stdout: Printed;
  stderr: Printed;
}
interface Printed {
  on(event: 'error', hear: () => void): unknown;
}

/**
 * Surprises of the main process go to the log and the app goes on: by itself Electron stops
 * everything, the meeting too, behind a dialog with a stack. Warnings take the same way, because
 * Electron prints addresses that failed to load in full, with the ticket in them.
 */
export function keepSurprises(process: Surprised, log: Log): void {
  process.on('uncaughtException', (error) => log.surprise('uncaught', error));
  process.on('unhandledRejection', (error) => log.surprise('unhandled', error));
  process.removeAllListeners('warning');
  process.on('warning', ({ message }) => log.info(`warning: ${message}`));
  // Who read what is printed may be gone (`parlour | head`). Told as a surprise it would be printed, and
  // so on for ever; the file hears everything all the same.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
