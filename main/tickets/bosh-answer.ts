/** What an answer over BOSH (XEP-0124, XEP-0206) says, as far as signing in goes. */
export interface BoshAnswer {
  /** Names the session; in the answer to the request that made it. */
  sid: string | undefined;
  /** The server ended the session. */
  isOver: boolean;
  /** The ways to sign in, where this answer lists them. */
  mechanisms: readonly string[];
  outcome: 'success' | SaslFailure | undefined;
}

export interface SaslFailure {
  /** Its name in RFC 6120, section 6.5, or another one. */
  condition: string;
  /** The server's own words. */
  words: string;
}

/** A real answer has less than 2 KB; what is longer is no answer. */
const longest = 64 * 1024;

const attribute = /\s([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const body = /^\s*(?:<\?[^<>]*\?>\s*)?<body((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/;
const mechanism = /<(?:[\w.-]+:)?mechanism(?:\s[^<>]*)?>([^<]*)</g;
const success = /<(?:[\w.-]+:)?success(?=[\s/>])/;
const failure = /<(?:[\w.-]+:)?failure(?=[\s/>])/;
const words = /<text(?:\s[^<>]*)?>([^<]*)</;
const child = /<(?!text[\s/>])([\w-]+)/;

/**
 * Reads an answer without an XML reader: few words of it matter, and a server's text must not be
 * able to do more than be misunderstood. Undefined for whatever is no BOSH body.
 */
export function readBoshAnswer(text: string): BoshAnswer | undefined {
  if (text.length > longest) return undefined;
  const attributes = body.exec(text)?.[1];
  if (attributes === undefined) return undefined;
  const found = new Map(
    [...attributes.matchAll(attribute)].map(([, name, double, single]) => [
      name,
      decoded(double ?? single ?? ''),
    ]),
  );
  return {
    sid: found.get('sid'),
    isOver: found.get('type') === 'terminate',
    mechanisms: [...text.matchAll(mechanism)].map(([, name = '']) => name.trim()),
    outcome: failureIn(text) ?? (success.test(text) ? 'success' : undefined),
  };
}

function failureIn(text: string): SaslFailure | undefined {
  const start = failure.exec(text);
  if (!start) return undefined;
  const [inside = ''] = text.slice(start.index + start[0].length).split('</failure', 1);
  return {
    condition: child.exec(inside)?.[1] ?? '',
    words: decoded(words.exec(inside)?.[1] ?? '').trim(),
  };
}

const entities: Record<string, string> = { apos: "'", quot: '"', lt: '<', gt: '>', amp: '&' };

/** All in one pass, so that `&amp;lt;` is the text `&lt;`. */
const decoded = (text: string): string =>
  text.replace(/&(apos|quot|lt|gt|amp);/g, (whole, name: string) => entities[name] ?? whole);

/** A text for inside an attribute. */
export const encoded = (text: string): string =>
  text.replace(/['"<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Failures that tell of the server or of the way it was asked, and nothing of the ticket. */
const aboutOtherThings = new Set([
  'aborted',
  'encryption-required',
  'incorrect-encoding',
  'invalid-authzid',
  'invalid-mechanism',
  'malformed-request',
  'mechanism-too-weak',
  'temporary-auth-failure',
]);

/** Is it a word about the ticket that was shown? */
export const tellsOfTicket = ({ condition }: SaslFailure): boolean =>
  !aboutOtherThings.has(condition);
