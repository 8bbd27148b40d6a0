import { text } from '../../../common/text/index.ts';
import type { MonthSums } from '../../../common/usage.ts';
import { number } from '../cost/cost-parts.ts';
import { type Measure, valueOf } from './usage-parts.ts';

/** What can be added up over months; the same people come in each of them. */
const added = ['meetings', 'minutes', 'personMinutes'] as const satisfies Measure[];

/** The months that are shown, as one. */
export function UsageTotals({ months }: { months: readonly MonthSums[] }) {
  const words = text.usage;
  const sums = added.map((measure) => ({
    name: words.measures[measure].name,
    value: months.reduce((sum, month) => sum + valueOf[measure](month), 0),
  }));
  const peak = Math.max(0, ...months.map((month) => month.peak));
  return (
    <section class="usage-totals" aria-labelledby="usage-totals">
      <h4 id="usage-totals">{words.totals}</h4>
      <dl>
        {[...sums, { name: words.peak, value: peak }].map(({ name, value }) => (
          <div key={name}>
            <dt class="muted">{name}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
