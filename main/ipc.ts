import { ipcMain, type WebFrameMain } from 'electron/main';
import * as v from 'valibot';
import type { Log } from './log.ts';

/** One method a page may call: well-formed input → what runs then; malformed input → undefined. */
export type Handler = (input: readonly unknown[]) => (() => unknown) | undefined;

/** A method with the schema its input has to pass. */
export const handler =
  <Input extends unknown[]>(
    schema: v.GenericSchema<unknown, Input>,
    run: (...input: Input) => unknown,
  ): Handler =>
  (input) => {
    const parsed = v.safeParse(schema, input);
    return parsed.success ? () => run(...parsed.output) : undefined;
  };

/**
 * Answers the calls of one group of pages. For every call: does it come from a frame that may ask
 * (`owns`), is the input well formed; only then does the method run. A refusal tells the caller
 * nothing and is logged.
 */
export function answerCalls(
  group: string,
  handlers: Readonly<Record<string, Handler>>,
  owns: (frame: WebFrameMain | null) => boolean,
  log: Log,
): void {
  for (const [method, handle] of Object.entries(handlers)) {
    const channel = `${group}:${method}`;
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      if (!owns(event.senderFrame)) {
        log.info(`refused ${channel}: not from its page`);
        throw new Error('refused');
      }
      const run = handle(args);
      if (!run) {
        log.info(`refused ${channel}: malformed input`);
        throw new Error('refused');
      }
      try {
        return await run();
      } catch (error) {
        log.surprise(channel, error);
        // The page learns that it failed and nothing about why: errors can hold paths and secrets.
        throw new Error('failed');
      }
    });
  }
}
