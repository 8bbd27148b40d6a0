import { createPrivateKey, type KeyObject } from 'node:crypto';
import * as v from 'valibot';

/** Enough for a prime of a 16,384-bit key. */
const digits = v.pipe(v.string(), v.regex(/^[\w-]{1,1366}$/));
const compactSchema = v.strictObject({ v: v.literal(1), e: digits, p: digits, q: digits });

/**
 * An RSA private key as the three numbers that the others follow from. Windows refuses credentials
 * over 2,560 bytes (atom/node-keytar#112); RSA-4096 as PEM has 3,272, like this 716.
 */
export function compactRsaKey(key: KeyObject): string {
  const { e, p, q } = key.export({ format: 'jwk' });
  return JSON.stringify({ v: 1, e, p, q });
}

/** The key that `compactRsaKey` wrote down; undefined for any other text. */
export function rebuildRsaKey(text: string): KeyObject | undefined {
  try {
    const { e, p, q } = v.parse(compactSchema, JSON.parse(text));
    const jwk = { kty: 'RSA', e, p, q, ...following(toNumber(e), toNumber(p), toNumber(q)) };
    return createPrivateKey({ key: jwk, format: 'jwk' });
  } catch {
    // No JSON, another form, numbers that are no key: whoever asked knows what to say.
    return undefined;
  }
}

/** RFC 8017, section 3.2: the modulus, the private exponent and the numbers that speed it up. */
function following(e: bigint, p: bigint, q: bigint) {
  const d = inverse(e, leastCommonMultiple(p - 1n, q - 1n));
  return {
    n: toText(p * q),
    d: toText(d),
    dp: toText(d % (p - 1n)),
    dq: toText(d % (q - 1n)),
    qi: toText(inverse(q, p)),
  };
}

const toNumber = (text: string): bigint =>
  BigInt(`0x${Buffer.from(text, 'base64url').toString('hex')}`);

function toText(number: bigint): string {
  const hex = number.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString('base64url');
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b;

/** Extended Euclid. Throws a RangeError if there is no inverse. */
function inverse(of: bigint, modulus: bigint): bigint {
  let [rest, next] = [modulus, of % modulus];
  let [factor, nextFactor] = [0n, 1n];
  while (next !== 0n) {
    const times = rest / next;
    [rest, next] = [next, rest - times * next];
    [factor, nextFactor] = [nextFactor, factor - times * nextFactor];
  }
  if (rest !== 1n) throw new RangeError('no inverse');
  return factor < 0n ? factor + modulus : factor;
}
