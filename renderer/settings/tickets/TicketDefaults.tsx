import type { SigningProfile } from '../../../common/profile.ts';
import type { TicketChoice } from '../../../common/ticket-choice.ts';
import { text } from '../../../common/text/index.ts';
import { ticketFeatures } from '../../../common/ticket-terms.ts';
import { setByOf } from '../hosting/profile-set-by.ts';
import { Check } from '../../ui/Check.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Note } from '../../ui/Note.tsx';

/** Minutes; the limits are those of tickets. */
const lifetimes = [5, 15, 30, 60, 90, 120];

/** What the tickets for a person's own meetings allow. */
export function TicketDefaults({ profile }: { profile: SigningProfile }) {
  const words = text.ticket;
  const { id, ticket } = profile;
  const setBy = setByOf(profile);
  const set = (change: Partial<TicketChoice>): void =>
    void window.hosting.setTicket(id, { ...ticket, ...change });
  return (
    <section class="block" aria-labelledby="ticket">
      <h3 id="ticket">{words.title}</h3>
      <div class="pair">
        <Choice
          name={words.role}
          help={words.roleHelp[ticket.role]}
          value={ticket.role}
          options={(['host', 'guest'] as const).map((role) => ({
            value: role,
            name: words.roles[role],
          }))}
          setBy={setBy}
          onChange={(role) => set({ role })}
        />
        <Choice
          name={words.lifetime}
          help={words.lifetimeHelp}
          value={String(ticket.lifetime)}
          options={[...new Set([...lifetimes, ticket.lifetime])]
            .sort((a, b) => a - b)
            .map((minutes) => ({ value: String(minutes), name: words.minutes(minutes) }))}
          setBy={setBy}
          onChange={(minutes) => set({ lifetime: Number(minutes) })}
        />
      </div>
      {profile.kind === 'ownServer' && <Note>{text.ownServer.moderators}</Note>}
      <fieldset class="features" disabled={ticket.role === 'guest'}>
        <legend>{words.features}</legend>
        {ticketFeatures.map((feature) => (
          <Check
            key={feature}
            name={words.feature[feature]}
            checked={ticket.role === 'host' && ticket.features.includes(feature)}
            setBy={setBy}
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
