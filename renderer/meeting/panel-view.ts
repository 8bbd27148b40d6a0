import type { JoinOrder } from '../../common/meeting-api.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import { ticketRefusalCodes } from '../../common/ticket-refusal.ts';
import { text } from '../../common/text/index.ts';
import { meetingSentence, type ProblemSentence } from '../ui/problem-sentence.ts';
import type { Life } from './life.ts';

/** What covers the meeting frame, if anything does. */
export type PanelView =
  | {
      kind: 'busy';
      name: string;
      hosting: string;
      doing: string;
      /** What led to it, when the meeting comes back. */
      why?: string;
      way?: 'cancel' | 'leave';
    }
  | {
      kind: 'failed';
      name: string;
      happened: string;
      todo: string;
      detail?: string;
      problem: MeetingProblem;
    };

type Busy = Extract<PanelView, { kind: 'busy' }>;

/** The panel of a state; undefined while the meeting page itself is to be seen. */
export function panelView(life: Life, order: JoinOrder): PanelView | undefined {
  const words = text.meeting;
  const busy = (doing: string, way?: 'cancel' | 'leave'): Busy => ({
    kind: 'busy',
    name: order.name,
    hosting: order.hosting,
    doing,
    ...(way && { way }),
  });
  const opening = (doing: string): PanelView => {
    const why = whyBack(order);
    return why === undefined
      ? busy(doing, 'cancel')
      : { ...busy(text.strips.joiningAgain, 'cancel'), why };
  };
  switch (life.phase) {
    case 'ticket':
      if (life.asks) return busy(words.asking, 'cancel');
      return opening(
        order.ticketFrom === undefined
          ? words.makingTicket
          : text.ticketAddress.asking(order.ticketFrom),
      );
    case 'connecting':
      if (life.asks) return busy(words.asking, 'cancel');
      if (life.again) return busy(text.strips.onceMore, 'cancel');
      return opening(life.pageLoaded ? words.opening : words.reaching(order.server));
    case 'silent':
      return busy(text.strips.onceMore, 'cancel');
    case 'page':
    case 'prejoin':
    case 'entering':
    case 'joined':
      return undefined;
    case 'gone':
      return life.lost ? busy(words.reconnecting, 'leave') : busy(words.leaving);
    case 'leaving':
    case 'left':
      return busy(words.leaving);
    case 'failed':
      return {
        ...sentenceOf(life.problem, order),
        kind: 'failed',
        name: order.name,
        ...(life.problem.detail && { detail: life.problem.detail }),
        problem: life.problem,
      };
  }
}

/** Settings hold nothing of a ticket that somebody handed out: nothing there makes it better. */
function sentenceOf(problem: MeetingProblem, { ticketFrom }: JoinOrder): ProblemSentence {
  const sentence = meetingSentence(problem);
  return ticketFrom !== undefined && isTicketRefusal(problem.code)
    ? { ...sentence, todo: text.ticketAddress.refused(ticketFrom) }
    : sentence;
}

const isTicketRefusal = (code: MeetingProblem['code']): boolean =>
  ticketRefusalCodes.some((one) => one === code);

/** Why the meeting is entered once more; undefined when it is the first time. */
function whyBack({ comesBack }: JoinOrder): string | undefined {
  switch (comesBack?.after) {
    case 'sleep':
      return text.strips.slept;
    case 'network':
      return text.strips.networkAway;
    default:
      return undefined;
  }
}
