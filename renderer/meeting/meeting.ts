import type { JoinOrder, MeetingApi, MeetingMessage } from '../../common/meeting-api.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import type { MeetingFrame } from './jitsi.ts';
import { beginning, type Life, type LifeEvent, limitOf, next } from './life.ts';

export interface MeetingParts {
  order: JoinOrder;
  api: Pick<MeetingApi, 'ticket' | 'report' | 'onMessage'>;
  openFrame(ticket: string | null, tell: (event: LifeEvent) => void): MeetingFrame;
  show(life: Life): void;
  /** The person signs in with their browser, or is back from there. */
  showSignIn(signs: boolean): void;
}

/** One meeting: its state, its time limits, its frame, and what main hears of it. */
export interface Meeting {
  begin(): void;
  tell(event: LifeEvent): void;
}

export function createMeeting({ order, api, openFrame, show, showSignIn }: MeetingParts): Meeting {
  let life: Life = firstOf(order);
  let limit: ReturnType<typeof setTimeout> | undefined;
  let frame: MeetingFrame | undefined;

  const tell = (event: LifeEvent): void => {
    const before = life;
    life = next(life, event);
    if (life === before) return;
    enter(before);
    show(life);
  };

  const enter = (before: Life): void => {
    startLimit();
    if (life.phase === before.phase) return;
    switch (life.phase) {
      case 'page':
        return void api.report({ kind: 'page-ready' });
      case 'joined':
        return void api.report({ kind: 'joined' });
      case 'leaving':
        return frame?.hangUp();
      case 'failed':
        if (!keepsFrame(life.problem.code)) dropFrame();
        return void api.report({ kind: 'failed', problem: withoutDetail(life.problem) });
      case 'left':
        dropFrame();
        return void api.report({
          kind: 'left',
          ...(life.problem && { problem: life.problem }),
        });
      case 'gone':
        if (life.lost) void api.report({ kind: 'lost' });
        return undefined;
      case 'ticket':
      case 'connecting':
        return undefined;
    }
  };

  const startLimit = (): void => {
    clearTimeout(limit);
    const time = limitOf(life);
    if (time === undefined) return;
    limit = setTimeout(() => tell({ kind: 'time-up', server: order.server }), time);
  };

  const openWithTicket = async (): Promise<void> => {
    const ticket = await api.ticket();
    if (!ticket.ok) return tell({ kind: 'trouble', problem: ticket.problem });
    tell({ kind: 'ticket-made' });
    // Cancelled, or given up, while it was made.
    if (life.phase === 'connecting') frame = openFrame(ticket.value, tell);
  };

  const hear = (message: MeetingMessage): void => {
    if (message.kind !== 'signing-in') {
      const event = eventOfMessage(message);
      return event && tell(event);
    }
    // As long as it takes.
    if (message.signs) tell({ kind: 'waits' });
    showSignIn(message.signs);
  };

  const dropFrame = (): void => {
    frame?.dispose();
    frame = undefined;
  };

  return {
    tell,
    begin: () => {
      api.onMessage(hear);
      show(life);
      if (life.phase === 'failed') return;
      startLimit();
      if (order.hasTicket) void openWithTicket();
      else frame = openFrame(null, tell);
    },
  };
}

function firstOf({ comesBack, makesTicket }: JoinOrder): Life {
  if (comesBack?.after === 'trouble') return { phase: 'failed', problem: comesBack.problem };
  return makesTicket ? { phase: 'ticket' } : beginning;
}

/** A page that is only slow keeps its frame: when it speaks after all, the meeting goes on. */
const keepsFrame = (code: string): boolean => code === 'too-slow' || code === 'not-jitsi';

/** Main has told it; it is for the panel alone. */
const withoutDetail = ({ detail: _shown, ...problem }: MeetingProblem): MeetingProblem => problem;

function eventOfMessage(
  message: Exclude<MeetingMessage, { kind: 'signing-in' }>,
): LifeEvent | undefined {
  switch (message.kind) {
    case 'trouble':
      return { kind: 'trouble', problem: message.problem };
    case 'ended':
      return { kind: 'over' };
    case 'asking':
      return message;
    case 'leave':
      return { kind: 'leave' };
    default:
      return undefined;
  }
}
