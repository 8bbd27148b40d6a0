import {
  visitedProfile,
  type MonthOfUse,
  type MonthSums,
  monthsBefore,
  togetherByMonth,
} from '../../../common/usage.ts';
import type { Profile } from '../../../common/profile.ts';
import { hostingName } from '../../../common/text/hosting-name.ts';
import { locale, text } from '../../../common/text/index.ts';

/** What the bars can show of a month. */
export const measures = ['minutes', 'personMinutes', 'people', 'meetings'] as const;
export type Measure = (typeof measures)[number];

/** How many months the bars go back. */
const shownMonths = 12;

const minutes = (seconds: number): number => Math.round(seconds / 60);

export const valueOf: Record<Measure, (month: MonthSums) => number> = {
  minutes: ({ seconds }) => minutes(seconds),
  personMinutes: ({ personSeconds }) => minutes(personSeconds),
  people: ({ people }) => people,
  meetings: ({ meetings }) => meetings,
};

/** One of the hostings, all of them, or those that have no name any more. */
export const everyHosting = 'all';
const removed = 'removed';

const hostingOf = ({ profile }: MonthOfUse, profiles: readonly Profile[]): string =>
  profile === visitedProfile || profiles.some(({ id }) => id === profile) ? profile : removed;

/** The hostings that were counted, as a list to choose from. */
export function hostingOptions(rows: readonly MonthOfUse[], profiles: readonly Profile[]) {
  const words = text.usage;
  const counted = new Set(rows.map((row) => hostingOf(row, profiles)));
  const named = profiles
    .filter(({ id }) => counted.has(id))
    .map((profile) => ({ value: profile.id, name: hostingName(profile) }));
  return [
    { value: everyHosting, name: words.all },
    ...named,
    ...(counted.has(visitedProfile) ? [{ value: visitedProfile, name: words.visited }] : []),
    ...(counted.has(removed) ? [{ value: removed, name: words.removed }] : []),
  ];
}

export const rowsOf = (
  hosting: string,
  rows: readonly MonthOfUse[],
  profiles: readonly Profile[],
): readonly MonthOfUse[] =>
  hosting === everyHosting ? rows : rows.filter((row) => hostingOf(row, profiles) === hosting);

const none = (month: string): MonthSums => ({
  month,
  meetings: 0,
  seconds: 0,
  peak: 0,
  personSeconds: 0,
  people: 0,
});

/** The last months up to `now`, the latest first, from the first one that was counted. */
export function lastMonths(rows: readonly MonthOfUse[], now: string): MonthSums[] {
  const counted = togetherByMonth(rows);
  const months = Array.from({ length: shownMonths }, (_, at) => monthsBefore(now, at));
  const first = counted.find(({ month }) => months.includes(month))?.month ?? now;
  return months
    .filter((month) => month >= first)
    .map((month) => counted.find((one) => one.month === month) ?? none(month));
}

/** `November 2026`, in the language of the app. */
export function monthName(month: string): string {
  const [year, inYear] = month.split('-').map(Number) as [number, number];
  return new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric' }).format(
    new Date(year, inYear - 1, 1),
  );
}
