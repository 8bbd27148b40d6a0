import {
  endsForGood,
  type MeetingProblem,
  type MeetingProblemCode,
} from '../../common/meeting-problem.ts';

/** Where a meeting is between Join and Leave. */
export type Life =
  /** The ticket is being made, before anything is asked of the server. */
  | { phase: 'ticket' }
  /**
   * The frame is on its way; `pageLoaded` once some page has arrived in it, `asks` while the person
   * is asked for what the server wants first: a password, a certificate.
   */
  | { phase: 'connecting'; pageLoaded: boolean; asks?: true }
  /** The meeting page has spoken; `waits` while it waits for a person (prejoin, lobby, password). */
  | { phase: 'page'; waits: boolean }
  | { phase: 'joined' }
  /** The server let go and has not said why: it reconnects (`lost`) or is over. */
  | { phase: 'gone'; lost: boolean }
  | { phase: 'leaving' }
  | { phase: 'left'; problem?: MeetingProblem }
  | { phase: 'failed'; problem: MeetingProblem };

export type LifeEvent =
  | { kind: 'ticket-made' }
  | { kind: 'page-loaded' }
  | { kind: 'page-ready' }
  | { kind: 'waits' }
  | { kind: 'asking'; asks: boolean }
  | { kind: 'joined' }
  /** The frame says that it left (`videoConferenceLeft`). */
  | { kind: 'conference-left' }
  /** The frame says that it may be closed (`readyToClose`), or goes to a page for afterwards. */
  | { kind: 'over' }
  /** The page lost its server and reloads itself. */
  | { kind: 'lost' }
  /** The meeting cannot go on; the frame is of no more use. */
  | { kind: 'trouble'; problem: MeetingProblem }
  /** The person leaves, or the window closes. */
  | { kind: 'leave' }
  | { kind: 'time-up'; server: string };

export const beginning: Life = { phase: 'connecting', pageLoaded: false };

/** The next state. Total: an event that means nothing in a state leaves it as it is. */
export function next(life: Life, event: LifeEvent): Life {
  if (life.phase === 'left') return life;
  switch (event.kind) {
    case 'ticket-made':
      return life.phase === 'ticket' ? beginning : life;
    case 'page-loaded':
      return life.phase === 'connecting' ? { ...life, pageLoaded: true } : life;
    case 'asking':
      return life.phase === 'connecting'
        ? { phase: 'connecting', pageLoaded: life.pageLoaded, ...(event.asks && { asks: true }) }
        : life;
    case 'page-ready':
      return startsPage(life) ? { phase: 'page', waits: false } : life;
    case 'waits':
      return life.phase === 'page' ? { phase: 'page', waits: true } : life;
    case 'joined':
      return life.phase === 'failed' || life.phase === 'leaving' ? life : { phase: 'joined' };
    case 'conference-left':
      if (life.phase === 'leaving') return { phase: 'left' };
      return life.phase === 'joined' ? { phase: 'gone', lost: false } : life;
    case 'over':
      return life.phase === 'failed' ? life : { phase: 'left' };
    case 'lost':
      return life.phase === 'joined' || life.phase === 'gone'
        ? { phase: 'gone', lost: true }
        : life;
    case 'trouble':
      return afterTrouble(life, event.problem);
    case 'leave':
      return life.phase === 'joined' || life.phase === 'gone'
        ? { phase: 'leaving' }
        : { phase: 'left' };
    case 'time-up':
      return afterLimit(life, event.server);
  }
}

/** A page that speaks late is welcome, unless the frame was given up for another reason. */
function startsPage(life: Life): boolean {
  if (life.phase !== 'failed') return life.phase !== 'leaving';
  return life.problem.code === 'too-slow' || life.problem.code === 'not-jitsi';
}

function afterTrouble(life: Life, problem: MeetingProblem): Life {
  // A server that fails while we are leaving is left all the same.
  if (life.phase === 'leaving') return { phase: 'left' };
  if (life.phase === 'failed') return life;
  return endsForGood(problem.code) ? { phase: 'left', problem } : { phase: 'failed', problem };
}

/**
 * How long a state may last, in milliseconds; undefined where a person decides. A page that has
 * arrived speaks within a second or two; 6 s is for slow machines.
 */
export function limitOf(life: Life): number | undefined {
  switch (life.phase) {
    case 'ticket':
      // Main has its own limits, of the keychain and of the server's clock; this is the last resort.
      return 13_000;
    case 'connecting':
      if (life.asks) return undefined;
      return life.pageLoaded ? 6_000 : 14_000;
    case 'page':
      return life.waits ? undefined : 45_000;
    case 'gone':
      return life.lost ? 45_000 : 2_000;
    case 'leaving':
      return 2_500;
    case 'joined':
    case 'left':
    case 'failed':
      return undefined;
  }
}

function afterLimit(life: Life, server: string): Life {
  switch (life.phase) {
    case 'ticket':
      return failed('slow', server);
    case 'connecting':
      return failed(life.pageLoaded ? 'not-jitsi' : 'too-slow', server);
    case 'page':
      return failed('join-too-slow', server);
    case 'gone':
      return life.lost ? failed('connection-lost', server) : { phase: 'left' };
    case 'leaving':
      return { phase: 'left' };
    case 'joined':
    case 'left':
    case 'failed':
      return life;
  }
}

const failed = (code: MeetingProblemCode, about: string): Life => ({
  phase: 'failed',
  problem: { code, about },
});
