/** What a block of DER holds, as far as it matters here. */
export type DerContent =
  | { kind: 'rsa'; form: 'pkcs1' | 'pkcs8'; bits: number }
  /** `rounds` is how often its passphrase is hashed: work that whoever wrote it chose for us. */
  | { kind: 'encrypted'; rounds: number }
  | { kind: OtherKind };

type OtherKind =
  | 'public-key'
  | 'certificate'
  | 'certificate-request'
  | 'pkcs12'
  | 'ec'
  | 'ed25519'
  | 'rsa-pss'
  | 'dsa'
  | 'other-kind';

interface Element {
  tag: number;
  content: Uint8Array;
}

const integer = 0x02;
const objectId = 0x06;
const constructed = 0x20;

/**
 * The outermost structures, by the tags inside them (02 INTEGER, 03 BIT STRING, 04 OCTET STRING,
 * 06 OBJECT IDENTIFIER, 30 SEQUENCE, a0 and a1 optional parts). Node answers these questions only
 * by its errors, and those differ between OpenSSL and Electron's BoringSSL.
 */
const shapes: readonly [RegExp, (parts: readonly Element[]) => DerContent | undefined][] = [
  [/^02( 02){8}( 30)?$/, (parts) => rsa('pkcs1', parts)],
  [/^02 30 04( a0)?( a1)?$/, pkcs8],
  [/^02 04( a0)?( a1)?$/, () => ({ kind: 'ec' })],
  [/^02( 02){5}$/, () => ({ kind: 'dsa' })],
  [/^02 02$/, () => ({ kind: 'public-key' })],
  [/^30 03$/, () => ({ kind: 'public-key' })],
  [/^30 04$/, ([algorithm]) => ({ kind: 'encrypted', rounds: largestInteger(algorithm) })],
  [/^30 30 03$/, ([signed]) => ({ kind: certificateOrRequest(signed) })],
  [/^02 30( 30)?$/, () => ({ kind: 'pkcs12' })],
];

/** RFC 8017, 5480, 8410, 3279: the algorithms that PKCS #8 names. */
const algorithms: Readonly<Record<string, OtherKind | 'rsa'>> = {
  '2a864886f70d010101': 'rsa',
  '2a864886f70d01010a': 'rsa-pss',
  '2a8648ce3d0201': 'ec',
  '2b6570': 'ed25519',
  '2b6571': 'ed25519',
  '2a8648ce380401': 'dsa',
};

/** Undefined for what is cut off, garbled or unknown. Never throws. */
export function contentOfDer(der: Uint8Array): DerContent | undefined {
  const parts = partsOf(elementAt(der, 0));
  if (!parts) return undefined;
  const shape = shapeOf(parts);
  return shapes.find(([form]) => form.test(shape))?.[1](parts);
}

function pkcs8([, algorithm, key]: readonly Element[]): DerContent | undefined {
  const [id] = partsOf(algorithm) ?? [];
  if (id?.tag !== objectId || !key) return undefined;
  const kind = algorithms[hex(id)] ?? 'other-kind';
  if (kind !== 'rsa') return { kind };
  const inner = partsOf(elementAt(key.content, 0)) ?? [];
  return /^02( 02){8}( 30)?$/.test(shapeOf(inner)) ? rsa('pkcs8', inner) : undefined;
}

/** RFC 8017, appendix A.1.2. */
function rsa(form: 'pkcs1' | 'pkcs8', parts: readonly Element[]): DerContent {
  // A tenth part means more than two primes, which no JWK has and BoringSSL refuses.
  if (parts.length > 9) return { kind: 'other-kind' };
  const digits = hex(parts[1]).replace(/^0+/, '');
  return { kind: 'rsa', form, bits: digits === '' ? 0 : BigInt(`0x${digits}`).toString(2).length };
}

const certificateOrRequest = (signed: Element | undefined): OtherKind =>
  /^02 30 30( a0)?$/.test(shapeOf(partsOf(signed) ?? [])) ? 'certificate-request' : 'certificate';

/** Salts and key lengths are smaller than any count of rounds that matters. */
function largestInteger(element: Element | undefined, depth = 0): number {
  if (element?.tag === integer) return Number(`0x${hex(element)}`) || 0;
  // PBES2 has it in the fourth layer (RFC 8018, appendix A.4).
  if (depth > 6) return 0;
  return (partsOf(element) ?? []).reduce(
    (largest, part) => Math.max(largest, largestInteger(part, depth + 1)),
    0,
  );
}

const hex = (element: Element | undefined): string =>
  Buffer.from(element?.content ?? []).toString('hex');

const shapeOf = (parts: readonly Element[]): string =>
  parts.map(({ tag }) => tag.toString(16).padStart(2, '0')).join(' ');

/** The elements inside a constructed one; undefined if they do not fill it exactly. */
function partsOf(element: Element | undefined): Element[] | undefined {
  if (!element || (element.tag & constructed) === 0) return undefined;
  const parts: Element[] = [];
  for (let at = 0; at < element.content.length;) {
    const part = elementAt(element.content, at);
    if (!part) return undefined;
    parts.push(part);
    at = part.end;
  }
  return parts;
}

/** One tag, its length in the short form or in up to four bytes, and that many bytes. */
function elementAt(bytes: Uint8Array, at: number): (Element & { end: number }) | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  if (first === 0x80 || lengthBytes > 4) return undefined;
  const start = at + 2 + lengthBytes;
  const length =
    lengthBytes === 0
      ? first
      : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  const end = start + length;
  return end > bytes.length ? undefined : { tag, content: bytes.subarray(start, end), end };
}
