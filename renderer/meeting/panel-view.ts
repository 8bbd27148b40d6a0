import type { JoinOrder } from '../../common/meeting-api.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import { text } from '../../common/text/index.ts';
import { meetingSentence } from '../ui/problem-sentence.ts';
import type { Life } from './life.ts';

/** What covers the meeting frame, if anything does. */
export type PanelView =
  | { kind: 'busy'; name: string; hosting: string; doing: string; way?: 'cancel' | 'leave' }
  | {
      kind: 'failed';
      name: string;
      happened: string;
      todo: string;
      detail?: string;
      problem: MeetingProblem;
    };

/** The panel of a state; undefined while the meeting page itself is to be seen. */
export function panelView(life: Life, order: JoinOrder): PanelView | undefined {
  const words = text.meeting;
  const busy = (doing: string, way?: 'cancel' | 'leave'): PanelView => ({
    kind: 'busy',
    name: order.name,
    hosting: order.hosting,
    doing,
    ...(way && { way }),
  });
  switch (life.phase) {
    case 'ticket':
      return busy(words.makingTicket, 'cancel');
    case 'connecting':
      if (life.asks) return busy(words.asking, 'cancel');
      return busy(life.pageLoaded ? words.opening : words.reaching(order.server), 'cancel');
    case 'page':
    case 'joined':
      return undefined;
    case 'gone':
      return life.lost ? busy(words.reconnecting, 'leave') : busy(words.leaving);
    case 'leaving':
    case 'left':
      return busy(words.leaving);
    case 'failed':
      return {
        ...meetingSentence(life.problem),
        kind: 'failed',
        name: order.name,
        ...(life.problem.detail && { detail: life.problem.detail }),
        problem: life.problem,
      };
  }
}
