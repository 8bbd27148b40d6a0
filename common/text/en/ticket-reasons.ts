import type { TicketReasonCode } from '../../ticket-reasons.ts';
import type { ProblemText } from '../problem-text.ts';

/** What the inspector finds in a ticket. `about` is a feature. */
export const ticketReasonsText: Record<TicketReasonCode, ProblemText> = {
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
  'alg-other': {
    happened: () => 'This ticket is signed in another way than this server’s tickets.',
    todo: 'Set alg to what the profile says under “Authentication”.',
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
  'iss-other': {
    happened: () => 'The issuer (iss) is another than the one of this profile.',
    todo: 'That is fine if the server accepts it (asap_accepted_issuers).',
  },
  'aud-other': {
    happened: () => 'The audience (aud) is another than the one of this profile.',
    todo: 'That is fine if the server accepts it (asap_accepted_audiences).',
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
