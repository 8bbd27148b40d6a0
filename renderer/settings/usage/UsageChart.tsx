import { text } from '../../../common/text/index.ts';
import type { MonthSums } from '../../../common/usage.ts';
import { number } from '../cost/cost-parts.ts';
import { type Measure, monthName, valueOf } from './usage-parts.ts';

interface Props {
  /** The latest first. */
  months: readonly MonthSums[];
  measure: Measure;
}

/** A bar for each month; for who does not see them, a table with the same numbers. */
export function UsageChart({ months, measure }: Props) {
  const words = text.usage;
  const { name } = words.measures[measure];
  const longest = Math.max(1, ...months.map(valueOf[measure]));
  return (
    <table class="usage-chart" role="table">
      <caption class="visually-hidden">{words.table(name)}</caption>
      <thead class="visually-hidden" role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.month}
          </th>
          <th role="columnheader" scope="col">
            {name}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {months.map((one) => {
          const value = valueOf[measure](one);
          return (
            <tr key={one.month} role="row">
              <th role="rowheader" scope="row">
                <time dateTime={one.month}>{monthName(one.month)}</time>
              </th>
              <td role="cell">
                <UsageBar value={value} of={longest} />
                <span class="usage-value">{number(value)}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** As attributes: a page's policy lets no markup bring styles along. */
export const UsageBar = ({ value, of }: { value: number; of: number }) => (
  <svg class="usage-bar" width="100%" height="12" aria-hidden="true">
    <rect class="track" width="100%" height="100%" rx="3" />
    {value > 0 && (
      <rect
        class={value > of ? 'is-over' : 'is-value'}
        width={`${Math.min(100, (value / Math.max(1, of)) * 100)}%`}
        height="100%"
        rx="3"
      />
    )}
  </svg>
);
