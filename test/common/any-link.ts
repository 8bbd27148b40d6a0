import * as fc from 'fast-check';
import { linkPieces } from './any-text.ts';

/** Set both to see a failure again: the seed it names, and how many links were tried. */
export const runs = {
  seed: Number(process.env['PARLOUR_SEED'] ?? Date.now() % 1_000_000_007),
  numRuns: Number(process.env['PARLOUR_LINKS'] ?? 20_000),
};

/** Characters that people do not see, or that mean something to a parser. */
const trap = fc.constantFrom(
  ...' \t\n\r\0\v\\/?#@:&=%"\'<>[]{}|^`~.,;!*()-_+',
  ...'\u00A0\u00AD\u034F\u061C\u115F\u180E\u200B\u200C\u200D\u200E\u2028\u202E\u2066\u2069\u3000',
  ...'\u3164\uFE0F\uFEFF\uFF0E\uFF0F\uFF20\uFF3C\uFFA0\u3002\u2024\u2044\u2215\uD800\uDC00\uFFFF',
  '\u{E0041}',
  '\u{1F389}',
  '\u{10FFFF}',
);
const anyCharacter = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
const scribble = fc
  .array(fc.oneof(fc.constantFrom(...linkPieces), trap, anyCharacter), { maxLength: 9 })
  .map((parts) => parts.join(''));

const hexDigit = fc.constantFrom(...'0123456789abcdefABCDEFgz%');
/** `%41`, `%zz`, `%`, `%25%32%46`, halves of UTF-8. */
const percent = fc.oneof(
  fc.tuple(hexDigit, hexDigit).map(([one, two]) => `%${one}${two}`),
  fc.constantFrom('%', '%2', '%2F', '%2f', '%5C', '%2e%2e', '%00', '%0D%0A', '%E2%80%AE'),
  fc.constantFrom('%252F', '%25252F', '%252e', '%C0%AF', '%ED%A0%80', '%F0%9F%8E%89', '%u2215'),
);

const word = fc.constantFrom(
  'standup',
  'Café',
  'Cafe\u0301',
  '会議',
  'اجتماع',
  'हिन्दी',
  'ﬁ',
  'İ',
  'ß',
  'v1.2',
  '42',
  'Ⅷ',

  'config.js',
  'static',
  '.well-known',
  'vpaas-magic-cookie-0a1b2c',
  'vpaas-magic-cookie-J\u030C',
  '..',
  '.',
  '',
  'a b',
  '½',
);
const segment = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: scribble },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map(encoded) },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(percent, word), { maxLength: 4 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 260 }).map((length) => 'x'.repeat(length)) },
);
const path = fc.array(segment, { maxLength: 4 }).map((segments) => segments.join('/'));

/** Text that has no UTF-8 cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}

const scheme = fc.constantFrom(
  'https://',
  'http://',
  'https:',
  'HTTPS://',
  'https:/',
  'https:///',
  'https:\\\\',
  '//',
  '',
  'parlour:',
  'parlour://',
  'Parlour:///',
  'jitsi-meet://',
  'jitsi-meet:',
  'org.jitsi.meet://',
  'intent://',
  'javascript:',
  'data:text/html,',
  'file:///',
  'blob:',
  'view-source:',
  '\\\\',
  'ms-settings:',
  'x-scheme:',
  'java\tscript:',
  'wss://',
  'about:',
);
const schemes = fc.oneof(
  { weight: 6, arbitrary: scheme },
  {
    weight: 1,
    arbitrary: fc.array(scheme, { maxLength: 5 }).map((several) => several.join('')),
  },
);

const lookAlike = fc
  .array(fc.constantFrom(...'meetjisi.', ...'еіјѕо', ...'οτ', ...'ｍｅｔ', ...'ıǃⅼ', '。', '．'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((letters) => letters.join(''));
const host = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('meet.jit.si', '8x8.vc', 'meet.example.org:8443') },
  { weight: 2, arbitrary: fc.constantFrom('rooms.example.org', '[::1]:8443', 'bücher.example') },
  { weight: 2, arbitrary: fc.constantFrom('localhost', 'box', 'my_box.example', 'a-.example') },
  { weight: 2, arbitrary: fc.domain() },
  { weight: 1, arbitrary: fc.ipV4Extended() },
  { weight: 1, arbitrary: fc.oneof(fc.ipV6(), scribble).map((address) => `[${address}]`) },
  { weight: 1, arbitrary: lookAlike },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map((text) => `xn--${text}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 9 }) },
  { weight: 1, arbitrary: fc.oneof(scribble, percent) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 140 }).map((many) => 'a.'.repeat(many)) },
);
const mostly = <Text>(plain: Text, arbitrary: fc.Arbitrary<Text>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(plain) }, { weight: 1, arbitrary });
const userInfo = mostly('', fc.constantFrom('a@', 'ada:hunter2@', '@', 'meet.jit.si%40', '%40'));
const port = mostly(
  '',
  fc.oneof(fc.constantFrom(':', ':443', ':80', ':0', ':65536', ':٣', '.:1'), scribble),
);

const key = fc.oneof(
  fc.constantFrom('jwt', 'JWT', 'subject', 'config.subject', 'config.startWithAudioMuted', 'lang'),
  fc.constantFrom('config.startWithVideoMuted', 'config.startSilent', 'interfaceConfig.APP_NAME'),
  fc.constantFrom(
    '__proto__',
    'constructor.prototype',
    'iceServers.replace',
    'eyJhbGciOiJub25lIn0',
  ),
  scribble,
);
const value = fc.oneof(
  fc.constantFrom('true', 'false', '"true"', 'a.b.c', '%22a.b.c%22', '', '{"a":[[[[1]]]]}', '[]'),
  scribble,
  percent,
);
const wishes = fc
  .array(fc.tuple(key, fc.constantFrom('=', '', '=='), value), { maxLength: 5 })
  .map((pairs) => pairs.map((parts) => parts.join('')).join('&'));
const tail = fc
  .tuple(
    mostly(
      '',
      wishes.map((text) => `?${text}`),
    ),
    mostly(
      '',
      wishes.map((text) => `#${text}`),
    ),
  )
  .map((parts) => parts.join(''));

const link = fc
  .tuple(schemes, userInfo, host, port, fc.constantFrom('/', '//', '\\', ''), path, tail)
  .map((parts) => parts.join(''));
/** Nothing is wrong with most of these. */
const plain = fc
  .tuple(
    fc.constantFrom('https://', 'parlour://', 'jitsi-meet://', 'parlour:', ''),
    fc.oneof(
      fc.constantFrom('', 'meet.jit.si/', '8x8.vc/', 'box/', 'rooms.example.org/Org/Café/'),
      fc.domain().map((name) => `${name}/`),
    ),
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('/')),
    tail,
  )
  .map((parts) => parts.join(''));
/** One character too many, somewhere in what would have been a link. */
const disturbed = fc
  .tuple(link, fc.oneof(trap, anyCharacter, percent), fc.nat(80))
  .map(([text, more, at]) => text.slice(0, at) + more + text.slice(at));
const wrapped = fc
  .tuple(link, fc.constantFrom('<>', '""', '“”', "''", '  ', '\u202A\u202C', '\uFEFF\n', '()'))
  .map(([text, around]) => `${around[0]}${text}${around[1]}`);
/** Up to 20 KB of the same again and again: what makes expressions run away. */
const long = fc
  .tuple(schemes, fc.oneof(fc.constantFrom(...linkPieces, '&&', 'a=', '%25', '/a', '.a'), trap))
  .chain(([start, piece]) =>
    fc
      .integer({ min: 1, max: 20_000 })
      .map((length) => start + piece.repeat(Math.ceil(length / Math.max(piece.length, 1)))),
  );

/** Whatever could stand where a link belongs. */
export const anyLink: fc.Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: link },
  { weight: 5, arbitrary: plain },
  { weight: 4, arbitrary: disturbed },
  { weight: 2, arbitrary: wrapped },
  { weight: 2, arbitrary: fc.tuple(schemes, path, tail).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: scribble },
  { weight: 1, arbitrary: long },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** Whatever could stand behind its `?` or `#`. */
export const anyWishes: fc.Arbitrary<string> = fc.oneof(wishes, scribble);

/** Whatever somebody could call a room. */
export const anyRoom: fc.Arbitrary<string> = fc.oneof(segment, scribble);
