import type { SigningProfile } from '../../../common/profile.ts';
import { text } from '../../../common/text/index.ts';
import { inspectTicket, type TicketRow } from '../../../common/ticket-inspect.ts';
import { listed } from '../../../common/text/listed.ts';
import { fromNowInWords } from '../../../common/text/span.ts';
import type { ExpectedTicket } from '../../../common/ticket-reasons.ts';
import { Problem } from '../../ui/Problem.tsx';

interface Props {
  ticket: string;
  profile: SigningProfile;
  /** Made here for showing only, so that its missing signature is no fault. */
  isUnsigned: boolean;
}

/** Header and claims of a ticket in words, and what a server would find wrong with it. */
export function TicketTable({ ticket, profile, isUnsigned }: Props) {
  const { rows, rowsLeftOut, reasons } = inspectTicket(ticket, {
    now: Date.now(),
    expected: expectedOf(profile),
  });
  const shown = reasons.filter(({ code }) => !(isUnsigned && code === 'signature-not-found'));
  const words = text.inspector;
  return (
    <>
      <div role="status">
        {shown.length === 0 ? (
          <p>{words.nothingWrong}</p>
        ) : (
          shown.map(({ code, about = '' }) => {
            const { happened, todo } = text.ticketReason[code];
            return <Problem key={code + about} happened={happened(about)} todo={todo} />;
          })
        )}
      </div>
      <table class="ticket-table">
        <caption class="visually-hidden">{words.title}</caption>
        <tbody>
          {rows.map((row) => (
            <tr key={row.part + row.name}>
              <th scope="row" class="code">
                {row.name}
              </th>
              <td>
                <span class="code">{row.value}</span>
                <span class="muted">{meaning(row)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rowsLeftOut > 0 && <p class="muted">{words.more(rowsLeftOut)}</p>}
    </>
  );
}

/** What is filled in says more; the rest is not compared. */
function expectedOf(profile: SigningProfile): ExpectedTicket {
  switch (profile.kind) {
    case 'jaas': {
      const { appId, keyId } = profile;
      return { ...(appId && { appId }), ...(keyId && { keyId }) };
    }
    case 'ownServer': {
      const { authentication: algorithm, issuer, keyId } = profile;
      const audience = profile.audience || issuer;
      return {
        algorithm,
        ...(issuer && { issuer }),
        ...(audience && { audience }),
        ...(algorithm === 'RS256' && keyId && { keyId }),
      };
    }
  }
}

function meaning({ words, time }: TicketRow): string {
  const named = words ? text.ticketRow[words] : '';
  return time ? listed([named, fromNowInWords(time.inMs)]) : named;
}
