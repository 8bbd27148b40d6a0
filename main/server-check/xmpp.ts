import type { XmppFault } from '../../common/check-finding.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { type BoshAnswer, readBoshAnswer } from '../tickets/bosh-answer.ts';

/** Why XMPP does not work, with what the sentence names. */
export interface XmppProblem {
  fault: XmppFault;
  about?: Readonly<Record<string, string | number>>;
}

/** What a server said, as XML, or why it did not. */
export type Said = Result<string, XmppProblem>;

/** One stream over BOSH or over a WebSocket: the two differ in their envelopes only. */
export interface XmppStream {
  open(domain: string): Promise<Said>;
  say(stanza: string): Promise<Said>;
  /** What comes without anything being said. */
  wait(): Promise<Said>;
  /** Says good-bye, so that the server keeps nothing. */
  leave(): Promise<void>;
}

/** How a sign-in ended; `undefined` where the server never said. */
export type Outcome = BoshAnswer['outcome'];

export interface Greeting {
  mechanisms: readonly string[];
}

/** A server may answer empty before it has something to say, but not for ever. */
const mostWaits = 4;

const sasl = 'urn:ietf:params:xml:ns:xmpp-sasl';

/** Opens a stream and reads the ways to sign in. */
export async function greet(
  stream: XmppStream,
  domain: string,
): Promise<Result<Greeting, XmppProblem>> {
  const heard = await until(
    stream,
    await stream.open(domain),
    ({ mechanisms }, text) => mechanisms.length > 0 || /<(?:\w+:)?features\b/.test(text),
  );
  if (!heard.ok) return heard;
  const { mechanisms } = heard.value;
  return mechanisms.length === 0 ? fail({ fault: 'no-sign-in' }) : ok({ mechanisms });
}

/** Signs in without a name, as the meeting page does, and enters nothing. */
export async function signIn(stream: XmppStream): Promise<Outcome> {
  const reply = await stream.say(`<auth xmlns='${sasl}' mechanism='ANONYMOUS'/>`);
  const heard = await until(stream, reply, ({ outcome }) => outcome !== undefined);
  return heard.ok ? heard.value.outcome : undefined;
}

async function until(
  stream: XmppStream,
  first: Said,
  isIt: (answer: BoshAnswer, text: string) => boolean,
): Promise<Result<BoshAnswer, XmppProblem>> {
  let said = first;
  for (let waits = 0; ; waits += 1) {
    if (!said.ok) return said;
    const text = said.value;
    const answer = read(text);
    if (!answer) return fail({ fault: 'not-xmpp' });
    if (isIt(answer, text)) return ok(answer);
    const condition = conditionIn(text);
    if (condition !== undefined) return fail(problemOf(condition));
    if (answer.isOver || waits === mostWaits) return fail({ fault: 'not-xmpp' });
    said = await stream.wait();
  }
}

/** Frames of a WebSocket come without the envelope that BOSH has. */
const read = (text: string): BoshAnswer | undefined => {
  if (/^\s*(?:<\?[^<>]*\?>\s*)?<body[\s>/]/.test(text)) return readBoshAnswer(text);
  return text.startsWith('<') ? readBoshAnswer(`<body>${text}</body>`) : undefined;
};

/** Why the server ended the stream (RFC 6120, 4.9.3; XEP-0124, 17.2). */
function conditionIn(text: string): string | undefined {
  const inside = /<(?:stream:)?error\b[^<>]*>\s*<([\w-]+)/.exec(text)?.[1];
  return inside ?? /^\s*<body\s[^<>]*\bcondition\s*=\s*["']([\w-]+)["']/.exec(text)?.[1];
}

/** Prosody calls a host it does not serve `improper-addressing` over BOSH (`mod_bosh.lua`). */
const problemOf = (condition: string): XmppProblem =>
  ['host-unknown', 'host-gone', 'improper-addressing'].includes(condition)
    ? { fault: 'domain' }
    : { fault: 'failed', about: { error: condition } };
