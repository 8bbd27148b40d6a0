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
