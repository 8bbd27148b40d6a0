import { costsOf, type JaasModel, type Prices, sumOf, type Usage, usageLimits } from './cost.ts';
import type { MonthSums } from './usage.ts';

const within = ({ least, most }: { least: number; most: number }, value: number): number =>
  Math.min(most, Math.max(least, Math.round(value)));

/** A month that was counted, as “What would it cost?” reckons: meetings of one average length. */
export const usageOf = ({
  people,
  meetings,
  seconds,
}: MonthSums): Pick<Usage, 'people' | 'meetings' | 'minutes'> => ({
  people: within(usageLimits.people, people),
  meetings: within(usageLimits.meetings, meetings),
  minutes: within(usageLimits.minutes, meetings > 0 ? seconds / 60 / meetings : 0),
});

/**
 * What a month on JaaS would cost by the person's prices, as far as it was counted here. Recordings
 * are not counted.
 */
export function jaasEstimate(month: MonthSums, prices: Prices, model: JaasModel): number {
  const usage =
    model === 'monthly-users'
      ? // Who met nobody is no user.
        { people: month.people, meetings: month.meetings, minutes: 0 }
      : { people: 1, meetings: 1, minutes: month.personSeconds / 60 };
  return sumOf(costsOf({ ...usage, recordings: 0 }, prices, model).jaas);
}
