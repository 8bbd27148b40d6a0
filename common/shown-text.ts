/** A stranger's text as it may stand in a table: one line of limited length, nothing hidden in it. */
export function shownText(text: string, longest: number): string {
  // Cut first: it may be 10 MB, and the cut may leave half a surrogate pair.
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return cut.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    '\uFFFD',
  );
}
