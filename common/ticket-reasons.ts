import { backendRoom } from './backend-room.ts';
import { type Fields, fieldsOf, type PastedTicket } from './pasted-ticket.ts';
import type { Problem } from './problem.ts';
import { shownText } from './shown-text.ts';
import { longestInvitation } from './ticket-claims.ts';

/** Where somebody wants to use a ticket; each part that is known says more. */
export interface ExpectedTicket {
  appId?: string;
  /** Without the AppID. */
  keyId?: string;
  /** Not percent-encoded, without the AppID. */
  room?: string;
  /** How an own server's tickets are signed, and what it is set up to take. */
  algorithm?: 'HS256' | 'RS256';
  issuer?: string;
  audience?: string;
}

/** `refusal`: the server does not let it in. `warning`: it may, and that is worth a look. */
export type Severity = 'refusal' | 'warning';

/** What the checks look at. */
interface Seen extends PastedTicket {
  header: Fields;
  claims: Fields;
  context: Fields | undefined;
  features: Fields | undefined;
  room: unknown;
  /** JaaS is strict where own servers are set up one way or another. */
  isJaas: boolean;
  /** In seconds, as in tickets. */
  now: number;
  expected: ExpectedTicket;
}

/** A list names what the reason is about, once for each. */
type Finding = boolean | readonly string[];
interface Check {
  severity: Severity;
  isWrong: (seen: Seen) => Finding;
}
const refusal = (isWrong: Check['isWrong']): Check => ({ severity: 'refusal', isWrong });
const warning = (isWrong: Check['isWrong']): Check => ({ severity: 'warning', isWrong });

/**
 * What can be wrong with a ticket, in the order of telling. Half of it Jitsi's page checks too
 * (jitsi-meet `react/features/base/jwt/functions.ts`, `validateJwt`), under the same names; the
 * rest is the server's (`resources/prosody-plugins/token/util.lib.lua`, `luajwtjitsi.lib.lua`).
 */
const checks = {
  'alg-none': refusal(({ header }) => isNone(header.get('alg'))),
  'alg-shared-secret': refusal(({ header, isJaas }) => isJaas && isShared(header.get('alg'))),
  'alg-invalid': refusal(({ header, isJaas }) => {
    const alg = header.get('alg');
    if (isNone(alg) || isShared(alg)) return false;
    return typeof alg !== 'string' || !(isJaas ? /^RS256$/ : /^RS(?:256|384|512)$/).test(alg);
  }),
  'alg-other': refusal(({ header, expected: { algorithm } }) => {
    const alg = header.get('alg');
    return algorithm !== undefined && isText(alg) && !isNone(alg) && alg !== algorithm;
  }),
  'signature-not-found': refusal(({ header, isSigned }) => !isSigned && !isNone(header.get('alg'))),
  'typ-invalid': refusal(({ header }) => header.get('typ') !== 'JWT'),
  'kid-not-found': refusal(({ header, isJaas }) => {
    const needsOne = isJaas || String(header.get('alg')).startsWith('RS');
    return needsOne && !isText(header.get('kid'));
  }),
  'kid-mismatch': refusal(({ header, claims, isJaas }) => {
    const kid = header.get('kid');
    const sub = claims.get('sub');
    return isJaas && isText(kid) && isText(sub) && kid.slice(0, kid.indexOf('/')) !== sub;
  }),
  'key-other': warning(({ header, expected }) => {
    const kid = header.get('kid');
    if (expected.keyId === undefined || !isText(kid)) return false;
    return kid !== expected.keyId && kid.slice(kid.indexOf('/') + 1) !== expected.keyId;
  }),
  'aud-invalid': refusal(({ claims, isJaas }) => isWrongName(claims.get('aud'), isJaas, 'jitsi')),
  'iss-invalid': refusal(({ claims, isJaas }) => isWrongName(claims.get('iss'), isJaas, 'chat')),
  // Servers can take more than the one this profile names.
  'iss-other': warning(({ claims, expected }) => isOther(claims.get('iss'), expected.issuer)),
  'aud-other': warning(({ claims, expected }) => isOther(claims.get('aud'), expected.audience)),
  'sub-not-found': refusal(({ claims }) => !isText(claims.get('sub'))),
  'sub-mismatch': refusal(({ claims, expected }) => {
    const sub = claims.get('sub');
    return expected.appId !== undefined && isText(sub) && sub !== expected.appId;
  }),
  // Servers give no leeway: the very second of `exp` is too late.
  'token-expired': refusal(({ claims, now }) => isTime(claims.get('exp'), (exp) => now >= exp)),
  'exp-invalid': refusal(({ claims, isJaas }) =>
    claims.has('exp') ? !isTime(claims.get('exp')) : isJaas,
  ),
  'exp-not-found': warning(({ claims, isJaas }) => !claims.has('exp') && !isJaas),
  'exp-too-far': warning(({ claims, now }) =>
    isTime(claims.get('exp'), (exp) => exp - now > longestInvitation * 60),
  ),
  'nbf-future': refusal(({ claims, now }) => isTime(claims.get('nbf'), (nbf) => now < nbf)),
  'nbf-invalid': refusal(({ claims }) => claims.has('nbf') && !isTime(claims.get('nbf'))),
  'room-not-found': refusal(({ room }) => !isText(room)),
  'room-any': warning(({ room }) => room === '*'),
  'room-pattern': warning(hasPattern),
  'room-spelling': refusal((seen) => {
    const room = oneRoom(seen);
    return room !== undefined && backendRoom(room) !== asciiLowerCase(room);
  }),
  'room-mismatch': refusal((seen) => {
    const room = oneRoom(seen);
    const wanted = seen.expected.room;
    return room !== undefined && wanted !== undefined && backendRoom(room) !== backendRoom(wanted);
  }),
  'context-not-found': refusal(({ context, isJaas }) => isJaas && !context),
  'features-not-found': refusal(
    ({ context, features, isJaas }) => isJaas && context !== undefined && !features,
  ),
  'feature-invalid': warning(({ features = noFields }) =>
    [...features.keys()].filter((name) => !knownFeatures.has(name)),
  ),
  'feature-value-invalid': warning(({ features = noFields }) =>
    [...features]
      .filter(([name, value]) => knownFeatures.has(name) && !flags.has(value))
      .map(([name]) => name),
  ),
} as const satisfies Record<string, Check>;

/** No further check makes sense of a text that is no ticket, or of half a ticket. */
const unreadable = ['not-a-ticket', 'header-not-found', 'payload-not-found'] as const;

export type TicketReasonCode = (typeof unreadable)[number] | keyof typeof checks;

/** The list is closed; each has its sentence. */
export const ticketReasonCodes: readonly TicketReasonCode[] = [
  ...unreadable,
  ...(Object.keys(checks) as (keyof typeof checks)[]),
];

/** `about` is the feature a reason is about. */
export type TicketReason = Problem<TicketReasonCode> & { severity: Severity };

/** Somebody's ticket may name thousands. */
const mostOfOneKind = 20;

/** Why a server would refuse a ticket, and what else is odd about it. `now` is in ms. */
export function ticketReasons(
  ticket: PastedTicket | undefined,
  now: number,
  expected: ExpectedTicket,
): TicketReason[] {
  if (!ticket) return [refused('not-a-ticket')];
  const { header, claims } = ticket;
  if (!header || !claims) {
    return [
      ...(header ? [] : [refused('header-not-found')]),
      ...(claims ? [] : [refused('payload-not-found')]),
    ];
  }
  const context = fieldsOf(claims.get('context'));
  const seen: Seen = {
    ...ticket,
    header,
    claims,
    context,
    features: fieldsOf(context?.get('features')),
    room: claims.get('room'),
    isJaas: expected.appId !== undefined || isOfJaas(claims.get('sub'), header.get('kid')),
    now: now / 1000,
    expected,
  };
  return Object.entries<Check>(checks).flatMap(([name, { severity, isWrong }]) => {
    const code = name as TicketReasonCode;
    const finding = isWrong(seen);
    if (typeof finding === 'boolean') return finding ? [{ code, severity }] : [];
    return finding
      .slice(0, mostOfOneKind)
      .map((about) => ({ code, severity, about: shownText(about, 60) }));
  });
}

const refused = (code: TicketReasonCode): TicketReason => ({ code, severity: 'refusal' });

/** By the tenant's name, as Jitsi's page tells. */
const isOfJaas = (...names: unknown[]): boolean =>
  names.some((name) => isText(name) && name.startsWith('vpaas-magic-cookie-'));

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isNone = (alg: unknown): boolean => typeof alg === 'string' && alg.toLowerCase() === 'none';
const isShared = (alg: unknown): boolean =>
  typeof alg === 'string' && /^HS(?:256|384|512)$/.test(alg);

/** Servers compare texts: a list of audiences matches none. */
const isWrongName = (value: unknown, isJaas: boolean, ofJaas: string): boolean =>
  isJaas ? value !== ofJaas : !isText(value);

const isOther = (value: unknown, wanted: string | undefined): boolean =>
  wanted !== undefined && isText(value) && value !== wanted;

/** Seconds since 1970, as Jitsi's page takes them: a number, and a date that exists. */
const isTime = (value: unknown, holds: (seconds: number) => boolean = () => true): boolean =>
  typeof value === 'number' && new Date(value * 1000).getTime() === value * 1000 && holds(value);

/** The room is a pattern of Lua's, which only the server can match. */
function hasPattern({ context }: Seen): boolean {
  return fieldsOf(context?.get('room'))?.get('regex') === true;
}

/** The one room a ticket names, without the tenant that own servers may put before it. */
function oneRoom(seen: Seen): string | undefined {
  const { room } = seen;
  if (!isText(room) || room === '*' || hasPattern(seen)) return undefined;
  return room.replace(/^\[[^\]]+\]/, '');
}

/** The server's own: it leaves other letters alone. */
const asciiLowerCase = (text: string): string =>
  text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** What Jitsi's page knows (jitsi-meet `react/features/base/jwt/constants.ts`); JaaS documents fewer. */
const knownFeatures = new Set([
  'branding',
  'calendar',
  'create-polls',
  'file-upload',
  'flip',
  'inbound-call',
  'list-visitors',
  'live-translation',
  'livestreaming',
  'lobby',
  'moderation',
  'outbound-call',
  'recording',
  'room',
  'screen-sharing',
  'send-groupchat',
  'send-private-message',
  'sip-inbound-call',
  'sip-outbound-call',
  'transcription',
]);
const flags = new Set<unknown>([true, false, 'true', 'false']);
const noFields: Fields = new Map();
