import { text as english } from './en.ts';
import type { Text } from './table.ts';

const accented: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'é',
  i: 'ï',
  o: 'ø',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
};

/** How much longer the words of other languages get than English ones. */
const longer = 0.4;

/**
 * English as nobody writes it: every sentence in brackets, with accents, and longer by two fifths.
 * What is shown without brackets is not in the table; brackets that are cut off do not fit.
 */
export const text = changed(english) as Text;

function changed(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function') {
    return (...about: unknown[]) => changed((value as (...all: unknown[]) => unknown)(...about));
  }
  if (Array.isArray(value)) return value.map(changed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one)]));
}

function pseudo(sentence: string): string {
  const words = sentence.replace(/[a-z]/gi, (letter) => accented[letter] ?? letter);
  const padding = ' ~'.repeat(Math.ceil((sentence.length * longer) / 2));
  return `[${words}${padding}]`;
}
