import type { Counted, GoalId } from './goals.ts';

/** A test that passed has tried something for a goal this often. */
export interface Evidence {
  goal: GoalId;
  counted: string;
  tried: number;
  /** Of generated input: with it the same run can be had again. */
  seed?: number;
}

/** How an annotation of Playwright's that holds evidence is called. */
export const annotation = 'proof';

export const evidenceOf = <Id extends GoalId>(
  goal: Id,
  counted: Counted<Id>,
  tried: number,
  seed?: number,
): Evidence => ({ goal, counted, tried, ...(seed !== undefined && { seed }) });
