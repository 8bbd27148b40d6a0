import { Globe, Pin, Server } from 'lucide-preact';
import { IconButton } from '../../renderer/ui/IconButton.tsx';
import { List, ListRow } from '../../renderer/ui/ListRow.tsx';
import { TableRegion } from '../../renderer/ui/TableRegion.tsx';
import { nothing, type PartProps, State } from './State.tsx';

export const Lists = ({ words }: PartProps) => (
  <>
    <State name="ListRow" isWide>
      <List name={words.hosting}>
        <ListRow
          lead={<Globe size={18} aria-hidden="true" />}
          title="standup"
          about={words.yesterday}
          tools={<IconButton icon={Pin} name={words.pin} onClick={nothing} />}
        />
        <ListRow
          lead={<Server size={18} aria-hidden="true" />}
          title={words.review}
          about={words.about}
          tools={
            <button type="button" class="button link">
              {words.rename}
            </button>
          }
        />
      </List>
    </State>
    <State name="Table" isWide>
      <TableRegion name={words.costs}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{words.hosting}</th>
              <th scope="col" class="number">
                {words.people}
              </th>
              <th scope="col" class="number">
                {words.cost}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([key, people, cost]) => (
              <tr key={key} class={key === 'public' ? 'is-best' : ''}>
                <th scope="row">
                  {words[key]}
                  <small>{words.roomHelp}</small>
                </th>
                <td class="number">{people}</td>
                <td class="number">
                  <bdi>{cost}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </State>
  </>
);

const rows = [
  ['public', '25', '0 €'],
  ['jaas', '1,500', '499 €'],
  ['own', '300', '75 €'],
] as const;
