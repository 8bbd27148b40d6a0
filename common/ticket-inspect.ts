import { type Fields, fieldsOf, pastedTicket } from './pasted-ticket.ts';
import { shownText } from './shown-text.ts';
import { type ExpectedTicket, type TicketReason, ticketReasons } from './ticket-reasons.ts';

/** The names that have words of their own; the others speak for themselves. */
export const ticketRowNames = [
  'alg',
  'typ',
  'kid',
  'aud',
  'iss',
  'sub',
  'room',
  'nbf',
  'iat',
  'exp',
  'jti',
  'context.user.id',
  'context.user.name',
  'context.user.email',
  'context.user.avatar',
  'context.user.moderator',
] as const;
export type TicketRowName = (typeof ticketRowNames)[number];

/** One line of the table. */
export interface TicketRow {
  part: 'header' | 'claims';
  /** The path of the field: `kid`, `context.user.name`. */
  name: string;
  value: string;
  /** Which words the row has. */
  words?: TicketRowName;
  /** When the value is a time, in ms since 1970, and how far ahead of now it is (past: negative). */
  time?: { at: number; inMs: number };
}

/** Whether the clock is on the ticket's side. */
export type TicketValidity =
  | { kind: 'valid'; forMs: number }
  | { kind: 'endless' }
  | { kind: 'expired'; agoMs: number }
  | { kind: 'not-yet'; inMs: number }
  | { kind: 'unknown' };

export interface TicketInspection {
  rows: readonly TicketRow[];
  /** Rows that the table has no room for. */
  rowsLeftOut: number;
  validity: TicketValidity;
  reasons: readonly TicketReason[];
}

export interface InspectOptions {
  /** The server's time, in ms since 1970. */
  now: number;
  expected?: ExpectedTicket;
}

const mostRows = 100;
const longestName = 80;
const longestValue = 300;
/** `context.features.recording` has three. */
const deepestRow = 3;

/**
 * What a ticket says, in rows, and why a server would refuse it. Total: any text, no exception.
 * The signature is not looked at and not returned; without it a ticket opens nothing.
 */
export function inspectTicket(
  text: string,
  { now, expected = {} }: InspectOptions,
): TicketInspection {
  const ticket = pastedTicket(text);
  const rows = [...rowsOf('header', ticket?.header, now), ...rowsOf('claims', ticket?.claims, now)];
  return {
    rows: rows.slice(0, mostRows),
    rowsLeftOut: Math.max(0, rows.length - mostRows),
    validity: validityOf(ticket?.claims, now),
    reasons: ticketReasons(ticket, now, expected),
  };
}

const rowsOf = (part: TicketRow['part'], fields: Fields | undefined, now: number): TicketRow[] =>
  [...(fields ?? [])].flatMap(([name, value]) => rowsBelow(part, [name], value, now));

function rowsBelow(
  part: TicketRow['part'],
  path: readonly string[],
  value: unknown,
  now: number,
): TicketRow[] {
  const inner = path.length < deepestRow ? fieldsOf(value) : undefined;
  if (inner && inner.size > 0) {
    return [...inner].flatMap(([name, one]) => rowsBelow(part, [...path, name], one, now));
  }
  const name = path.join('.');
  const words = ticketRowNames.find((known) => known === name);
  const at = timeOf(name, value);
  return [
    {
      part,
      name: shownText(name, longestName),
      value: shownText(printed(value), longestValue),
      ...(words && { words }),
      ...(at !== undefined && { time: { at, inMs: at - now } }),
    },
  ];
}

/** As JSON, but texts without their quotes. */
function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value);
  } catch {
    // Brackets in brackets, deeper than the stack.
    return '…';
  }
}

const times: readonly string[] = ['nbf', 'iat', 'exp'];

function timeOf(name: string, value: unknown): number | undefined {
  if (!times.includes(name) || typeof value !== 'number') return undefined;
  const at = new Date(value * 1000).getTime();
  return Number.isNaN(at) ? undefined : at;
}

function validityOf(claims: Fields | undefined, now: number): TicketValidity {
  if (!claims) return { kind: 'unknown' };
  const nbf = timeOf('nbf', claims.get('nbf'));
  const exp = timeOf('exp', claims.get('exp'));
  if (exp !== undefined && now >= exp) return { kind: 'expired', agoMs: now - exp };
  if (nbf !== undefined && now < nbf) return { kind: 'not-yet', inMs: nbf - now };
  if (exp !== undefined) return { kind: 'valid', forMs: exp - now };
  return claims.has('exp') ? { kind: 'unknown' } : { kind: 'endless' };
}
