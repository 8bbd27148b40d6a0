import { parseAddress } from './address.ts';

/** Why a server turned a ticket away. The list is closed; each has its sentence. */
export const ticketRefusalCodes = [
  'ticket-missing',
  'ticket-expired',
  'ticket-not-yet-valid',
  'ticket-signature',
  'ticket-kid',
  'ticket-issuer',
  'ticket-audience',
  'ticket-room',
  'account-blocked',
  'ticket-refused',
] as const;

export type TicketRefusalCode = (typeof ticketRefusalCodes)[number];

/** The fields of the meeting page's `errorOccurred` that tell about tickets. */
export interface TicketError {
  name?: unknown;
  /** The server's own words, when the connection was refused. */
  message?: unknown;
  /** Kind and words, when the room was. */
  params?: unknown;
}

/**
 * The servers' words (jitsi-meet `resources/prosody-plugins`: `luajwtjitsi.lib.lua`,
 * `token/util.lib.lua`, `mod_token_verification.lua`, of 2016 to 2026), the first match counts.
 */
const words: readonly [RegExp, TicketRefusalCode][] = [
  [/^token required/i, 'ticket-missing'],
  [/^not acceptable by exp\b/i, 'ticket-expired'],
  [/^not acceptable by nbf\b/i, 'ticket-not-yet-valid'],
  [/^invalid signature/i, 'ticket-signature'],
  [/'kid'|could not obtain public key/i, 'ticket-kid'],
  [/'iss' claim/i, 'ticket-issuer'],
  [/'aud' claim/i, 'ticket-audience'],
  [
    /'room' claim|\broom and token mismatched|^room-(?:mismatch|name-does-not-match)/i,
    'ticket-room',
  ],
];

/** No sentence of a server is longer; what is, is looked at only so far. */
const longestWords = 500;

/**
 * What an error of the meeting page says about the ticket; undefined when it is about something
 * else, or when the page asks for a sign-in because nobody brought a ticket.
 */
export function ticketRefusal(
  { name, message, params }: TicketError,
  hasTicket: boolean,
): TicketRefusalCode | undefined {
  switch (name) {
    case 'connection.passwordRequired':
      return codeOf(message) ?? (hasTicket ? 'ticket-refused' : undefined);
    case 'conference.connectionError.notAllowed':
      return (Array.isArray(params) ? params : []).slice(0, 5).map(codeOf).find(Boolean);
    case 'conference.authenticationRequired':
      return hasTicket ? 'ticket-refused' : undefined;
    default:
      return undefined;
  }
}

function codeOf(text: unknown): TicketRefusalCode | undefined {
  if (typeof text !== 'string') return undefined;
  // Apostrophes arrive as entities: the page keeps its XMPP texts as they came.
  const plain = text.slice(0, longestWords).replace(/&(?:apos|#39|#x27);/gi, "'");
  return words.find(([pattern]) => pattern.test(plain.trim()))?.[1];
}

/** Is this the page that JaaS puts in place of a meeting whose account is blocked? */
export const saysAccountBlocked = (address: string): boolean =>
  /\/static\/planLimit\.html$/i.test(parseAddress(address)?.pathname ?? '');
