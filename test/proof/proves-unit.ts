import { evidenceOf, type Evidence } from './evidence.ts';
import type { Counted, GoalId } from './goals.ts';

declare module 'vitest' {
  interface TaskMeta {
    proof?: Evidence[];
  }
}

/** The unit test of this task, if it passes, has tried this for the goal. */
export function proves<Id extends GoalId>(
  task: { meta: { proof?: Evidence[] } },
  goal: Id,
  counted: Counted<Id>,
  tried: number,
  seed?: number,
): void {
  (task.meta.proof ??= []).push(evidenceOf(goal, counted, tried, seed));
}
