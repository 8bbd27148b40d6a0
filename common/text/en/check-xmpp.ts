import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText, named } from '../check-text.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `The file config.js names no address for ${way}.`,
    todo: () => 'Name one; meetings use a WebSocket where they can, and BOSH otherwise.',
  },
  elsewhere: {
    happened: () =>
      `Not looked at, because config.js names an address for ${way} that lies in a private network or is not encrypted.`,
  },
  missing: {
    happened: (about) => `The web server does not pass ${way} on to Prosody (${status(about)}).`,
    todo: () => 'Let it pass this address on.',
  },
  forbidden: {
    happened: (about) => `The server refuses ${way} to pages of its own (${status(about)}).`,
    todo: () => 'Allow the origin of its pages in Prosody, and look for rules of the web server.',
  },
  gateway: {
    happened: (about) =>
      `The web server passes ${way} on, but Prosody does not answer (${status(about)}).`,
    todo: () => 'Start Prosody, and check its port in the web server’s settings.',
  },
  redirect: {
    happened: () => `The server sends requests for ${way} somewhere else.`,
    todo: () => 'Let it answer them itself.',
  },
  status: {
    happened: (about) => `${way} is answered in an unexpected way (${status(about)}).`,
    todo: () => 'Look at the logs of web server and Prosody.',
  },
  failed: {
    happened: (about) => `The conversation over ${way} broke off (${named(about, 'error')}).`,
    todo: () => 'Look at the log of Prosody.',
  },
  'too-slow': {
    happened: () => `Nothing came over ${way} in time.`,
    todo: () => 'Look at how busy Prosody is, and at its log.',
  },
  'not-xmpp': {
    happened: () => `Something else than Prosody answers where ${way} should be.`,
    todo: () => 'Let the web server pass this address on to Prosody.',
  },
  domain: {
    happened: (about) =>
      `Prosody does not serve ${named(about, 'domain')}, which config.js names in hosts.domain.`,
    todo: () => 'Let the two name the same host.',
  },
  'no-sign-in': {
    happened: () => `Prosody answers over ${way}, but offers no way to sign in.`,
    todo: () => 'Tell it that the web server before it encrypts.',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : ` It says: “${about['words']}”.`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `The server says that there was no ticket.${saying(about)}`,
    todo: () => 'Let the web server keep what stands behind the question mark of the address.',
  },
  'ticket-expired': {
    happened: (about) => `By the server’s clock the ticket had run out.${saying(about)}`,
    todo: () => 'Set the clocks of both computers.',
  },
  'ticket-not-yet-valid': {
    happened: (about) => `By the server’s clock the ticket was not valid yet.${saying(about)}`,
    todo: () => 'Set the clocks of both computers.',
  },
  'ticket-signature': {
    happened: (about) => `The server does not confirm the signature of the ticket.${saying(about)}`,
    todo: () =>
      'Enter the secret or key that the server knows; its app_secret has to be the same, letter by letter.',
  },
  'ticket-kid': {
    happened: (about) => `The server does not know the key that signed the ticket.${saying(about)}`,
    todo: () =>
      'Compare the key ID (kid); with a key server, the file is named by the SHA-256 of the kid.',
  },
  'ticket-issuer': {
    happened: (about) => `The server takes no tickets from this issuer (iss).${saying(about)}`,
    todo: () => 'Enter the server’s app_id as issuer, or let the server accept this one.',
  },
  'ticket-audience': {
    happened: (about) => `The server takes no tickets for this audience (aud).${saying(about)}`,
    todo: () => 'Enter the audience that the server accepts, most often its app_id.',
  },
  'ticket-room': {
    happened: (about) => `The server does not like the room of the ticket.${saying(about)}`,
    todo: () => 'Check the path in this profile, and what the ticket says as subject (sub).',
  },
  'account-blocked': {
    happened: () => 'The account of this profile is blocked.',
    todo: () => 'Whoever owns it sees the reason in the JaaS console, often its plan or a payment.',
  },
  'ticket-refused': {
    happened: (about) => `The server refuses the ticket.${saying(about)}`,
    todo: () =>
      'Compare issuer, audience, key and kind of signature with the server’s configuration.',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText = {
  'bosh-works': { happened: () => 'Prosody answers.' },
  'websocket-works': { happened: () => 'Prosody answers.' },
  ...bothWays(fault),

  'entrance-open': { happened: () => 'Everybody may enter, without ticket or password.' },
  'entrance-ticket': {
    happened: () => 'Only people with a ticket may enter, and this profile makes them.',
  },
  'entrance-ticket-lacking': {
    happened: () => 'Only people with a ticket may enter, and this profile makes none.',
    todo: () =>
      'Set up tickets in this profile: kind of signature, issuer, audience, and secret or key; or enter by invitation only.',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? 'Only people with a ticket may enter, and the server gives tickets on a sign-in page.'
        : `Only people with a ticket may enter, and the server gives tickets on ${about['address']}.`,
    todo: () => 'Sign in there when the meeting asks, or set up tickets in this profile.',
  },
  'entrance-password': {
    happened: () => 'The server wants a name and a password from everybody.',
    todo: () => 'The meeting asks for them; to let guests in as well, set up a domain for guests.',
  },
  'entrance-password-guests': {
    happened: () =>
      'A host opens a meeting with name and password, which the meeting asks for; guests may then enter.',
  },
  'entrance-guests-refused': {
    happened: (about) =>
      `Guests should enter over ${named(about, 'domain')}, but Prosody does not let them.`,
    todo: () => 'Let Prosody serve that host, for people without a name.',
  },
  'entrance-refused': {
    happened: (about) => `The server lets nobody sign in: “${named(about, 'words')}”.`,
    todo: () => 'Look at the log of Prosody.',
  },
  'entrance-unknown': {
    happened: () => 'The server did not say what it wants from people who enter.',
    todo: () => 'Check again; if it stays so, look at the log of Prosody.',
  },

  'ticket-none': { happened: () => 'This profile makes no tickets.' },
  'ticket-elsewhere': {
    happened: (about) =>
      `Not tried, because the server lets people sign in at ${named(about, 'host')}, and tickets go only to the server itself.`,
  },
  'ticket-not-made': {
    happened: () => 'No ticket could be made to try.',
    todo: () => 'Test the key or secret of this profile, above: that says what is missing.',
  },
  'ticket-accepted': { happened: () => 'The server accepts a ticket of this profile.' },
  'ticket-not-looked-at': {
    happened: () => 'The server does not look at tickets: it lets in nonsense as well.',
    todo: () => 'Switch tickets on in Prosody, or choose no tickets in this profile.',
  },
  'ticket-not-taken': {
    happened: () => 'The server wants a name and a password, and takes no tickets.',
    todo: () => 'Switch tickets on in Prosody, or choose no tickets in this profile.',
  },
  'ticket-unseen': {
    happened: () => 'The ticket never reached Prosody: the web server drops it from the address.',
    todo: () => 'Let it pass on what stands behind the question mark.',
  },
  'ticket-unanswered': {
    happened: () => 'The server did not say what it makes of the ticket.',
    todo: () => 'Check again; if it stays so, look at the log of Prosody.',
  },
  ...refusal,
} satisfies Record<string, CheckText>;
