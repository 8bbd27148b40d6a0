/** Pieces that links and attacks on links are made of. */
const pieces = [
  'https://',
  'http://',
  'parlour:',
  'jitsi-meet://',
  'javascript:',
  'file:',
  '//',
  '/',
  '\\',
  '..',
  '%2e',
  '%2F',
  '%00',
  '%zz',
  '%',
  '?',
  '#',
  '&',
  '=',
  ':',
  '@',
  ':443',
  ':8443',
  'meet.jit.si',
  'evil.example',
  '127.0.0.1',
  '[::1]',
  'standup',
  'Café',
  'Cafe\u0301',
  'ﬁ',
  'İ',
  'ß',
  '会議',
  '🎉',
  '👩‍💻',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\0',
  '\t',
  '\n',
  ' ',
  '"',
  '<',
  '>',
  '“',
  '”',
  'jwt=',
  'a.b.c',
  'config.subject=',
  'config.startWithAudioMuted=true',
  '__proto__',
  '.',
  '-',
  '_',
  '~',
  '\uD800',
  'x'.repeat(190),
  '\u1160',
  '\u3164',
  'ǅ',
  '½',
  '™',
  '٣',
  'ﷺ',
];

/** A generator of texts, the same ones for the same seed (mulberry32). */
export function anyText(seed: number): () => string {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(random() * limit);
  const piece = (): string =>
    below(4) === 0 ? String.fromCodePoint(below(0x11_0000)) : (pieces[below(pieces.length)] ?? '');
  return () => Array.from({ length: below(9) }, piece).join('');
}
