import * as v from 'valibot';

/** Milliseconds since 1970, by this computer's clock. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What is known of a key that lies in the keychain: nothing secret. It also tells a locked
 * keychain from an empty one, which look the same from outside.
 */
export const keyRecordSchema = v.object({
  /** Of the modulus. */
  bits: v.pipe(v.number(), v.integer(), v.minValue(2_048), v.maxValue(16_384)),
  /** SHA-256 of the public key (SPKI, DER), in hexadecimal. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  addedAt: time,
  lastUsedAt: v.optional(time),
});
export type KeyRecord = v.InferOutput<typeof keyRecordSchema>;

/**
 * The same of a shared secret. Neither its length nor a digest: a weak one could be guessed from
 * them.
 */
export const secretRecordSchema = v.object({
  /** Shorter than the signature it makes: servers take it, guessing it is easier. */
  isWeak: v.boolean(),
  addedAt: time,
  lastUsedAt: v.optional(time),
});
export type SecretRecord = v.InferOutput<typeof secretRecordSchema>;
