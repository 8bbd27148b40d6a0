/**
 * The text of a file, in the encoding it was most likely written in. `''` for what is no text:
 * no text holds a NUL.
 */
export function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes);
  return text.includes('\0') ? '' : text;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Windows writes its shortcuts in the system's old code page; addresses are ASCII in each.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
