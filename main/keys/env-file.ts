import type { KeyProblem } from '../../common/key-problem.ts';
import { fail, ok, type Result } from '../../common/result.ts';

/** What a .env file can bring. Everything is text as written; whoever takes it checks it. */
export interface EnvValues {
  jaas: { appId?: string; keyId?: string; privateKey?: string };
  ownServer: { appId?: string; secret?: string; issuers?: string; audiences?: string };
}

type Put = (values: EnvValues, value: string) => void;

/**
 * The only names that are read, those of 8x8's samples and of docker-jitsi-meet's env.example.
 * The others are passed over and never kept.
 */
const names = new Map<string, Put>([
  ['JAAS_APP_ID', ({ jaas }, value) => (jaas.appId = value)],
  ['JAAS_KID', ({ jaas }, value) => (jaas.keyId = value)],
  ['JAAS_PRIVATE_KEY', ({ jaas }, value) => (jaas.privateKey = value)],
  ['JWT_APP_ID', ({ ownServer }, value) => (ownServer.appId = value)],
  ['JWT_APP_SECRET', ({ ownServer }, value) => (ownServer.secret = value)],
  ['JWT_ACCEPTED_ISSUERS', ({ ownServer }, value) => (ownServer.issuers = value)],
  ['JWT_ACCEPTED_AUDIENCES', ({ ownServer }, value) => (ownServer.audiences = value)],
]);

const assignment = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*(?:=|:(?=[ \t]))[ \t]*/;

/** What the text of a .env file sets. Pure: nothing of it reaches `process.env`. */
export function parseEnvFile(text: string): Result<EnvValues, KeyProblem> {
  const values: EnvValues = { jaas: {}, ownServer: {} };
  let rest = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  while (rest !== '') {
    const [head = '', name = ''] = assignment.exec(rest) ?? [];
    const { value, length } = head === '' ? nothing(rest) : valueAt(rest.slice(head.length));
    // As in a shell, the last one counts; an empty one says nothing.
    if (value !== '') names.get(name)?.(values, value);
    rest = rest.slice(head.length + length);
  }
  const found = { ...values.jaas, ...values.ownServer };
  return Object.keys(found).length > 0 ? ok(values) : fail({ code: 'env-nothing' });
}

interface Value {
  value: string;
  /** How much of the text it takes, with the end of its line. */
  length: number;
}

/** A comment, an empty line, or something that is no assignment. */
const nothing = (text: string): Value => ({ value: '', length: lineLength(text) });

function valueAt(text: string): Value {
  return quoted(text) ?? unframed(text) ?? plain(text);
}

const quotes = new Set(['"', "'", '`']);

/** In quotes, over as many lines as it takes; only double quotes know escapes. */
function quoted(text: string): Value | undefined {
  const [quote = ''] = text;
  if (!quotes.has(quote)) return undefined;
  const end = endOfQuote(text, quote);
  if (end === -1) return undefined;
  const inner = text.slice(1, end);
  return {
    value: quote === '"' ? unescape(inner) : inner,
    length: end + lineLength(text.slice(end)),
  };
}

function endOfQuote(text: string, quote: string): number {
  let end = text.indexOf(quote, 1);
  if (quote !== '"') return end;
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

/** After an odd number of backslashes. */
const isEscaped = (text: string, at: number): boolean => {
  let from = at;
  while (text[from - 1] === '\\') from--;
  return (at - from) % 2 === 1;
};

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const unescape = (text: string): string =>
  text.replace(/\\(.)/gs, (_all, letter: string) => escapes[letter] ?? letter);

/** A key pasted over many lines without quotes: to its END line. */
function unframed(text: string): Value | undefined {
  if (!text.startsWith('-----BEGIN ')) return undefined;
  const end = text.indexOf('-----END ');
  if (end === -1) return undefined;
  const length = end + lineLength(text.slice(end));
  return { value: text.slice(0, length).trim(), length };
}

/** To the end of the line or to a comment. */
function plain(text: string): Value {
  const line = text.slice(0, lineLength(text));
  return { value: line.replace(/(?:^|\s)#.*/, '').trim(), length: line.length };
}

function lineLength(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end + 1;
}
