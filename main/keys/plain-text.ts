/** What no text for people holds: it tells bytes that happen to decode from text. */
// eslint-disable-next-line no-control-regex
const notText = /[\0-\x08\x0E-\x1F\x7F\uFFFD]/;

/** The text in `bytes`, in UTF-8 or after a byte order mark in UTF-16; undefined if there is none. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return isText(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

export const isText = (text: string): boolean => !notText.test(text);

/** Notepad and PowerShell write UTF-16 with its mark; the decoder takes the mark away. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
