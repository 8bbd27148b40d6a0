import type { Program } from 'acorn';
import { fail, ok, type Result } from '../../common/result.ts';

/** Reads a script without running it. The problem is the line its first error is in. */
export async function parseScript(text: string): Promise<Result<Program, number>> {
  // Only a check needs the parser.
  const { parse } = await import('acorn');
  try {
    return ok(parse(text, { ecmaVersion: 'latest', sourceType: 'script', locations: true }));
  } catch (error) {
    return fail(lineOf(error));
  }
}

/** The line of the first error in a script, from 1; undefined where there is none. */
export async function syntaxError(text: string): Promise<number | undefined> {
  const parsed = await parseScript(text);
  return parsed.ok ? undefined : parsed.problem;
}

/** 0 where the parser gave up for another reason, such as a nesting deeper than its stack. */
function lineOf(error: unknown): number {
  const { loc } = error as { loc?: { line?: unknown } };
  return typeof loc?.line === 'number' ? loc.line : 0;
}
