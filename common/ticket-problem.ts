/** Why no ticket was made. The list is closed; each has its sentence. */
export const ticketProblemCodes = [
  'app-id-unusable',
  'key-id-unusable',
  'key-id-missing',
  'issuer-missing',
  'extra-claims-unusable',
  'room-unusable',
  'end-passed',
  'key-not-private',
  'key-not-rsa',
  'key-too-short',
  'key-not-secret',
  'signature-doubtful',
] as const;

export type TicketProblemCode = (typeof ticketProblemCodes)[number];
