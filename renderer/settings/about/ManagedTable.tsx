import type { AppState } from '../../../common/ipc.ts';
import type { Managed } from '../../../common/managed.ts';
import { text } from '../../../common/text/index.ts';
import { TableRegion } from '../../ui/TableRegion.tsx';
import { managedValues } from './managed-values.ts';

/** Every setting that the policy says something of: its value now, and whose that is. */
export function ManagedTable({ state, managed }: { state: AppState; managed: Managed }) {
  const words = text.managed;
  const values = managedValues(state, managed);
  if (values.length === 0) return <p class="muted">{words.noValues}</p>;
  return (
    <TableRegion name={words.values}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{words.setting}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ path, name, value, source }) => (
            <tr key={path}>
              <th scope="row">
                {name}
                <small class="code">
                  <bdi dir="ltr">{path}</bdi>
                </small>
              </th>
              <td>
                <bdi>{value}</bdi>
              </td>
              <td>{words.sources[source]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
