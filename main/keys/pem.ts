/** A block between a BEGIN and an END line. */
export interface PemBlock {
  /** What the BEGIN line names, such as `RSA PRIVATE KEY`. */
  label: string;
  /** The bytes of its body; undefined if it is cut off or not base64. */
  bytes: Uint8Array | undefined;
  /** The DEK-Info of RFC 1421, such as `AES-256-CBC,0A1B…`, if its body is encrypted that way. */
  cipher: string | undefined;
}

const marker = /-{4,5} ?(BEGIN|END) ([A-Z0-9][A-Z0-9 ]{0,40}?) ?-{4,5}/g;

/**
 * The blocks in a text, whatever stands around them and however it was copied: indented, quoted,
 * on one line, with `\n` spelled out.
 */
export function pemBlocks(text: string): PemBlock[] {
  const written = text.replace(/\\{1,4}[rn]/g, '\n');
  const markers = [...written.matchAll(marker)];
  return markers.flatMap((begin, at) => {
    const [line, kind, label = ''] = begin;
    if (kind !== 'BEGIN') return [];
    const end = markers[at + 1];
    const isWhole = end?.[1] === 'END' && end[2] === label;
    const body = isWhole ? written.slice(begin.index + line.length, end.index) : '';
    return [{ label, ...contentOf(body) }];
  });
}

/** A block as the strictest reader wants it. */
export function writePem({ label, bytes = new Uint8Array(), cipher }: PemBlock): string {
  const headers = cipher ? `Proc-Type: 4,ENCRYPTED\nDEK-Info: ${cipher}\n\n` : '';
  const lines = Buffer.from(bytes)
    .toString('base64')
    .replace(/.{1,64}/g, '$&\n');
  return `-----BEGIN ${label}-----\n${headers}${lines}-----END ${label}-----\n`;
}

function contentOf(body: string): Pick<PemBlock, 'bytes' | 'cipher'> {
  const cipher = /DEK-Info:\s*([A-Z0-9-]+,[0-9A-F]+)/i.exec(body)?.[1];
  const base64 = body
    .replace(/Proc-Type:\s*4,ENCRYPTED/i, '')
    .replace(/DEK-Info:\s*[A-Z0-9-]+,[0-9A-F]+/i, '')
    // Base64 has no colon: such a line is another header.
    .replace(/^.*:.*$/gm, '')
    .replace(/[\s"'`,;>\\\p{Cf}]+/gu, '');
  return { cipher, bytes: fromBase64(base64) };
}

/** The bytes, or undefined where `Buffer.from` would skip over what is not base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  const digits = text.replace(/={1,2}$/, '');
  if (digits === '' || digits.length % 4 === 1 || !/^[A-Za-z0-9+/]+$/.test(digits))
    return undefined;
  return Buffer.from(digits, 'base64');
}
