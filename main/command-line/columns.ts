/** Terminals give two columns to the letters of Chinese, Japanese and Korean, and to their signs. */
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;
/** Marks that stand on or under a letter have no column of their own. */
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns of a terminal a text takes. */
export const columnsOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (none.test(letter) ? 0 : wide.test(letter) ? 2 : 1), 0);

/** A text in lines of at most so many columns; a word that is longer has a line of its own. */
export function inLines(text: string, columns: number): string[] {
  const lines: string[] = [''];
  for (const piece of piecesOf(text)) {
    const line = lines.at(-1) ?? '';
    if (line === '' || columnsOf((line + piece).trimEnd()) <= columns) {
      lines[lines.length - 1] = line + piece;
    } else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/** Where a line may end: behind a blank, and between wide letters, but before no sign. */
const piecesOf = (text: string): string[] =>
  text.match(
    /(?:(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[^\s])(?:ー|[\u3001\u3002\uFF01-\uFF1F」』）])*\s*|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+\s*|\S\s*/gu,
  ) ?? [];
