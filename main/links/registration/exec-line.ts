/** A desktop entry writes some characters of a value by a backslash, in every key. */
export const asValue = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');

/** What the Desktop Entry Specification reserves in a command. */
const reserved = /[\s"'\\><~|&;$*?#()`]/;

/**
 * A command for the key `Exec`. Words are quoted only where they have to be: the `xdg-open` of plain
 * window managers takes the first word as it stands. `codes` come last, as `%U`.
 */
export const execLine = (words: readonly string[], ...codes: string[]): string =>
  asValue([...words.map(quoted), ...codes].join(' '));

function quoted(word: string): string {
  // A percent sign begins what a launcher replaces.
  const plain = word.replaceAll('%', '%%');
  return reserved.test(plain) ? `"${plain.replaceAll(/["`$\\]/g, '\\$&')}"` : plain;
}
