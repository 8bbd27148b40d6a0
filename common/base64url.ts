import { decoded } from './address.ts';

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map([...signs].map((sign, value) => [sign, value]));
const escapes = Array.from({ length: 256 }, (_, byte) => `%${byte.toString(16).padStart(2, '0')}`);

/** The text that base64url without padding spells; undefined when it is not that, or not UTF-8. */
export function textOfBase64url(encoded: string): string | undefined {
  if (encoded.length % 4 === 1) return undefined;
  let escaped = '';
  let held = 0;
  let bits = 0;
  for (const sign of encoded) {
    const value = valueOf.get(sign);
    if (value === undefined) return undefined;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    escaped += escapes[held >> bits];
    held &= (1 << bits) - 1;
  }
  // Pages and Node share no other reader of UTF-8 that refuses what is none.
  return decoded(escaped);
}
