import type { CostChoice } from '../../../common/cost-choice.ts';
import { jaasEstimate } from '../../../common/usage-cost.ts';
import { text } from '../../../common/text/index.ts';
import type { MonthSums } from '../../../common/usage.ts';
import { TableRegion } from '../../ui/TableRegion.tsx';
import { hasForeignExamples, money, number, type Reckoning } from '../cost/cost-parts.ts';
import { monthName } from './usage-parts.ts';
import { UsageBar } from './UsageChart.tsx';

interface Props {
  /** This month, and the one before it if it was counted. */
  months: readonly MonthSums[];
  /** The person's own numbers. */
  choice: CostChoice;
  /** The same, with examples for the rest. */
  reckoning: Reckoning;
}

/** The users of a JaaS account against the plan and the prices of “What would it cost?”. */
export function JaasEstimate({ months, choice, reckoning }: Props) {
  const { prices, model, currency } = reckoning;
  const words = text.usage;
  const hasPlan = model === 'monthly-users';
  return (
    <div class="usage-jaas">
      <h4 id="usage-jaas">{words.jaas}</h4>
      <TableRegion name={words.jaas}>
        <table class="table" aria-labelledby="usage-jaas" aria-describedby="usage-estimate">
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col">{words.jaasUsers}</th>
              <th scope="col" class="number">
                {words.jaasCost}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map((one, at) => (
              <tr key={one.month}>
                <th scope="row">
                  {at === 0 ? (
                    words.soFar(monthName(one.month))
                  ) : (
                    <time dateTime={one.month}>{monthName(one.month)}</time>
                  )}
                </th>
                <td>
                  {hasPlan
                    ? words.ofPlan(number(one.people), number(prices.included))
                    : number(one.people)}
                  {hasPlan && <UsageBar value={one.people} of={prices.included} />}
                </td>
                <td class="number">{money(cents(jaasEstimate(one, prices, model)), currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p id="usage-estimate" class="muted">
        {words.estimate}
      </p>
      {hasForeignExamples(choice, reckoning) && <p class="warned">{text.cost.currencyHelp}</p>}
    </div>
  );
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;
