import { type GoalId, goals, notTried } from './goals.ts';
import type { Evidence } from './evidence.ts';
import type { Outcome } from './outcomes.ts';

/** One goal after a run: what was tried, and whether it held. */
export interface GoalRow {
  id: GoalId;
  promise: string;
  tried: readonly Tried[];
  /** Why it does not hold; none if it does. */
  problems: readonly string[];
  files: readonly string[];
  notTried: string;
}

export interface Tried {
  counted: string;
  times: number;
  seeds: readonly number[];
}

export const goalRows = (outcomes: readonly Outcome[]): GoalRow[] =>
  (Object.keys(goals) as GoalId[]).map((id) => goalRow(id, outcomes));

function goalRow(id: GoalId, outcomes: readonly Outcome[]): GoalRow {
  const { promise, least } = goals[id];
  const isOurs = ({ goal }: Evidence): boolean => goal === id;
  const files = new Set(
    outcomes.filter(({ evidence }) => evidence.some(isOurs)).map(({ file }) => file),
  );
  // A test that failed on its way to its evidence left none: its file's others tell whose it was.
  const failed = outcomes.filter(({ file, status }) => files.has(file) && status !== 'passed');
  const evidence = outcomes
    .filter(({ status }) => status === 'passed')
    .flatMap((one) => one.evidence)
    .filter(isOurs);
  const tried = Object.keys(least).map((counted) => sumOf(counted, evidence));
  const short = tried
    .map(({ counted, times }) => ({ counted, times, wanted: (least as Least)[counted] ?? 0 }))
    .filter(({ times, wanted }) => times < wanted)
    .map(({ counted, times, wanted }) => `${counted}: ${times} of ${wanted}`);
  return {
    id,
    promise,
    tried,
    problems: [...short, ...failed.map(({ file, title }) => `${file}: ${title}`)],
    files: [...files].sort(),
    notTried: notTried[id] ?? '',
  };
}

type Least = Readonly<Record<string, number>>;

function sumOf(counted: string, evidence: readonly Evidence[]): Tried {
  const about = evidence.filter((one) => one.counted === counted);
  return {
    counted,
    times: about.reduce((sum, { tried }) => sum + tried, 0),
    seeds: [...new Set(about.flatMap(({ seed }) => seed ?? []))],
  };
}
