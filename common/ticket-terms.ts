/** The words tickets are made of, shared by settings, the signer and the inspector. */

/** How long a ticket may live, in minutes. */
export const shortestLifetime = 5;
export const longestLifetime = 120;

/**
 * What JaaS lets a ticket allow (8x8's documentation, "JaaS JWT"; jitsi-meet
 * `react/features/base/jwt/constants.ts`). All are off unless a person turns them on.
 */
export const ticketFeatures = [
  'recording',
  'livestreaming',
  'transcription',
  'outbound-call',
  'inbound-call',
  'sip-outbound-call',
  'sip-inbound-call',
  'file-upload',
  'list-visitors',
] as const;

export type TicketFeature = (typeof ticketFeatures)[number];
export type TicketRole = 'host' | 'guest';
