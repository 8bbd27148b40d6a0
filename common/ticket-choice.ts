import * as v from 'valibot';
import { longestLifetime, shortestLifetime, ticketFeatures } from './ticket-terms.ts';

const choice = {
  role: v.picklist(['host', 'guest']),
  /** Minutes. */
  lifetime: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(shortestLifetime),
    v.maxValue(longestLifetime),
  ),
  features: v.array(v.picklist(ticketFeatures)),
};

/** What the tickets of a profile say for its own meetings, as a page chose it. */
export const ticketChoiceInput = v.strictObject(choice);

/** The same as it lies on disk: a damaged part falls back alone. */
export const ticketChoiceSchema = v.object({
  role: v.fallback(choice.role, 'host'),
  lifetime: v.fallback(choice.lifetime, 60),
  features: v.fallback(choice.features, []),
});
export type TicketChoice = v.InferOutput<typeof ticketChoiceSchema>;

/** What a new profile starts with. */
export const usualTicket = (): TicketChoice => v.parse(ticketChoiceSchema, {});
