import { type GuardName, guards } from './guards.ts';
import type { Outcome } from './outcomes.ts';

/** A guard that was taken away, and the tests that had to notice. */
export interface GuardRow {
  guard: GuardName;
  in: string;
  noticed: readonly { test: string; failure: string }[];
  /** Why the guard is not proven; none if it is. */
  problems: readonly string[];
}

/** `usual` are the outcomes with all guards in place, `away` those without each. */
export const guardRows = (
  usual: readonly Outcome[],
  away: ReadonlyMap<GuardName, readonly Outcome[]>,
): GuardRow[] => {
  const passing = new Set(usual.filter(({ status }) => status === 'passed').map(nameOf));
  return (Object.keys(guards) as GuardName[]).map((guard) =>
    guardRow(guard, away.get(guard) ?? [], passing),
  );
};

function guardRow(
  guard: GuardName,
  outcomes: readonly Outcome[],
  passing: ReadonlySet<string>,
): GuardRow {
  const problemOf = (outcome: Outcome): string[] => {
    const test = nameOf(outcome);
    if (outcome.status === 'passed') return [`passes without it: ${test}`];
    if (!passing.has(test)) return [`does not pass with it: ${test}`];
    return isNotice(outcome) ? [] : [`noticed nothing (${outcome.failure}): ${test}`];
  };
  const noticed = outcomes.filter(isNotice);
  // An app test is tagged by itself. The name of unit tests may take in rows of their table that
  // rest on other guards: those may pass.
  const judged = noticed.length > 0 ? outcomes.filter(isNoUnitThatPassed) : outcomes;
  return {
    guard,
    in: guards[guard].in,
    noticed: noticed.map((outcome) => ({ test: nameOf(outcome), failure: outcome.failure })),
    problems: outcomes.length === 0 ? ['no test rests on it'] : judged.flatMap(problemOf),
  };
}

const isNoUnitThatPassed = ({ project, status }: Outcome): boolean =>
  project !== '' || status !== 'passed';

/** An app that does not start, or a test that runs out of time, has noticed nothing. */
const isNotice = ({ status, failure }: Outcome): boolean =>
  status === 'failed' && !/electron\.launch|Transform failed|^Test timeout/.test(failure);

const nameOf = ({ file, title }: Outcome): string => `${file}: ${title}`;
