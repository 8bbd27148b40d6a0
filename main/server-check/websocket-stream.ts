import { fail, ok } from '../../common/result.ts';
import { encoded } from '../tickets/bosh-answer.ts';
import { netProblem, statusProblem } from './bosh-stream.ts';
import type { CheckNet, SocketProblem, TextSocket } from './check-net.ts';
import type { Said, XmppProblem, XmppStream } from './xmpp.ts';

const framing = 'urn:ietf:params:xml:ns:xmpp-framing';

/** XMPP over a WebSocket (RFC 7395) at one address, which may carry a ticket. */
export function openWebSocket(
  net: Pick<CheckNet, 'openSocket'>,
  address: string,
  signal: AbortSignal,
): XmppStream {
  let socket: TextSocket | undefined;

  const next = async (): Promise<Said> => {
    const text = await socket?.next();
    if (text !== undefined) return ok(text);
    return fail(
      signal.aborted
        ? { fault: 'too-slow' }
        : { fault: 'failed', about: { error: 'ERR_CONNECTION_CLOSED' } },
    );
  };
  const say = (text: string): Promise<Said> => {
    socket?.say(text);
    return next();
  };

  return {
    open: async (domain) => {
      const opened = await net.openSocket(address, signal);
      if (!opened.ok) return fail(socketProblem(opened.problem));
      socket = opened.value;
      return say(`<open xmlns='${framing}' to='${encoded(domain)}' version='1.0'/>`);
    },
    say,
    wait: next,
    leave: async () => {
      socket?.say(`<close xmlns='${framing}'/>`);
      socket?.close();
    },
  };
}

function socketProblem(problem: SocketProblem): XmppProblem {
  if ('error' in problem) return netProblem(problem.error);
  // An answer, and a good one, but not to a request for a WebSocket: the proxy did not pass it on.
  return statusProblem(problem.status) ?? { fault: 'not-xmpp' };
}
