import type { TicketProblemCode } from '../ticket-problem.ts';
import type { TicketReasonCode } from '../ticket-reasons.ts';
import type { TicketRefusalCode } from '../ticket-refusal.ts';
import type { TicketRowName } from '../ticket-inspect.ts';
import type { ProblemText } from './en.ts';

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
    todo: `The private key here has to be the other half of the one the server knows. ${newLink}`,
  },
  'ticket-kid': {
    happened: () => 'The server does not know the key that signed the ticket.',
    todo: 'Compare AppID and key ID with the JaaS console; a key that was just added takes some minutes.',
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

/** What the inspector finds in a ticket. `about` is a feature. */
const ticketReason: Record<TicketReasonCode, ProblemText> = {
  'not-a-ticket': {
    happened: () => 'There is no ticket in this text.',
    todo: 'Paste all of it: three parts with dots between them, or a link that carries one.',
  },
  'header-not-found': {
    happened: () => 'The first part of the ticket, its header, cannot be read.',
    todo: 'Copy the ticket again, all of it.',
  },
  'payload-not-found': {
    happened: () => 'The second part of the ticket, its claims, cannot be read.',
    todo: 'Copy the ticket again, from its first letter to its last.',
  },
  'alg-none': {
    happened: () => 'This ticket says that it needs no signature (alg none).',
    todo: 'No server takes that. Sign it with your key.',
  },
  'alg-shared-secret': {
    happened: () => 'This ticket is signed with a shared secret; JaaS wants RS256.',
    todo: 'Sign it with the private key whose public half is in the JaaS console.',
  },
  'alg-invalid': {
    happened: () => 'This ticket is signed in a way the server does not check.',
    todo: 'Set alg to RS256; servers with a shared secret take HS256.',
  },
  'signature-not-found': {
    happened: () => 'The third part of the ticket, its signature, is missing.',
    todo: 'Copy the ticket again with its last part.',
  },
  'typ-invalid': {
    happened: () => 'The header does not call this a JWT.',
    todo: 'Set typ to JWT, in capital letters.',
  },
  'kid-not-found': {
    happened: () => 'The header does not name the key (kid).',
    todo: 'Set kid; for JaaS it is the AppID, a slash and the key ID.',
  },
  'kid-mismatch': {
    happened: () => 'The key (kid) does not belong to the account of the ticket (sub).',
    todo: 'For JaaS, kid begins with the same AppID that stands in sub, then a slash.',
  },
  'key-other': {
    happened: () => 'Another key than the one of this profile signed this ticket.',
    todo: 'That is fine while the server knows that key.',
  },
  'aud-invalid': {
    happened: () => 'The audience (aud) is not the server’s.',
    todo: 'For JaaS it is the text jitsi, and not a list.',
  },
  'iss-invalid': {
    happened: () => 'The issuer (iss) is not one the server takes.',
    todo: 'For JaaS it is the text chat.',
  },
  'sub-not-found': {
    happened: () => 'The ticket does not say whose server it is for (sub).',
    todo: 'For JaaS, set sub to the AppID.',
  },
  'sub-mismatch': {
    happened: () => 'The ticket is for another account than the one of this profile (sub).',
    todo: 'Set sub to the AppID of this profile.',
  },
  'token-expired': {
    happened: () => 'The ticket has run out (exp).',
    todo: 'Make a new one.',
  },
  'exp-invalid': {
    happened: () => 'The end of the ticket (exp) is missing or not a time.',
    todo: 'Set exp to a number: seconds since 1970.',
  },
  'exp-not-found': {
    happened: () => 'This ticket never ends (no exp).',
    todo: 'Whoever gets hold of it can use it for ever. Set exp.',
  },
  'exp-too-far': {
    happened: () => 'The ticket ends more than 30 days from now (exp).',
    todo: 'Give it a nearer end. Times are in seconds; this one may be in milliseconds.',
  },
  'nbf-future': {
    happened: () => 'The ticket is not valid yet (nbf).',
    todo: 'Wait, or set nbf a minute into the past; check the clock of the computer that made it.',
  },
  'nbf-invalid': {
    happened: () => 'The beginning of the ticket (nbf) is not a time.',
    todo: 'Set nbf to a number, in seconds since 1970, or leave it out.',
  },
  'room-not-found': {
    happened: () => 'The ticket names no room.',
    todo: 'Set room to the name of the room; without it some pages stay black and say nothing.',
  },
  'room-any': {
    happened: () => 'This ticket opens every room.',
    todo: 'Name one room, so that a lost ticket opens only that.',
  },
  'room-pattern': {
    happened: () => 'This ticket opens every room that fits a pattern.',
    todo: 'Only the server can tell which rooms those are.',
  },
  'room-spelling': {
    happened: () => 'The room is not spelt the way servers compare rooms.',
    todo: 'Use small letters, without spaces, and percent-encode what is not ASCII.',
  },
  'room-mismatch': {
    happened: () => 'The ticket is for another room than this one.',
    todo: 'Set room to this room, without the AppID.',
  },
  'context-not-found': {
    happened: () => 'The ticket has no context.',
    todo: 'Add context with the objects user and features; JaaS requires it.',
  },
  'features-not-found': {
    happened: () => 'The context of the ticket has no features.',
    todo: 'Add context.features, an empty object if nothing is allowed.',
  },
  'feature-invalid': {
    happened: (about) => `Jitsi has no feature called “${about}”.`,
    todo: 'Leave it out, or look for a slip in its name.',
  },
  'feature-value-invalid': {
    happened: (about) => `The feature “${about}” is neither on nor off.`,
    todo: 'Set it to the text true or the text false.',
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

/** Times of tickets. `span` is what `spanInWords` says. */
const ticketTime = {
  valid: (span: string) => `valid for ${span}`,
  endless: 'valid without end',
  expired: (span: string) => `ran out ${span} ago`,
  'not-yet': (span: string) => `not valid for another ${span}`,
  unknown: 'not known',
  ahead: (span: string) => `in ${span}`,
  past: (span: string) => `${span} ago`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: ProblemText = {
  happened: (about) => `This computer’s clock and the server’s are ${about || 'days'} apart.`,
  todo: 'Set the date and time in your system’s settings.',
};

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A span of time as a person says it, never more than it is: `59 min`, `2 h 5 min`, `3 days`. */
export function spanInWords(ms: number): string {
  const span = Math.abs(ms);
  if (span < minute) return 'less than a minute';
  if (span < hour) return `${Math.floor(span / minute)} min`;
  if (span < 2 * day) {
    const minutes = Math.floor((span % hour) / minute);
    return `${Math.floor(span / hour)} h${minutes > 0 ? ` ${minutes} min` : ''}`;
  }
  return span < 730 * day
    ? `${Math.floor(span / day)} days`
    : `${Math.floor(span / (365.25 * day))} years`;
}

/** The sentences about tickets. */
export const enTickets = {
  ticketProblem,
  ticketRefusal,
  ticketReason,
  ticketRow,
  ticketTime,
  clockFarOff,
};
