/** Tickets that the organisation hands out. */
export const ticketAddressText = {
  ticketAddress: {
    title: 'Tickets',
  },
};
