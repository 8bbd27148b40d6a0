import {
  endsForGood,
  type MeetingProblem,
  type MeetingProblemCode,
} from '../../common/meeting-problem.ts';

/** What a page waits for a person with, before it lets them in. */
export type Waiting = 'person' | 'lobby' | 'password' | 'sign-in';

/** Where a meeting is between Join and Leave. */
export type Life =
  /**
   * The ticket is being made, before anything is asked of the server; `asks` while whoever hands it
   * out wants to know who the person is.
   */
  | { phase: 'ticket'; asks?: true }
  /**
   * The frame is on its way; `pageLoaded` once some page has arrived in it, `asks` while the person
   * is asked for what the server wants first: a password, a certificate. `again`: it was silent once.
   */
  | { phase: 'connecting'; pageLoaded: boolean; asks?: true; again?: true }
  /** A page came and did not speak: its copy may be broken. Main makes room for another load. */
  | { phase: 'silent' }
  /** The meeting page has spoken, and neither asks for anything nor lets in. */
  | { phase: 'page' }
  /**
   * It waits for a person. `fresh` for its first moment: a page that connects now does so by
   * itself, as Jitsi did before 2023, and not because the person went on.
   */
  | { phase: 'prejoin'; waits: Waiting; fresh?: true }
  /** The person went on, and the server has not let them in; `slow` once that takes long. */
  | { phase: 'entering'; slow: boolean }
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
  | { kind: 'waits'; waits: Waiting }
  | { kind: 'asking'; asks: boolean }
  /** The page has connected to its server. */
  | { kind: 'entering' }
  /** Main has made room for another load. */
  | { kind: 'load-again' }
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
  /** `late`: the page took so long to come that nobody should wait for it a second time. */
  | { kind: 'time-up'; server: string; late?: boolean };

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
      return life.phase === 'ticket' || life.phase === 'connecting'
        ? afterAsking(life, event.asks)
        : life;
    case 'page-ready':
      return startsPage(life) ? { phase: 'page' } : life;
    case 'waits':
      return afterWaits(life, event.waits);
    case 'entering':
      return entersFrom(life) ? { phase: 'entering', slow: false } : life;
    case 'load-again':
      return life.phase === 'silent'
        ? { phase: 'connecting', pageLoaded: false, again: true }
        : life;
    case 'joined':
      return life.phase === 'failed' || life.phase === 'leaving' ? life : { phase: 'joined' };
    case 'conference-left':
      if (life.phase === 'leaving') return { phase: 'left' };
      return life.phase === 'joined' ? { phase: 'gone', lost: false } : life;
    case 'over':
      return afterOver(life);
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
      return afterLimit(life, event);
  }
}

type Asking = Extract<Life, { phase: 'ticket' | 'connecting' }>;

function afterAsking({ asks: _before, ...life }: Asking, asks: boolean): Life {
  return asks ? { ...life, asks } : life;
}

/** A page that speaks late is welcome, unless the frame was given up for another reason. */
function startsPage(life: Life): boolean {
  if (life.phase !== 'failed') return life.phase !== 'leaving';
  return life.problem.code === 'too-slow' || life.problem.code === 'not-jitsi';
}

function afterWaits(life: Life, waits: Waiting): Life {
  switch (life.phase) {
    case 'page':
    case 'entering':
      return { phase: 'prejoin', waits, ...(waits === 'person' && { fresh: true }) };
    case 'prejoin':
      // The screen of the lobby tells of itself as the one before the meeting does.
      return waits === 'person' || waits === life.waits ? life : { phase: 'prejoin', waits };
    default:
      return life;
  }
}

/** Who knocks or types a password has long been connected; the page does it again and again there. */
function entersFrom(life: Life): boolean {
  if (life.phase === 'prejoin') return life.waits === 'person' && !life.fresh;
  return life.phase === 'page';
}

/** A page may be closed after a meeting, and when its person closes its question. */
function afterOver(life: Life): Life {
  if (life.phase === 'failed') return life;
  const closed = life.phase === 'prejoin' && life.waits === 'password';
  return closed ? { phase: 'left', problem: { code: 'password-cancelled' } } : { phase: 'left' };
}

function afterTrouble(life: Life, problem: MeetingProblem): Life {
  // A server that fails while we are leaving is left all the same.
  if (life.phase === 'leaving') return { phase: 'left' };
  if (life.phase === 'failed') return life;
  return endsForGood(problem.code) ? { phase: 'left', problem } : { phase: 'failed', problem };
}

/** How long the page may take in all, from the first request until it speaks, in milliseconds. */
export const longestLoad = 15_000;

/** After this much of it a second load would keep the person waiting longer than it is worth. */
export const longLoad = 9_000;

/**
 * How long a state may last, in milliseconds; undefined where a person decides. A page that has
 * arrived speaks within a second or two; 6 s is for slow machines.
 */
export function limitOf(life: Life): number | undefined {
  switch (life.phase) {
    case 'ticket':
      // Main has its own limits, of the keychain, of the server's clock and of an address that hands
      // out tickets; this is the last resort.
      return life.asks ? undefined : 13_000;
    case 'connecting':
      if (life.asks) return undefined;
      return life.pageLoaded ? 6_000 : 14_000;
    case 'silent':
      return 2_000;
    case 'prejoin':
      return life.fresh ? 800 : undefined;
    case 'page':
      return 5_000;
    case 'entering':
      // Together 45 s.
      return life.slow ? 40_000 : 5_000;
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

function afterLimit(life: Life, { server, late }: Extract<LifeEvent, { kind: 'time-up' }>): Life {
  switch (life.phase) {
    case 'ticket':
      return life.asks ? life : failed('slow', server);
    case 'connecting': {
      if (life.asks) return life;
      if (!life.pageLoaded) return failed('too-slow', server);
      return life.again || late ? failed('not-jitsi', server) : { phase: 'silent' };
    }
    case 'silent':
      return failed('not-jitsi', server);
    case 'page':
      // Without a screen before the meeting it is being entered, and nobody says so.
      return { phase: 'entering', slow: true };
    case 'prejoin':
      return life.fresh ? { phase: 'prejoin', waits: life.waits } : life;
    case 'entering':
      return life.slow ? failed('join-too-slow', server) : { phase: 'entering', slow: true };
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
