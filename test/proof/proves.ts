import { test } from 'playwright/test';
import { annotation, evidenceOf } from './evidence.ts';
import type { Counted, GoalId } from './goals.ts';

/** The Playwright test that runs, if it passes, has tried this for the goal. */
export function proves<Id extends GoalId>(
  goal: Id,
  counted: Counted<Id>,
  tried: number,
  seed?: number,
): void {
  const description = JSON.stringify(evidenceOf(goal, counted, tried, seed));
  test.info().annotations.push({ type: annotation, description });
}
