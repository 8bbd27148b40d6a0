import { type Costs, sumOf } from '../../../common/cost.ts';
import { quotedFreeDevices } from '../../../common/cost-examples.ts';
import { type ComparedHosting, comparedHostings } from '../../../common/hosting-facts.ts';
import { text } from '../../../common/text/index.ts';
import { HostingIcon } from '../../ui/HostingIcon.tsx';
import { money, type Reckoning } from './cost-parts.ts';

interface Props {
  costs: Costs;
  reckoning: Reckoning;
}

type Part = keyof typeof text.cost.parts;

/** Three bars, one below the other; for who does not see them, a table with the same numbers. */
export function CostChart({ costs, reckoning: { usage, currency, model } }: Props) {
  const words = text.cost;
  const longest = Math.max(sumOf(costs.jaas), sumOf(costs.ownServer));
  return (
    <table class="cost-chart" role="table">
      <caption class="visually-hidden">{words.table}</caption>
      <thead class="visually-hidden" role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.hosting}
          </th>
          <th role="columnheader" scope="col">
            {words.amount}
          </th>
          <th role="columnheader" scope="col">
            {words.madeOf}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {comparedHostings.map((hosting) => {
          const parts = partsOf(hosting, costs);
          const sum = parts.reduce((all, [, amount]) => all + amount, 0);
          return (
            <tr key={hosting} role="row">
              <th role="rowheader" scope="row">
                <HostingIcon kind={hosting} size={16} />
                {text.hosting[hosting]}
              </th>
              <td role="cell" class="cost-sum">
                {money(sum, currency)}
              </td>
              <td role="cell" class="cost-parts">
                <Bar parts={parts} longest={longest} />
                {parts.length === 0 ? (
                  <span class="muted">
                    {hosting === 'public' ? freeFor(usage.people) : words.nothingToPay}
                  </span>
                ) : (
                  <ul>
                    {parts.map(([part, amount]) => (
                      <li key={part} class={`swatch part-${shades[part]}`}>
                        {words.part(words.parts[part], money(amount, currency))}
                      </li>
                    ))}
                  </ul>
                )}
                {hosting === 'jaas' && model === 'participant-minutes' && (
                  <span class="warned">{words.notTheirModel}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const freeFor = (people: number): string =>
  people > quotedFreeDevices ? text.cost.freeQuoted(quotedFreeDevices) : text.cost.free;

/** Each part keeps its shade when others come and go: there are at most three in a bar. */
const shades: Record<Part, 1 | 2 | 3> = {
  plan: 1,
  moreUsers: 2,
  recordedMinutes: 3,
  participantMinutes: 1,
  machine: 1,
  care: 2,
  recorder: 3,
};

/** What there is to pay, as it is drawn from the start of the bar. */
function partsOf(hosting: ComparedHosting, costs: Costs): [Part, number][] {
  if (hosting === 'public') return [];
  return (Object.entries(costs[hosting]) as [Part, number][]).filter(([, amount]) => amount > 0);
}

/** As attributes: a page's policy lets no markup bring styles along. */
function Bar({ parts, longest }: { parts: [Part, number][]; longest: number }) {
  const share = (amount: number): number => (amount / longest) * 100;
  let end = 0;
  return (
    <svg class="cost-bar" width="100%" height="14" aria-hidden="true">
      <rect class="track" width="100%" height="100%" />
      {parts.map(([part, amount]) => {
        const start = end;
        end += share(amount);
        return (
          <rect
            key={part}
            class={`part-${shades[part]}`}
            x={`${start}%`}
            width={`${share(amount)}%`}
            height="100%"
          />
        );
      })}
    </svg>
  );
}
