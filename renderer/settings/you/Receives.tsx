import { text } from '../../../common/text/index.ts';
import { fetchesTickets, type Profile } from '../../../common/profile.ts';
import { receivers, whatHostingsReceive } from '../../../common/what-hostings-receive.ts';
import { TableRegion } from '../../ui/TableRegion.tsx';

const about = ['name', 'email', 'avatar'] as const;

interface Props {
  profiles: readonly Profile[];
}

/** Which hosting gets which of the three, and in what way. */
export function Receives({ profiles }: Props) {
  const words = text.you;
  // An organisation brings these; whoever has none would only wonder.
  const there = receivers.filter(
    (one) => one !== 'ticket-address' || profiles.some(fetchesTickets),
  );
  const names = { name: words.name, email: words.email, avatar: words.picture };
  return (
    <section class="block" aria-labelledby="receives">
      <div class="link-block">
        <h3 id="receives">{words.receives}</h3>
        <p class="muted">{words.onlyFilled}</p>
      </div>
      <TableRegion name={words.receives}>
        <table class="table" aria-labelledby="receives">
          <thead>
            <tr>
              <th scope="col">{words.hosting}</th>
              {about.map((one) => (
                <th scope="col" key={one}>
                  {names[one]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {there.map((receiver) => (
              <tr key={receiver}>
                <th scope="row">{words.receiver[receiver]}</th>
                {about.map((one) => {
                  const way = whatHostingsReceive[receiver][one];
                  return (
                    <td key={one} class={way === 'no' ? 'muted' : undefined}>
                      {words.way[way]}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}
