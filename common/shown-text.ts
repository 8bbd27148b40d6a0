/** A stranger's text as it may stand in a table: one line of limited length, nothing hidden in it. */
export function shownText(text: string, longest: number): string {
  // A little more than is shown, so that the cut below is seen; never all of 10 MB.
  const start = text
    .slice(0, longest + 1)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
  return start.length > longest ? `${start.slice(0, longest - 1)}…` : start;
}
