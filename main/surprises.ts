import type { Log } from './log.ts';

/** What a process tells about its own surprises; `process` is one. */
interface Surprised {
  on(event: 'uncaughtException' | 'unhandledRejection', hear: (error: unknown) => void): unknown;
  on(event: 'warning', hear: (warning: Error) => void): unknown;
  removeAllListeners(event: 'warning'): unknown;
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
}
