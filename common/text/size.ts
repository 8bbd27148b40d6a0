import { locale } from './index.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size as a person reads it: `0 byte`, `12 kB`, `3.4 MB`. A kilobyte has 1,000 bytes. */
export function sizeInWords(bytes: number): string {
  let size = bytes;
  let at = 0;
  // What is shown is rounded: 999.96 kB would read “1,000 kB”.
  while (size >= 999.5 && at < units.length - 1) {
    size /= 1_000;
    at += 1;
  }
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: units[at]!,
    // The short form of a byte has no plural in some languages: “812 byte”.
    unitDisplay: at === 0 ? 'long' : 'short',
    maximumFractionDigits: at > 1 && size < 99.5 ? 1 : 0,
  }).format(size);
}
