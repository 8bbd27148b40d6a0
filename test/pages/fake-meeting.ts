import type { JoinOrder, MeetingApi, MeetingMessage } from '../../common/meeting-api.ts';
import type { LinkProblem } from '../../common/link-problem.ts';
import { fail, ok } from '../../common/result.ts';
import { joinOrder } from '../common/sample-order.ts';
import { meetingServer } from './serve.ts';

/** Main as the meeting page knows it. */
export interface FakeMeeting extends MeetingApi {
  /** Main has something to say to the page. */
  say(message: MeetingMessage): void;
  /** The ticket is made, or cannot be. Until then an order that has one waits for it. */
  giveTicket(ticket: Ticket): void;
  /** The next address of a sign-in does not help. */
  refuseSignIn(problem: LinkProblem): void;
}

export const standup: JoinOrder = joinOrder({ server: meetingServer });

/** What an order says on an account of the person's own. */
export const ticketMadeHere = { hasTicket: true, makesTicket: true, needsTicket: true } as const;

type Ticket = Awaited<ReturnType<MeetingApi['ticket']>>;

export function createFakeMeeting(order: JoinOrder): FakeMeeting {
  let left: JoinOrder | null = order;
  let giveTicket: (ticket: Ticket) => void = () => undefined;
  const ticket = order.hasTicket
    ? new Promise<Ticket>((resolve) => (giveTicket = resolve))
    : Promise.resolve(ok(null));
  let refusal: LinkProblem | undefined;
  const listeners = new Set<(message: MeetingMessage) => void>();
  return {
    say: (message) => {
      for (const hear of listeners) hear(message);
    },
    giveTicket: (made) => giveTicket(made),
    order: async () => {
      const taken = left;
      left = null;
      return taken;
    },
    ticket: () => ticket,
    refuseSignIn: (problem) => {
      refusal = problem;
    },
    report: async () => {},
    signedIn: async () => {
      const problem = refusal;
      refusal = undefined;
      return problem ? fail(problem) : ok(null);
    },
    wish: async () => {},
    onMessage: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
