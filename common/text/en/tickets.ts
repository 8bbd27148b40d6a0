import type { TicketProblemCode } from '../../ticket-problem.ts';
import { ticketReasonsText } from './ticket-reasons.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import type { TicketRowName } from '../../ticket-inspect.ts';
import type { ProblemText } from '../problem-text.ts';

const lookUp = 'Look it up under Settings, Hosting.';
const newLink = 'If the ticket came with a link, ask the organiser for a new one.';

/** Why no ticket was made. */
const ticketProblem: Record<TicketProblemCode, ProblemText> = {
  'app-id-unusable': {
    happened: () => 'No ticket can be made for this AppID.',
    todo: 'Copy the AppID again from the JaaS console; it begins with vpaas-magic-cookie-.',
  },
  'key-id-unusable': {
    happened: () => 'No ticket can be made with this key ID.',
    todo: 'Copy the key ID again from the JaaS console, without the AppID and its slash.',
  },
  'key-id-missing': {
    happened: () =>
      'No ticket can be made without a key ID: the server finds its public key by it.',
    todo: 'Ask whoever runs the server for the key ID (kid), and fill it in.',
  },
  'issuer-missing': {
    happened: () => 'No ticket can be made without an issuer.',
    todo: 'Fill in the issuer; it is the server’s app_id.',
  },
  'extra-claims-unusable': {
    happened: () => 'No ticket can be made with these extra claims.',
    todo: 'Correct them, or leave the field empty.',
  },
  'room-unusable': {
    happened: () => 'No ticket can be made for this room.',
    todo: 'Name one room, with letters and numbers; there are no tickets for every room.',
  },
  'end-passed': {
    happened: () => 'This invitation would have ended already.',
    todo: 'Choose a later end.',
  },
  'key-not-private': {
    happened: () => 'Tickets cannot be signed with this key, because it is not a private one.',
    todo: 'Save the private key of this profile again.',
  },
  'key-not-rsa': {
    happened: () => 'Tickets cannot be signed with this key, because it is not an RSA key.',
    todo: 'Save an RSA key for this profile; JaaS recommends 4096 bits.',
  },
  'key-too-short': {
    happened: () => 'Tickets cannot be signed with this key, because it has fewer than 2048 bits.',
    todo: 'Save a longer key for this profile; JaaS recommends 4096 bits.',
  },
  'key-not-secret': {
    happened: () =>
      'Tickets cannot be signed with this key, because the server wants a shared secret.',
    todo: 'Save the shared secret of this profile again.',
  },
  'signature-doubtful': {
    happened: () => 'The ticket failed its check after it was signed, so it was thrown away.',
    todo: 'Try again. If it happens twice, save the key again and test this computer’s memory.',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: Record<TicketRefusalCode, ProblemText> = {
  'ticket-missing': {
    happened: () => 'This server only lets in people who bring a ticket.',
    todo: 'Ask the organiser for an invitation, or add a key for this server under Settings, Hosting.',
  },
  'ticket-expired': {
    happened: () => 'The ticket for this meeting has run out.',
    todo: `Try again for a new one. ${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => 'The ticket for this meeting is not valid yet.',
    todo: 'Check the date and time of this computer. If the ticket came with a link, wait until it begins.',
  },
  'ticket-signature': {
    happened: () => 'The server could not confirm who signed the ticket.',
    todo: `The secret or private key here has to fit the one the server knows. ${newLink}`,
  },
  'ticket-kid': {
    happened: () => 'The server does not know the key that signed the ticket.',
    todo: 'Compare the key ID with the server’s, for JaaS in its console; a key that was just added takes some minutes.',
  },
  'ticket-issuer': {
    happened: () => 'The server takes no tickets from this issuer.',
    todo: `Ask whoever runs the server for the issuer. ${lookUp}`,
  },
  'ticket-audience': {
    happened: () => 'The ticket is for another kind of server.',
    todo: `Ask whoever runs the server for the audience. ${lookUp}`,
  },
  'ticket-room': {
    happened: () => 'The ticket is for another room.',
    todo: `Check the room and the AppID. ${newLink}`,
  },
  'account-blocked': {
    happened: () => 'The JaaS account of this meeting is blocked.',
    todo: 'Whoever owns it sees the reason in the JaaS console, often its plan or a payment.',
  },
  'ticket-refused': {
    happened: () => 'The server did not accept the ticket.',
    todo: `If it is your own, look at it under Settings, Hosting. ${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: Record<TicketRowName, string> = {
  alg: 'Kind of signature',
  typ: 'Type',
  kid: 'Key',
  aud: 'Audience',
  iss: 'Issuer',
  sub: 'Account or server',
  room: 'Room',
  nbf: 'Valid from',
  iat: 'Made',
  exp: 'Valid until',
  jti: 'Number of this ticket',
  'context.user.id': 'Person',
  'context.user.name': 'Name',
  'context.user.email': 'E-mail',
  'context.user.avatar': 'Picture',
  'context.user.moderator': 'Moderator',
};

/** Times of tickets. `span` is in hours and minutes, abbreviated: `2 hr 5 min`. */
const ticketTime = {
  lessThanMinute: 'less than a minute',
  lessThanMinuteAhead: 'in less than a minute',
  lessThanMinutePast: 'less than a minute ago',
  ahead: (span: string) => `in ${span}`,
  past: (span: string) => `${span} ago`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: ProblemText = {
  happened: (about) =>
    about
      ? `This computer’s clock and the server’s are ${about} apart.`
      : 'This computer’s clock and the server’s are days apart.',
  todo: 'Set the date and time in your system’s settings.',
};

/** The sentences about tickets. */
export const ticketsText = {
  ticketProblem,
  ticketRefusal,
  ticketReason: ticketReasonsText,
  ticketRow,
  ticketTime,
  clockFarOff,
};
