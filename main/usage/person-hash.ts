import { createHash, randomBytes } from 'node:crypto';

/** As much of a hash as is kept, in hexadecimal digits: 64 bits. */
const keptDigits = 16;

/** What makes the hashes of one computer useless to any other, and to lists of names. */
export const newSalt = (): string => randomBytes(16).toString('hex');

/**
 * Stands for somebody without saying who: the same person has the same hash as long as the salt
 * stays. '' for nobody in particular.
 */
export function personHash(who: string, salt: string): string {
  const name = who.normalize('NFC').trim().toLowerCase();
  if (name === '') return '';
  return createHash('sha256').update(`${salt}\n${name}`).digest('hex').slice(0, keptDigits);
}
