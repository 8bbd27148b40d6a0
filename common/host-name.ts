// Pure like this folder, and the bundle has it already: Jitsi's IFrame API brings it along.
// oxlint-disable-next-line no-restricted-imports
import { decode } from 'punycode/';
import { parseAddress } from './address.ts';

/** A server as a person reads it. */
export interface HostName {
  /** Its name in plain script, as far as that is safe to look at. */
  shown: string;
  /** What is asked for, in punycode. Where it differs from `shown`, both are worth a look. */
  ascii: string;
  /** Its letters are put together as no language does, or hide what they are. */
  isMixed: boolean;
}

/** `host[:port]` as `URL.host` gives it → how to show it. */
export function spokenHost(server: string): HostName {
  if (server.startsWith('[')) return { shown: server, ascii: server, isMixed: false };
  const [host = '', ...port] = server.split(/(?=:\d+$)/);
  const labels = host.split('.').map(spokenLabel);
  return {
    shown: [labels.map(({ shown }) => shown).join('.'), ...port].join(''),
    ascii: server,
    isMixed: labels.some(({ isMixed }) => isMixed),
  };
}

function spokenLabel(label: string): { shown: string; isMixed: boolean } {
  if (!label.startsWith('xn--')) return { shown: label, isMixed: false };
  const plain = plainLabel(label);
  return plain === undefined
    ? { shown: label, isMixed: true }
    : { shown: plain, isMixed: !isOneScript(plain) || !hasOneKindOfDigits(plain) };
}

/** What the punycode stands for; undefined where that cannot be seen, or is something else. */
function plainLabel(label: string): string | undefined {
  const plain = decodedLabel(label);
  if (plain === undefined || !visible.test(plain) || hidden.test(plain)) return undefined;
  // Punycode can spell what no registry and no browser takes: capitals, plain ASCII, wide letters.
  return parseAddress(`https://${plain}.example/`)?.host === `${label}.example` ? plain : undefined;
}

function decodedLabel(label: string): string | undefined {
  try {
    return decode(label.slice('xn--'.length));
  } catch {
    return undefined;
  }
}

/** Letters with their marks, digits, hyphens and the two dots that Catalan and Japanese write. */
const visible = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00B7\u30FB-]*$/u;
const hidden = /[\p{C}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Scripts in general use (UAX #31, table 5), and the three mixtures that are one way of writing:
 * together the "highly restrictive" level of UTS #39, section 5.2. `Zyyy` and `Zinh`, common and
 * inherited, go with each.
 */
const waysOfWriting: readonly RegExp[] = [
  /^[\p{scx=Latin}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Zyyy}\p{scx=Zinh}]+$/u,
  /^[\p{scx=Latin}\p{scx=Han}\p{scx=Bopomofo}\p{scx=Zyyy}\p{scx=Zinh}]+$/u,
  /^[\p{scx=Latin}\p{scx=Han}\p{scx=Hangul}\p{scx=Zyyy}\p{scx=Zinh}]+$/u,
  ...[
    'Arabic',
    'Armenian',
    'Bengali',
    'Cyrillic',
    'Devanagari',
    'Ethiopic',
    'Georgian',
    'Greek',
    'Gujarati',
    'Gurmukhi',
    'Hebrew',
    'Kannada',
    'Khmer',
    'Lao',
    'Malayalam',
    'Myanmar',
    'Oriya',
    'Sinhala',
    'Tamil',
    'Telugu',
    'Thaana',
    'Thai',
    'Tibetan',
  ].map((script) => new RegExp(`^[\\p{scx=${script}}\\p{scx=Zyyy}\\p{scx=Zinh}]+$`, 'u')),
];

const isOneScript = (label: string): boolean => waysOfWriting.some((way) => way.test(label));

/** A digit may look like another digit of another system: Bengali `৪` is 4. */
const hasOneKindOfDigits = (label: string): boolean =>
  new Set(label.match(/\p{Nd}/gu)?.map(zeroOf)).size < 2;

/** The digits of one system stand in a row, in the order of their values. */
function zeroOf(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return zero;
}
