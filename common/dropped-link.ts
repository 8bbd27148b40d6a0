/** The first link, or else the first line, of what was dropped; `''` when there is none. */
export const droppedLink = (transfer: { getData(format: string): string }): string =>
  firstLine(transfer.getData('text/uri-list')) || firstLine(transfer.getData('text/plain'));

/** Lines of a `text/uri-list` that begin with `#` are comments (RFC 2483, section 5). */
const firstLine = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .find((line) => line !== '' && !line.startsWith('#')) ?? '';
