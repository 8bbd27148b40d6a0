/**
 * Why the address that hands out tickets gave none that can be used. The list is closed; each has its
 * sentence, which names the address's host.
 */
export const ticketAddressProblemCodes = [
  'ticket-address-unreachable',
  'ticket-address-too-slow',
  /** Nobody can tell that it is the one it says it is. */
  'ticket-address-insecure',
  /** It wants to know who asks, and was not told. */
  'ticket-address-sign-in',
  'ticket-address-not-allowed',
  'ticket-address-busy',
  'ticket-address-error',
  /** It leads elsewhere, or what it said is no ticket. */
  'ticket-address-no-ticket',
  'ticket-address-other-room',
  /** The ticket ran out, or does not count yet. */
  'ticket-address-out-of-time',
  /** Another account's, unsigned, or with more rights than were asked for. */
  'ticket-address-unfit',
] as const;
export type TicketAddressProblemCode = (typeof ticketAddressProblemCodes)[number];
