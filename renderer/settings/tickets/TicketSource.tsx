import { type FetchingProfile, ticketHostOf } from '../../../common/profile.ts';
import { text } from '../../../common/text/index.ts';

/** Who hands out the tickets of a hosting: nothing about them is to be chosen here. */
export function TicketSource({ profile }: { profile: FetchingProfile }) {
  const words = text.ticketAddress;
  return (
    <section class="block" aria-labelledby="ticket-source">
      <h3 id="ticket-source">{words.title}</h3>
      <p>{words.from(ticketHostOf(profile))}</p>
    </section>
  );
}
