import { randomInt } from 'node:crypto';
import { fail, ok } from '../../common/result.ts';
import { encoded } from '../tickets/bosh-answer.ts';
import type { CheckNet } from './check-net.ts';
import type { Said, XmppProblem, XmppStream } from './xmpp.ts';

/** A real answer has less than 2 KB. */
const longestAnswer = 64 * 1024;

/** XMPP over BOSH (XEP-0124, XEP-0206) at one address, which may carry a ticket. */
export function openBosh(
  net: Pick<CheckNet, 'ask'>,
  address: string,
  signal: AbortSignal,
): XmppStream {
  let rid = randomInt(2 ** 31);
  let sid: string | undefined;

  const post = async (attributes: string, content = ''): Promise<Said> => {
    rid += 1;
    const session = sid === undefined ? '' : ` sid='${encoded(sid)}'`;
    const body =
      `<body xmlns='http://jabber.org/protocol/httpbind' rid='${rid}'${session}${attributes}>` +
      `${content}</body>`;
    const asked = await net.ask({ address, body, longest: longestAnswer, signal });
    if (!asked.ok) return fail(netProblem(asked.problem));
    const { status, redirect, body: reading } = asked.value;
    if (redirect !== undefined) return fail({ fault: 'redirect' });
    const problem = statusProblem(status);
    if (problem) return fail(problem);
    const { text, end } = await reading;
    return end === 'too-slow' ? fail({ fault: 'too-slow' }) : ok(text);
  };

  return {
    open: async (domain) => {
      const said = await post(
        ` to='${encoded(domain)}' xml:lang='en' wait='5' hold='1' ver='1.6'` +
          ` content='text/xml; charset=utf-8' xmlns:xmpp='urn:xmpp:xbosh' xmpp:version='1.0'`,
      );
      if (said.ok) sid = /\ssid\s*=\s*["']([^"'<>]{1,200})["']/.exec(said.value)?.[1];
      return said;
    },
    say: (stanza) => post('', stanza),
    wait: () => post(''),
    // Without it the server would keep the session for a minute.
    leave: async () => {
      if (sid !== undefined) await post(` type='terminate'`);
    },
  };
}

/** What an HTTP status tells of the way to XMPP; undefined for a good one. */
export function statusProblem(status: number): XmppProblem | undefined {
  switch (status) {
    case 200:
      return undefined;
    case 404:
    case 405:
    case 410:
      return { fault: 'missing', about: { status } };
    case 401:
    case 403:
      return { fault: 'forbidden', about: { status } };
    case 502:
    case 503:
    case 504:
      return { fault: 'gateway', about: { status } };
    default:
      return { fault: 'status', about: { status } };
  }
}

export const netProblem = (error: string): XmppProblem =>
  error === 'ERR_ABORTED' ? { fault: 'too-slow' } : { fault: 'failed', about: { error } };
