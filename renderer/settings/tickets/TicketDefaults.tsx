import type { SigningProfile } from '../../../common/profile.ts';
import type { TicketChoice } from '../../../common/ticket-choice.ts';
import { text } from '../../../common/text/index.ts';
import { ticketFeatures } from '../../../common/ticket-terms.ts';
import { Check } from '../../ui/Check.tsx';
import { Field } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';

/** Minutes; the limits are those of tickets. */
const lifetimes = [5, 15, 30, 60, 90, 120];

/** What the tickets for a person's own meetings allow. */
export function TicketDefaults({ profile }: { profile: SigningProfile }) {
  const words = text.ticket;
  const { id, ticket } = profile;
  const set = (change: Partial<TicketChoice>): void =>
    void window.hosting.setTicket(id, { ...ticket, ...change });
  return (
    <section class="block" aria-labelledby="ticket">
      <h3 id="ticket">{words.title}</h3>
      <div class="pair">
        <Field name={words.role} help={words.roleHelp[ticket.role]}>
          {(ids) => (
            <select
              {...ids}
              class="text-field"
              value={ticket.role}
              onChange={(event) => set({ role: event.currentTarget.value as TicketChoice['role'] })}
            >
              <option value="host">{words.roles.host}</option>
              <option value="guest">{words.roles.guest}</option>
            </select>
          )}
        </Field>
        <Field name={words.lifetime} help={words.lifetimeHelp}>
          {(ids) => (
            <select
              {...ids}
              class="text-field"
              value={ticket.lifetime}
              onChange={(event) => set({ lifetime: Number(event.currentTarget.value) })}
            >
              {[...new Set([...lifetimes, ticket.lifetime])]
                .sort((a, b) => a - b)
                .map((minutes) => (
                  <option key={minutes} value={minutes}>
                    {words.minutes(minutes)}
                  </option>
                ))}
            </select>
          )}
        </Field>
      </div>
      {profile.kind === 'ownServer' && <Note>{text.ownServer.moderators}</Note>}
      <fieldset class="features" disabled={ticket.role === 'guest'}>
        <legend>{words.features}</legend>
        {ticketFeatures.map((feature) => (
          <Check
            key={feature}
            name={words.feature[feature]}
            checked={ticket.role === 'host' && ticket.features.includes(feature)}
            onChange={(on) =>
              set({
                features: ticketFeatures.filter((one) =>
                  one === feature ? on : ticket.features.includes(one),
                ),
              })
            }
          />
        ))}
      </fieldset>
    </section>
  );
}
