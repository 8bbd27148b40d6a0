import {
  type ComparedHosting,
  comparedHostings,
  type FactRow,
  factRows,
  hostingFacts,
} from '../../../common/hosting-facts.ts';
import { text } from '../../../common/text/index.ts';
import { HostingIcon } from '../../ui/HostingIcon.tsx';
import { Source } from './Source.tsx';

/**
 * Every aspect of every hosting, with its source. Where there is little room the cells of a row
 * stand below each other, which costs a table its roles: they are written out.
 */
export const CompareTable = ({ best }: { best: readonly ComparedHosting[] }) => (
  <table class="compare-table" role="table">
    <caption class="visually-hidden">{text.compare.table}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          <span class="visually-hidden">{text.compare.aspect}</span>
        </th>
        {comparedHostings.map((hosting) => (
          <th
            key={hosting}
            role="columnheader"
            scope="col"
            class={best.includes(hosting) ? 'is-best' : undefined}
          >
            <HostingName hosting={hosting} />
            {best.includes(hosting) && (
              <span class="badge">
                {hosting === best[0] ? text.compare.best : text.compare.asGood}
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {factRows.map((row) => (
        <Row key={row} row={row} best={best} />
      ))}
    </tbody>
  </table>
);

const Row = ({ row, best }: { row: FactRow; best: readonly ComparedHosting[] }) => (
  <tr role="row">
    <th role="rowheader" scope="row">
      {text.compare.rows[row]}
    </th>
    {comparedHostings.map((hosting) => (
      <td key={hosting} role="cell" class={best.includes(hosting) ? 'is-best' : undefined}>
        {/* In the place of the column's header, where the cells stand below each other. */}
        <span class="cell-hosting">
          <HostingName hosting={hosting} />
        </span>
        <span class="cell-value">{text.compare.facts[row][hosting]}</span>
        <Source {...hostingFacts[row][hosting]} />
      </td>
    ))}
  </tr>
);

const HostingName = ({ hosting }: { hosting: ComparedHosting }) => (
  <span class="hosting-name">
    <HostingIcon kind={hosting} size={16} />
    {text.hosting[hosting]}
  </span>
);
