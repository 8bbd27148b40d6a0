import {
  brandingChecked,
  brandingFacts,
  brandingHostings,
  brandingSources,
} from '../../../common/branding-facts.ts';
import { locale, text } from '../../../common/text/index.ts';
import { TableRegion } from '../../ui/TableRegion.tsx';

/** What of a server's own look is taken out of meetings, what stays, and why; with its sources. */
export function Branding() {
  const words = text.meetingSettings;
  const checked = new Date(brandingChecked).toLocaleDateString(locale(), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (
    <details class="disclosure">
      <summary>{words.branding}</summary>
      <TableRegion name={words.branding}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{words.part}</th>
              {brandingHostings.map((kind) => (
                <th scope="col" key={kind}>
                  {text.hostings.cards[kind].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {brandingFacts.map((fact) => (
              <tr key={fact.element}>
                <th scope="row">
                  {words.element[fact.element].name}
                  <small>{words.element[fact.element].why}</small>
                </th>
                {brandingHostings.map((kind) => (
                  <td key={kind}>{words.outcome[fact[kind]]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p class="muted">{words.checked(checked)}</p>
      <ul class="sources muted">
        {brandingSources.map((source) => (
          <li key={source} class="code">
            {source}
          </li>
        ))}
      </ul>
    </details>
  );
}
