import type { MeetingRow } from '../../common/ipc.ts';

/** Meetings that were taken out of a list. */
export interface Taken {
  rows: readonly MeetingRow[];
  /** Keys of all that were pinned before they were taken, in the person's order. */
  pins: readonly string[];
}

/**
 * The list with what was taken out of it, each pin back before the one it stood before. Of a
 * meeting that was joined again meanwhile the later entry stays, pinned if it was.
 */
export function withTaken(rows: readonly MeetingRow[], { rows: back, pins }: Taken): MeetingRow[] {
  const known = new Map(rows.map((one) => [one.key, one]));
  for (const one of back) {
    const again = known.get(one.key);
    known.set(one.key, again ? { ...again, pinned: again.pinned || one.pinned } : one);
  }
  const returning = new Set(back.filter(({ pinned }) => pinned).map(({ key }) => key));
  const order = rows.filter(({ key, pinned }) => pinned && !returning.has(key)).map(keyOf);
  const here = new Set(order);
  let next: string | undefined;
  // From behind: what comes after each is back by then.
  for (let at = pins.length - 1; at >= 0; at -= 1) {
    const key = pins[at]!;
    if (returning.has(key)) order.splice(next ? order.indexOf(next) : order.length, 0, key);
    if (returning.has(key) || here.has(key)) next = key;
  }
  const pinned = new Set(order);
  return [
    ...order.map((key) => known.get(key)!),
    ...[...known.values()].filter((one) => !pinned.has(one.key)),
  ];
}

const keyOf = ({ key }: MeetingRow): string => key;
