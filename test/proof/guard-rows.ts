import { type GuardName, guards } from './guards.ts';
import type { Guard } from './guards/guard.ts';
import type { Outcome } from './outcomes.ts';

/** A guard that was taken away, and the tests that had to notice. */
export interface GuardRow {
  guard: GuardName;
  in: string;
  noticed: readonly { test: string; failure: string }[];
  /** Why the guard is not proven; none if it is. */
  problems: readonly string[];
}

/** What Playwright calls the tests of the app without a guard. */
export const projectWithout = (guard: GuardName): string => `without ${guard}`;

/** `unit` has the outcomes of the unit tests that ran without a guard. */
export const guardRows = (
  app: readonly Outcome[],
  unit: ReadonlyMap<GuardName, readonly Outcome[]>,
): GuardRow[] =>
  (Object.keys(guards) as GuardName[]).map((guard) => {
    const outcomes = [
      ...app.filter(({ project }) => project === projectWithout(guard)),
      ...(unit.get(guard) ?? []),
    ];
    return guardRow(guard, guards[guard], outcomes);
  });

function guardRow(guard: GuardName, { in: file }: Guard, outcomes: readonly Outcome[]): GuardRow {
  const named = outcomes.map((one) => ({ ...one, test: `${one.file}: ${one.title}` }));
  const problems = named.flatMap(({ test, passed, failure }) => {
    if (passed) return `passes without it: ${test}`;
    // An app that does not even start proves nothing.
    return /electron\.launch|Transform failed/.test(failure) ? `did not run: ${test}` : [];
  });
  return {
    guard,
    in: file,
    noticed: named.filter(({ passed }) => !passed),
    problems: named.length === 0 ? ['no test rests on it'] : problems,
  };
}
