import * as v from 'valibot';
import { type MonthOfUse, monthOfUseSchema, monthsBefore } from '../../common/usage.ts';
import { type MeetingSum, mostKnown } from './tally.ts';

/** How many months are kept, this one too. */
export const keptMonths = 36;

const { people: number, ...sums } = monthOfUseSchema.entries;

/** One month of one hosting in the file, with what tells its people apart while it is young. */
export const keptMonthSchema = v.object({
  ...sums,
  /** Hashes of people; of older months only their number is left. */
  known: v.optional(v.array(v.pipe(v.string(), v.regex(/^[\da-f]{16}$/))), []),
  /** The most people without a name at a time. */
  unnamed: v.optional(number, 0),
  /** How many people there were, once their hashes are gone. */
  people: v.optional(number, 0),
});
export type KeptMonth = v.InferOutput<typeof keptMonthSchema>;

export const emptyMonth = (month: string, profile: string): KeptMonth => ({
  month,
  profile,
  meetings: 0,
  seconds: 0,
  peak: 0,
  personSeconds: 0,
  known: [],
  unnamed: 0,
  people: 0,
});

/**
 * A month with one more meeting. Its people count only where somebody else was there: so does JaaS,
 * whose users are those who met at least one other (developer.8x8.com/jaas/docs/jaas-onboarding).
 */
export function withMeeting(month: KeptMonth, meetings: number, sum: MeetingSum): KeptMonth {
  const met = sum.peak > 1;
  return {
    ...month,
    meetings: month.meetings + meetings,
    seconds: month.seconds + Math.round(sum.time / 1_000),
    peak: Math.max(month.peak, sum.peak),
    personSeconds: month.personSeconds + Math.round(sum.personTime / 1_000),
    known: met ? [...new Set([...month.known, ...sum.known])].slice(0, mostKnown) : month.known,
    unnamed: met ? Math.max(month.unnamed, sum.unnamed) : month.unnamed,
  };
}

/** Different people of a month, the person among them; nobody where they met nobody. */
function peopleOf({ peak, known, unnamed, people }: KeptMonth): number {
  if (peak < 2) return 0;
  // Those who were there at the same time are different, whatever the page could say of them.
  return Math.max(people, peak, known.length + unnamed);
}

export const shownMonth = (kept: KeptMonth): MonthOfUse => {
  const { known: _known, unnamed: _unnamed, ...month } = kept;
  return { ...month, people: peopleOf(kept) };
};

/**
 * What of the months is still to be kept in `now`: three years, and only of this month and the one
 * before it what tells people apart.
 */
export const stillKept = (months: readonly KeptMonth[], now: string): KeptMonth[] =>
  months
    .filter(({ month }) => month > monthsBefore(now, keptMonths))
    .map((one) =>
      one.month >= monthsBefore(now, 1)
        ? one
        : { ...one, known: [], unnamed: 0, people: peopleOf(one) },
    );
