import { randomInt } from 'node:crypto';
import type { ServerVerdict } from '../../common/hosting-api.ts';
import { ticketRefusal } from '../../common/ticket-refusal.ts';
import { type BoshAnswer, encoded, readBoshAnswer, tellsOfTicket } from './bosh-answer.ts';

/** Posts to an address. The address carries the ticket: it must not be logged or followed elsewhere. */
export type Post = (address: string, body: string) => Promise<{ status: number; text: string }>;

export interface TicketQuestion {
  post: Post;
  /** Where the server answers XMPP over HTTP, without a query. */
  address: string;
  /** Its XMPP domain. */
  domain: string;
  /** The room of the ticket, spelt as the ticket spells it; deployments pick the machine by it. */
  room: string;
  ticket: string;
}

/** The person waits for it, in ms. */
const longest = 5_000;

/** A server may answer empty before it has something to say, but not for ever. */
const mostPolls = 3;

const httpbind = 'http://jabber.org/protocol/httpbind';
const sasl = 'urn:ietf:params:xml:ns:xmpp-sasl';

/**
 * Signs in to the server with a ticket, as the meeting page does before it enters a room, and
 * leaves without entering one. The server looks at everything but room and account there
 * (jitsi-meet `resources/prosody-plugins/mod_auth_token.lua`).
 */
export async function askAboutTicket(question: TicketQuestion): Promise<ServerVerdict> {
  const address = withTicket(question);
  let timer: NodeJS.Timeout | undefined;
  const timeIsUp = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, longest, undefined);
  });
  let rid = randomInt(2 ** 31);
  let sid: string | undefined;

  const ask = async (body: string): Promise<BoshAnswer | undefined> => {
    try {
      const { status, text } = await question.post(address, body);
      return status === 200 ? readBoshAnswer(text) : undefined;
    } catch {
      return undefined;
    }
  };
  const say = (attributes: string, content = ''): Promise<BoshAnswer | undefined> => {
    rid += 1;
    const session = sid === undefined ? '' : ` sid='${encoded(sid)}'`;
    const body = `<body xmlns='${httpbind}' rid='${rid}'${session}${attributes}>${content}</body>`;
    return Promise.race([ask(body), timeIsUp]);
  };
  /** The answer that has what is waited for: this one, or one of the next. */
  const heard = async (
    first: BoshAnswer | undefined,
    isIt: (answer: BoshAnswer) => boolean,
  ): Promise<BoshAnswer | undefined> => {
    let answer = first;
    for (let polls = 0; polls < mostPolls; polls += 1) {
      if (!answer || answer.isOver || isIt(answer)) break;
      answer = await say('');
    }
    return answer && isIt(answer) ? answer : undefined;
  };

  try {
    const greeting = await say(
      ` to='${encoded(question.domain)}' xml:lang='en' wait='5' hold='1' ver='1.6'` +
        ` content='text/xml; charset=utf-8' xmlns:xmpp='urn:xmpp:xbosh' xmpp:version='1.0'`,
    );
    sid = greeting?.sid;
    if (!sid) return 'not-asked';
    const features = await heard(greeting, ({ mechanisms }) => mechanisms.length > 0);
    if (!features?.mechanisms.includes('ANONYMOUS')) return 'not-asked';
    const reply = await say('', `<auth xmlns='${sasl}' mechanism='ANONYMOUS'/>`);
    const judged = await heard(reply, ({ outcome }) => outcome !== undefined);
    return verdictOf(judged?.outcome);
  } finally {
    clearTimeout(timer);
    // Nobody waits for the good-bye; without it the server would keep the session for a minute.
    if (sid) void say(` type='terminate'`);
  }
}

/** As lib-jitsi-meet builds it: `modules/xmpp/xmpp.ts`, `createConnection`. */
const withTicket = ({ address, room, ticket }: TicketQuestion): string =>
  `${address}?room=${encodeURIComponent(room)}&token=${encodeURIComponent(ticket)}`;

function verdictOf(outcome: BoshAnswer['outcome']): ServerVerdict {
  if (outcome === undefined) return 'not-asked';
  if (outcome === 'success') return 'accepted';
  const error = { name: 'connection.passwordRequired', message: outcome.words };
  const code = ticketRefusal(error, tellsOfTicket(outcome));
  // A server that asks for a ticket has not seen the one in the address.
  return code === undefined || code === 'ticket-missing' ? 'not-asked' : code;
}
