import { decoded } from './address.ts';
import { textOfBase64url } from './base64url.ts';

/** An object of a ticket, by name. A map, because its names come from strangers. */
export type Fields = ReadonlyMap<string, unknown>;

/** A ticket taken apart, without its signature: nobody here needs it. */
export interface PastedTicket {
  /** Undefined when it cannot be read, or is no object. */
  header: Fields | undefined;
  claims: Fields | undefined;
  isSigned: boolean;
}

/** Servers take addresses of 8 kB; this leaves room for what stands around the ticket. */
export const longestPaste = 200_000;

/**
 * The ticket in what somebody pasted: bare, behind `Bearer`, in quotes, broken into lines, or in
 * a link behind `jwt=`. Undefined when there is none.
 */
export function pastedTicket(text: string): PastedTicket | undefined {
  if (text.length > longestPaste) return undefined;
  const [header, claims, signature, more] = bare(text).split('.', 4);
  if (header === undefined || claims === undefined || signature === undefined) return undefined;
  if (more !== undefined || ![header, claims, signature].every(isBase64url)) return undefined;
  return { header: fieldsIn(header), claims: fieldsIn(claims), isSigned: signature !== '' };
}

const isBase64url = (part: string): boolean => /^[\w-]*$/.test(part);

/** Takes off what surrounds a ticket in links, headers, logs and messages. */
function bare(text: string): string {
  const fromLink = /(?:^|[?#&])jwt=([^&#]*)/i.exec(text)?.[1];
  return (fromLink === undefined ? text : (decoded(fromLink) ?? fromLink))
    .replace(/[\s\p{C}"'`“”‘’<>]/gu, '')
    .replace(/^(?:authorization:)?bearer:?/i, '');
}

function fieldsIn(part: string): Fields | undefined {
  try {
    return fieldsOf(JSON.parse(textOfBase64url(part) ?? ''));
  } catch {
    return undefined;
  }
}

/** The own names of an object, `__proto__` too; undefined for anything else. */
export const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
