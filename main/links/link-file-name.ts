/** In UTF-16 units, and in bytes: Linux allows 255 with the ending and a number. */
const longest = 80;
const mostBytes = 200;

/** Windows keeps these for devices, with any ending (Microsoft, “Naming Files”). */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\.|$)/i;

/** The name of a meeting as the name of a file, without an ending; good on every system. */
export function linkFileName(meeting: string): string {
  const name = meeting
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[/\\:*?"<>|]/g, ' ')
    .replace(/\s+/gu, ' ');
  // Hidden with a dot, and with a hyphen read as an option by many programs.
  const cut = shortened(name.replace(/^[\s.-]+/, '')).replace(/[\s.]+$/, '');
  return reserved.test(cut) ? `meeting ${cut}` : cut || 'meeting';
}

function shortened(name: string): string {
  let short = '';
  for (const letter of name) {
    if (short.length + letter.length > longest) break;
    if (Buffer.byteLength(short + letter) > mostBytes) break;
    short += letter;
  }
  return short;
}
