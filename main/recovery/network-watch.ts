import type { MeetingReport } from '../../common/meeting-api.ts';
import type { ServerAnswer } from './ask-server.ts';
import { mayBeNetwork } from './network-errors.ts';

export interface NetworkWatchParts {
  /** Has this computer a network at all? Knows nothing of what lies behind it. */
  isOnline(): boolean;
  /** Does the meeting's server answer now? Soon, in any case. */
  ask(): Promise<ServerAnswer>;
  tell(isThere: boolean): void;
  /** Enters the meeting once more. */
  enterAgain(): void;
  now(): number;
}

/** Knows whether a running meeting has its network, and enters it again after a longer loss. */
export interface NetworkWatch {
  /** A meeting runs, or does not any more. */
  setRunning(runs: boolean): void;
  /** A request of the meeting's page found no way to its server. */
  missed(): void;
  /** All connections broke off and can be made again: the page has its time to do so. */
  broke(): void;
  heard(report: MeetingReport): void;
}

/** Whether there is a network at all is known without asking anybody. */
const everySoOften = 1_000;
/** A server is asked no oftener than this, and only while it seems to be away. */
const betweenQuestions = 2_000;
/** Servers keep somebody's place about this long; pages reconnect by themselves meanwhile. */
const longAway = 10_000;

export function createNetworkWatch(parts: NetworkWatchParts): NetworkWatch {
  const { now } = parts;
  let timer: ReturnType<typeof setInterval> | undefined;
  /** Which meeting it is: an answer that comes late is about an earlier one. */
  let run = 0;
  let lostAt: number | undefined;
  /** The computer had no network at all for a while of that. */
  let wasOffline = false;
  /** The network came back then; the page has until `longAway` later. */
  let backAt: number | undefined;
  /**
   * How the page fared: `unloaded` when it could not even load, `failed` when it gave up what it
   * had, `ended` by something else, which is for the person to answer.
   */
  let page: 'joined' | 'lost' | 'unloaded' | 'failed' | 'ended' = 'joined';
  /** A page that could not load was loaded once more, though nothing was lost meanwhile. */
  let isReloaded = false;
  let asksAt = -Infinity;
  let isAsking = false;
  /** A request missed its server, and nobody has looked why. */
  let isSuspected = false;

  const lose = (): void => {
    if (lostAt !== undefined) return;
    lostAt = now();
    wasOffline = !parts.isOnline();
    backAt = undefined;
    isReloaded = false;
    parts.tell(false);
  };

  const enterAgain = (): void => {
    backAt = undefined;
    page = 'joined';
    parts.enterAgain();
  };

  const regain = (): void => {
    if (lostAt === undefined) return;
    const away = now() - lostAt;
    lostAt = undefined;
    backAt = now();
    parts.tell(true);
    if (page === 'ended') return;
    // Only questions failed, perhaps: a page that never noticed is in, or says so soon.
    if (page !== 'joined' || (wasOffline && away >= longAway)) enterAgain();
  };

  /** It loaded before the network was there, as after sleep, and would stay so. */
  const loadOnceMore = (): void => {
    if (page !== 'unloaded' || isReloaded) return;
    isReloaded = true;
    enterAgain();
  };

  const ask = async (): Promise<void> => {
    if (isAsking || now() - asksAt < betweenQuestions) return;
    isAsking = true;
    isSuspected = false;
    asksAt = now();
    const asked = run;
    const answers = await parts.ask();
    if (asked !== run) return;
    isAsking = false;
    if (answers === false || !parts.isOnline()) return lose();
    if (answers === undefined) return;
    if (lostAt === undefined) loadOnceMore();
    else regain();
  };

  const look = (): void => {
    if (!parts.isOnline()) {
      lose();
      return void (wasOffline = true);
    }
    if (lostAt !== undefined || isSuspected) void ask();
    if (backAt === undefined || now() - backAt < longAway) return;
    if (page === 'lost') enterAgain();
    backAt = undefined;
  };

  const suspect = (): void => {
    if (timer === undefined || lostAt !== undefined || isAsking) return;
    isSuspected = true;
    if (parts.isOnline()) void ask();
    else lose();
  };

  return {
    setRunning: (runs) => {
      if (runs === (timer !== undefined)) return;
      clearInterval(timer);
      timer = runs ? setInterval(look, everySoOften) : undefined;
      run += 1;
      lostAt = backAt = undefined;
      page = 'joined';
      asksAt = -Infinity;
      isAsking = isSuspected = isReloaded = false;
    },
    missed: suspect,
    broke: () => {
      if (timer !== undefined && lostAt === undefined) backAt = now();
    },
    heard: (report) => {
      if (timer === undefined) return;
      switch (report.kind) {
        case 'page-ready':
          if (page === 'unloaded') page = 'joined';
          return;
        case 'joined':
          page = 'joined';
          isReloaded = false;
          return;
        case 'lost':
          page = 'lost';
          return suspect();
        case 'failed':
          if (!mayBeNetwork(report.problem.code)) {
            page = 'ended';
            return;
          }
          page = report.problem.code === 'connection-lost' ? 'failed' : 'unloaded';
          // After the return it had its time, and gave up.
          if (backAt !== undefined) enterAgain();
          else suspect();
          return;
        default:
      }
    },
  };
}
