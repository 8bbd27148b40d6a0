import { ipcMain, type WebContents, type WebFrameMain } from 'electron/main';
import * as v from 'valibot';
import type { Log } from './log.ts';
import { createBucket, type Rate } from './rate.ts';

/** One method a page may call: well-formed input → what runs then; malformed input → undefined. */
export type Handler = (input: readonly unknown[]) => (() => unknown) | undefined;

/** Whether the frame's page has this method. */
export type MayCall = (frame: WebFrameMain | null, method: string) => boolean;

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

/** How often a page may call one method: more than any person makes it, and no flood. */
const usualRate: Rate = { most: 200, perSecond: 50 };

/** Refusals that follow each other this closely, in ms, are one line of the log. */
const together = 10_000;

/**
 * Answers the calls of one group of pages. For every call: does it come from a frame that may ask, is
 * it one of few, is the input well formed; only then does the method run. A refusal tells the
 * caller nothing and is logged.
 */
export function answerCalls(
  group: string,
  handlers: Readonly<Record<string, Handler>>,
  mayCall: MayCall,
  log: Log,
  rates: Readonly<Record<string, Rate>> = {},
): void {
  for (const [method, handle] of Object.entries(handlers)) {
    const channel = `${group}:${method}`;
    const rate = rates[method] ?? usualRate;
    const limits = ofEachPage(() => createBucket(rate, () => performance.now()));
    const toldOf = ofEachPage(() => new Map<string, number>());

    const refuse = (page: WebContents, why: string): never => {
      const told = toldOf(page);
      const now = performance.now();
      // A flood must not fill the log instead.
      if (now - (told.get(why) ?? -Infinity) > together) log.info(`refused ${channel}: ${why}`);
      told.set(why, now);
      throw bare('refused');
    };

    ipcMain.handle(channel, async ({ sender, senderFrame }, ...args: unknown[]) => {
      // First who asks: a frame within the page must not use up what the page may ask.
      if (!mayCall(senderFrame, method)) return refuse(sender, 'not from its page');
      const isWithin = limits(sender);
      if (!isWithin()) return refuse(sender, 'too many calls');
      const run = handle(args);
      if (!run) return refuse(sender, 'malformed input');
      try {
        return await run();
      } catch (error) {
        log.surprise(channel, error);
        // The page learns that it failed and nothing about why: errors can hold paths and secrets.
        throw bare('failed');
      }
    });
  }
}

/**
 * Electron itself prints every call that fails to stderr, and the error's stack. Unlike the log, the
 * terminal thus gets a line for each call of a flood; without a stack it is no more than that.
 */
function bare(word: 'refused' | 'failed'): Error {
  const error = new Error(word);
  delete error.stack;
  return error;
}

/** What each page has of its own: one that floods keeps no other from calling. */
function ofEachPage<Own>(create: () => Own): (page: WebContents) => Own {
  const all = new WeakMap<WebContents, Own>();
  return (page) => {
    const own = all.get(page) ?? create();
    all.set(page, own);
    return own;
  };
}
