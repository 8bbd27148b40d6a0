import type { JoinOrder, MeetingApi, MeetingMessage } from '../../common/meeting-api.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import { createHeartbeat } from './heartbeat.ts';
import type { FrameEars, MeetingFrame } from './jitsi.ts';
import {
  beginning,
  type Life,
  type LifeEvent,
  limitOf,
  longestLoad,
  longLoad,
  next,
} from './life.ts';
import {
  type Beside,
  nothingBeside,
  type Strip,
  stripsOf,
  withHint,
  withLost,
  without,
} from './strips.ts';

export interface MeetingParts {
  order: JoinOrder;
  api: Pick<MeetingApi, 'ticket' | 'report' | 'wish' | 'onMessage'>;
  openFrame(ticket: string | null, ears: FrameEars): MeetingFrame;
  show(life: Life): void;
  showStrips(strips: readonly Strip[]): void;
}

/** One meeting: its state, its time limits, its frame, and what main hears of it. */
export interface Meeting {
  begin(): void;
  tell(event: LifeEvent): void;
  /** What this window itself sees of the network. */
  network(isThere: boolean): void;
  dismiss(strip: Strip): void;
}

export function createMeeting(parts: MeetingParts): Meeting {
  const { order, api } = parts;
  let life = firstLife(order);
  let beside = nothingBeside;
  let limit: ReturnType<typeof setTimeout> | undefined;
  let loadsSince = Date.now();
  let frame: MeetingFrame | undefined;

  const heartbeat = createHeartbeat(
    () => frame?.ask(),
    (answers) => change({ ...beside, answers }),
  );
  const change = (to: Beside): void => {
    beside = to;
    beat();
    parts.showStrips(stripsOf(life, beside));
  };

  const beat = (): void => {
    if (isSeen(life) && !beside.signsIn) heartbeat.start();
    else heartbeat.stop();
  };

  const tell = (event: LifeEvent): void => {
    // Who is in the meeting has its page there; one without a screen before it may join before it has loaded.
    if (event.kind === 'page-loaded' && life.phase !== 'joined') heartbeat.renew();
    if (saidByMeeting.has(event.kind)) heartbeat.spoke();
    const before = life;
    life = next(life, event);
    if (life === before) return;
    startLimit(before);
    beat();
    if (life.phase !== before.phase) enter(before);
    if (isLost(life) && !isLost(before)) void api.report({ kind: 'lost' });
    parts.show(life);
    parts.showStrips(stripsOf(life, beside));
  };

  const enter = (before: Life): void => {
    switch (life.phase) {
      case 'connecting':
        // A ticket that was just made opens its frame itself.
        return before.phase === 'silent' ? openAgain() : undefined;
      case 'silent':
        return void api.report({ kind: 'silent' });
      case 'page':
        return void api.report({ kind: 'page-ready' });
      case 'prejoin':
        return void api.report({ kind: 'waits' });
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
      case 'ticket':
      case 'entering':
      case 'gone':
        return undefined;
    }
  };

  const startLimit = (before: Life): void => {
    clearTimeout(limit);
    const time = limitOf(life);
    if (time === undefined) return;
    if (life.phase !== 'connecting') return limitBy(time);
    // The time a person took to answer is not the server's.
    const goesOn = before.phase === 'connecting' && !before.asks;
    if (!goesOn) loadsSince = Date.now();
    limitBy(Math.min(time, loadsSince + longestLoad - Date.now()));
  };
  const limitBy = (time: number): void => {
    limit = setTimeout(() => {
      const late = Date.now() - loadsSince > longLoad;
      tell({ kind: 'time-up', server: order.server, late });
    }, time);
  };

  const ears: FrameEars = {
    life: tell,
    room: (report) => {
      if (life.phase === 'joined') void api.report(report);
    },
    lost: (lost) => change(withLost(beside, lost)),
    wishPictureInPicture: () => void api.wish('picture-in-picture'),
  };
  const open = (): void => {
    if (order.hasTicket) void openWithTicket();
    else frame = parts.openFrame(null, ears);
  };
  const openAgain = (): void => {
    dropFrame();
    open();
  };
  const openWithTicket = async (): Promise<void> => {
    const ticket = await api.ticket();
    if (!ticket.ok) return tell({ kind: 'trouble', problem: ticket.problem });
    tell({ kind: 'ticket-made' });
    // Cancelled, or given up, while it was made.
    if (life.phase === 'connecting') frame = parts.openFrame(ticket.value, ears);
  };

  const hear = (message: MeetingMessage): void => {
    switch (message.kind) {
      case 'trouble':
      case 'asking':
      case 'entering':
      case 'load-again':
      case 'leave':
        return tell(message);
      case 'ended':
        return tell({ kind: 'over' });
      case 'signing-in':
        // As long as it takes.
        if (message.signs) tell({ kind: 'waits', waits: 'sign-in' });
        return change({ ...beside, signsIn: message.signs });
      case 'network':
        return change({
          ...beside,
          // Main knows best when it is back.
          network: message.isThere ? nothingBeside.network : { ...beside.network, main: false },
        });
      case 'hint':
        return change(withHint(beside, message.hint));
      case 'do':
        return life.phase === 'joined' ? frame?.act(message.action) : undefined;
    }
  };

  const dropFrame = (): void => {
    frame?.dispose();
    frame = undefined;
  };

  return {
    tell,
    network: (isThere) => change({ ...beside, network: { ...beside.network, window: isThere } }),
    dismiss: (strip) => change(without(beside, strip)),
    begin: () => {
      api.onMessage(hear);
      parts.show(life);
      if (life.phase === 'failed') return;
      startLimit(life);
      open();
    },
  };
}

/** A meeting that stopped is offered, and not begun. */
function firstLife({ comesBack, makesTicket }: JoinOrder): Life {
  if (comesBack?.after === 'trouble') return { phase: 'failed', problem: comesBack.problem };
  return makesTicket ? { phase: 'ticket' } : beginning;
}

const isLost = (life: Life): boolean => life.phase === 'gone' && life.lost;

/** The page is to be seen, so that a person minds when it stands still; a sign-in takes its place. */
const isSeen = (life: Life): boolean =>
  life.phase === 'prejoin' ? life.waits !== 'sign-in' : seen.has(life.phase);
const seen = new Set<Life['phase']>(['page', 'entering', 'joined']);

/** Only the page of a meeting says these, and not what may take its place in the frame. */
const saidByMeeting = new Set<LifeEvent['kind']>(['page-ready', 'joined']);

/** A page that is only slow keeps its frame: when it speaks after all, the meeting goes on. */
const keepsFrame = (code: string): boolean => code === 'too-slow' || code === 'not-jitsi';

/** Main has told it; it is for the panel alone. */
const withoutDetail = ({ detail: _shown, ...problem }: MeetingProblem): MeetingProblem => problem;
