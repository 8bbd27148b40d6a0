import type { RowPlace } from './row-focus.ts';
import { placeOf } from './row-focus.ts';

/** What a key on a row asks for. */
export type RowStep =
  | { kind: 'go'; place: RowPlace }
  /** Above the first row. */
  | { kind: 'leave' }
  /** Among the pinned ones, one up or one down. */
  | { kind: 'sort'; key: string; by: -1 | 1 };

const arrows: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };

/** Arrows lead from row to row, Home and End to the first and last, Alt with an arrow moves a row. */
export function rowStep(event: KeyboardEvent, keys: readonly string[]): RowStep | undefined {
  const from = placeOf(event.target);
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (!from || event.defaultPrevented || ctrlKey || metaKey || shiftKey) return undefined;
  const by = arrows[key];
  if (altKey) return by ? { kind: 'sort', key: from.key, by } : undefined;
  const ends: Record<string, number> = { Home: 0, End: keys.length - 1 };
  const to = by ? keys.indexOf(from.key) + by : ends[key];
  if (to === undefined) return undefined;
  if (to < 0) return { kind: 'leave' };
  return { kind: 'go', place: { ...from, key: keys[to] ?? from.key } };
}
