import { createPrivateKey } from 'node:crypto';

/** A secret, in each encoding it could be found in. */
export type Marks = Readonly<Record<string, readonly Buffer[]>>;

/**
 * A private key. A line of its text, and of its numbers the private exponent and one prime, which
 * is what the keychain keeps.
 */
export function marksOfKey(pem: string): Marks {
  const { d = '', p = '' } = createPrivateKey(pem).export({ format: 'jwk' });
  const line = pem.split('\n')[9] ?? '';
  const numbers = [d, p].map((part) => Buffer.from(part, 'base64url'));
  const starts = numbers.map((bytes) => bytes.subarray(0, 48));
  return {
    'its text': bothWidths(line),
    'its numbers': starts,
    // As OpenSSL keeps them while it works.
    'its numbers from behind': starts.map(turned),
    'its numbers in hex': starts.flatMap((bytes) => bothWidths(bytes.toString('hex'))),
    'its numbers in base64': starts.flatMap((bytes) => [
      ...bothWidths(bytes.toString('base64')),
      ...bothWidths(bytes.toString('base64url')),
    ]),
  };
}

/** A text that is a secret by itself: a shared secret, or the part of a ticket that is signed. */
export function marksOfText(text: string): Marks {
  const bytes = Buffer.from(text);
  return {
    'its text': [bytes],
    'its text in UTF-16': [Buffer.from(text, 'utf16le')],
    'its text in hex': bothWidths(bytes.toString('hex')),
    // Where it stands within another text decides how its letters fall together.
    'its text in base64': [0, 1, 2].map((before) => {
      const shifted = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
      return Buffer.from(shifted.slice(4, -4));
    }),
  };
}

const turned = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.map((_byte, at) => bytes[bytes.length - 1 - at] ?? 0));

/** V8 keeps a text with one byte or with two for each letter. */
const bothWidths = (text: string): Buffer[] => [Buffer.from(text), Buffer.from(text, 'utf16le')];
