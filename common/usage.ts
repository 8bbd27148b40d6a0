import * as v from 'valibot';

/**
 * What meetings came to, counted on this computer alone: what others see of the same meetings is
 * not in it, and neither is what happened while nobody here was in the room.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One month of one hosting. */
export const monthOfUseSchema = v.object({
  /** `2026-11`, by this computer's clock and time zone, when the meeting was joined. */
  month: v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)),
  /** Id of the profile, `public` and the rest. */
  profile: v.pipe(v.string(), v.nonEmpty(), v.maxLength(32)),
  meetings: count,
  /** The person's own time in meetings, in whole seconds. */
  seconds: count,
  /** The most people that were in one of them at a time. */
  peak: count,
  /** Seconds times people, the person's own among them. */
  personSeconds: count,
  /** Different people, as far as they can be told apart; see main/usage. */
  people: count,
});
export type MonthOfUse = v.InferOutput<typeof monthOfUseSchema>;
/** One month, of one hosting or of several. */
export type MonthSums = Omit<MonthOfUse, 'profile'>;

/** How the months of servers that were joined once are kept: which ones they were is not. */
export const visitedProfile = 'visited';

const written = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The month of a moment, by this computer's time zone. */
export function monthOf(time: number): string {
  const date = new Date(time);
  return written(date.getFullYear() * 12 + date.getMonth());
}

/** The month so many months before another. */
export function monthsBefore(month: string, months: number): string {
  const [year, inYear] = month.split('-').map(Number) as [number, number];
  return written(year * 12 + inYear - 1 - months);
}

/**
 * Several hostings as one, month by month, the oldest first. Who met on two of them counts on each:
 * their people cannot be told apart.
 */
export function togetherByMonth(rows: readonly MonthOfUse[]): MonthSums[] {
  const months = new Map<string, MonthSums>();
  for (const { profile: _which, ...row } of rows) {
    const known = months.get(row.month);
    months.set(row.month, known ? added(known, row) : row);
  }
  return [...months.values()].sort((a, b) => a.month.localeCompare(b.month, 'en'));
}

const added = (one: MonthSums, other: MonthSums): MonthSums => ({
  month: one.month,
  meetings: one.meetings + other.meetings,
  seconds: one.seconds + other.seconds,
  peak: Math.max(one.peak, other.peak),
  personSeconds: one.personSeconds + other.personSeconds,
  people: one.people + other.people,
});
