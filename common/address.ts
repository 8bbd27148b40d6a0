import { longestAddressPart, serverForm } from './own-server.ts';

/**
 * The address a text spells, or undefined. `URL.canParse` would read better, but the oldest
 * Electron we run on (Node 18.15) has none.
 */
export function parseAddress(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Percent-encoded text as it was before; undefined for what is no such text. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Invisible in a host, and `URL` drops most of it without a word: controls, marks, fillers. */
const hidden = /[\p{C}\p{Default_Ignorable_Code_Point}\s\\@]/u;

/**
 * `host[:port]` as `URL.host` gives it, from what stands between `//` and the path; undefined for
 * what is no host, or shows another one than it is.
 */
export function serverIn(authority: string): string | undefined {
  // `%E2%80%8B` is a zero-width space as much as the character itself.
  if (hidden.test(decoded(authority) ?? '\0')) return undefined;
  // The dot that ends a full name; `URL` makes one of `。` too.
  const host = parseAddress(`https://${authority}/`)?.host.replace(/\.(?=:\d+$|$)/, '') ?? '';
  return host !== '' && host.length <= longestAddressPart && serverForm.test(host)
    ? host
    : undefined;
}
