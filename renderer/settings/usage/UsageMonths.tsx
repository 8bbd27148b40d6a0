import { useState } from 'preact/hooks';
import { type CostChoice, reckoningOf } from '../../../common/cost-choice.ts';
import type { Profile } from '../../../common/profile.ts';
import { locale, text } from '../../../common/text/index.ts';
import { type MonthOfUse, monthOf, togetherByMonth } from '../../../common/usage.ts';
import { usageOf } from '../../../common/usage-cost.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { JaasEstimate } from './JaasEstimate.tsx';
import {
  everyHosting,
  hostingOptions,
  lastMonths,
  type Measure,
  measures,
  monthName,
  rowsOf,
} from './usage-parts.ts';
import { UsageChart } from './UsageChart.tsx';
import { UsageTotals } from './UsageTotals.tsx';

interface Props {
  rows: readonly MonthOfUse[];
  profiles: readonly Profile[];
  cost: CostChoice;
  onUse(part: CostChoice): void;
}

/** The months of one hosting or of all, and what follows from them. */
export function UsageMonths({ rows, profiles, cost, onUse }: Props) {
  const words = text.usage;
  const [wanted, setHosting] = useState(everyHosting);
  const [measure, setMeasure] = useState<Measure>('minutes');
  const options = hostingOptions(rows, profiles);
  const hosting = options.some(({ value }) => value === wanted) ? wanted : everyHosting;
  const now = monthOf(Date.now());
  const chosen = rowsOf(hosting, rows, profiles);
  const months = lastMonths(chosen, now);
  const before = togetherByMonth(chosen).filter(
    ({ month, meetings }) => month < now && meetings > 0,
  );
  const full = before[before.length - 1];
  const accounts = profiles.filter(
    ({ id, kind }) => kind === 'jaas' && chosen.some(({ profile }) => profile === id),
  );
  const account = accounts.length === 1 ? accounts[0] : undefined;
  return (
    <>
      {options.length > 2 && (
        <Choice name={words.hosting} value={hosting} options={options} onChange={setHosting} />
      )}
      <Segmented
        name={words.measure}
        value={measure}
        options={measures.map((value) => ({ value, ...words.measures[value] }))}
        onChange={setMeasure}
      />
      <UsageChart months={months} measure={measure} />
      <UsageTotals months={months} />
      {account && (
        <JaasEstimate
          months={lastMonths(rowsOf(account.id, rows, profiles), now).slice(0, 2)}
          choice={cost}
          reckoning={reckoningOf(cost, locale())}
        />
      )}
      {full ? (
        <div class="usage-use">
          <button
            type="button"
            class="button"
            aria-describedby="usage-use"
            onClick={() => onUse(usageOf(full))}
          >
            {words.use}
          </button>
          <span id="usage-use" class="muted">
            {words.useHelp(monthName(full.month))}
          </span>
        </div>
      ) : (
        <p class="muted">{words.noMonth}</p>
      )}
    </>
  );
}
