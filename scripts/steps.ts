/**
 * Progress goes to stderr, a line per step that had something to do: stdout stays free for
 * answers that other programs read.
 */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Runs one step, and says what was done and how long it took; nothing when nothing was to do. */
export async function step(name: string, run: () => Promise<boolean> | boolean): Promise<boolean> {
  const from = performance.now();
  const done = await run();
  if (done) say(`✓ ${name}  ${((performance.now() - from) / 1000).toFixed(1)} s`);
  return done;
}

/** A failure a person can act on: said in words, without a stack. */
export class SetupError extends Error {}

/** Runs a command's main function; a SetupError ends it with its sentence, anything else with its stack. */
export function main(run: () => Promise<number | void>): void {
  run().then(
    (code) => process.exit(code ?? 0),
    (error: unknown) => {
      say(error instanceof SetupError ? `\n${error.message}` : String((error as Error).stack));
      process.exit(1);
    },
  );
}
