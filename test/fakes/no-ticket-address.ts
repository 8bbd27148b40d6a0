import type { FetchTicket } from '../../main/tickets/fetch-ticket.ts';

/** For profiles that sign: asking anybody for a ticket is a mistake. */
export const noTicketAddress: FetchTicket = async ({ ticketAddress }) => {
  throw new Error(`${ticketAddress} was asked for a ticket`);
};
