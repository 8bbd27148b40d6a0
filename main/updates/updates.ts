import type { Result } from '../../common/result.ts';
import type {
  UpdateElsewhere,
  UpdateMode,
  UpdateProblemCode,
  UpdateStatus,
} from '../../common/update.ts';
import type { Log } from '../log.ts';
import { judge } from './judge.ts';
import type { UpdateMemory } from './memory.ts';
import type { Release } from './release.ts';

/** Newer versions of Parlour: looked for, verified, and put in place when nobody is disturbed. */
export interface Updates {
  status(): UpdateStatus;
  check(): Promise<void>;
  download(): Promise<void>;
  install(): Promise<void>;
  /** Home is there: from now on it looks by itself, if the person wants that. */
  begin(): void;
  /** A meeting began or ended, or the person decided otherwise. */
  consider(): void;
}

/** Where newer versions come from, and how they get into place. */
export interface UpdateWay {
  memory: UpdateMemory;
  /** The newest release, verified. */
  latest(): Promise<Result<Release, UpdateProblemCode>>;
  /** Gets its file and verifies it; `onPart` hears how much is there, from 0 to 1. */
  download(
    release: Release,
    onPart: (part: number) => void,
    signal: AbortSignal,
  ): Promise<Result<null, UpdateProblemCode | 'stopped'>>;
  /** Ends Parlour and starts the new one; what was downloaded also comes when Parlour just ends. */
  install(): Result<null, UpdateProblemCode>;
  /** What was downloaded and is of no use any more goes. */
  clean(): Promise<void>;
}

export interface UpdatesParts {
  way: UpdateWay | UpdateElsewhere;
  running: string;
  /** The newest version that the organisation wants. */
  pin: string | undefined;
  mode(): UpdateMode;
  /** Is the person in a meeting, or on the way into one? */
  isMeeting(): boolean;
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** `status` is another one. */
  changed(): void;
  log: Pick<Log, 'info' | 'surprise'>;
}

/** After Home is there: what the person came for goes first. */
const firstLook = 10_000;
const day = 24 * 3_600_000;
/** Up to this much later, so that not all computers ask at the same minute. */
const jitter = 3_600_000;
/** How often it is seen whether a day has passed: timers stand still while a computer sleeps. */
const betweenLooks = 600_000;
/** While something is to be downloaded: not all that a meeting goes through is told. */
const besideMeeting = 3_000;

export function createUpdates(parts: UpdatesParts): Updates {
  const { way, log } = parts;
  if (typeof way === 'string') return noUpdates(way);
  const { memory } = way;

  let status: UpdateStatus = idle(memory);
  let offered: Release | undefined;
  /** The person asked for it, or it is to come by itself. */
  let isWanted = false;
  let stop: AbortController | undefined;
  let watch: ReturnType<typeof setInterval> | undefined;
  let checking: Promise<void> | undefined;
  let isBegun = false;
  const later = parts.random() * jitter;

  const set = (next: UpdateStatus): void => {
    status = next;
    parts.changed();
  };
  const refuse = (problem: UpdateProblemCode): void => {
    log.info(`update refused: ${problem}`);
    set({ kind: 'failed', problem });
  };

  const look = async (): Promise<void> => {
    set({ kind: 'checking' });
    const latest = await way.latest();
    memory.checked(parts.now());
    offered = undefined;
    if (!latest.ok) return refuse(latest.problem);
    const release = latest.value;
    const found = judge(release, { running: parts.running, pin: parts.pin, seen: memory.seen() });
    if (found === 'replayed') return refuse('replayed');
    if (found === 'no') {
      log.info('update: none that is newer');
      await way.clean();
      return set(idle(memory));
    }
    memory.accepted(release);
    offered = release;
    log.info(`update: ${release.version} is there`);
    set({ kind: 'available', ...asNew(release) });
    isWanted = parts.mode() === 'automatic';
    consider();
  };
  const check = async (): Promise<void> => {
    // One that is being got, or is here, stays: a server cannot take it back either.
    if (status.kind === 'downloading' || status.kind === 'ready') return;
    checking ??= look().finally(() => (checking = undefined));
    await checking;
  };

  const download = async (release: Release): Promise<void> => {
    const mine = new AbortController();
    stop = mine;
    set({ kind: 'downloading', part: 0, ...asNew(release) });
    const onPart = (part: number): void => {
      if (!mine.signal.aborted) set({ kind: 'downloading', part, ...asNew(release) });
    };
    const got = await way.download(release, onPart, mine.signal);
    stop = undefined;
    if (got.ok) {
      isWanted = false;
      log.info(`update: ${release.version} is ready`);
      set({ kind: 'ready', ...asNew(release) });
    } else if (got.problem === 'stopped') {
      log.info('update: waits for the end of a meeting');
      set({ kind: 'available', ...asNew(release) });
    } else {
      isWanted = false;
      refuse(got.problem);
    }
    consider();
  };

  const consider = (): void => {
    if (status.kind === 'available' && parts.mode() === 'automatic') isWanted = true;
    if (parts.isMeeting()) stop?.abort();
    else if (isWanted && offered && status.kind === 'available') {
      void download(offered).catch((error: unknown) => {
        log.surprise('update', error);
        isWanted = false;
        set({ kind: 'failed', problem: 'unreachable' });
      });
    }
    watchMeetings(isWanted);
  };
  const watchMeetings = (wanted: boolean): void => {
    if (wanted === (watch !== undefined)) return;
    clearInterval(watch);
    watch = wanted ? setInterval(consider, besideMeeting) : undefined;
  };

  const lookIfDue = (): void => {
    if (parts.mode() === 'off' || parts.isMeeting()) return;
    const last = memory.checkedAt() ?? -Infinity;
    const passed = parts.now() - last;
    // One that lies in the future was written while the clock was wrong.
    if (passed >= 0 && passed < day + later) return;
    void check().catch((error: unknown) => log.surprise('update', error));
  };

  return {
    status: () => status,
    check,
    download: async () => {
      if (status.kind !== 'available') return;
      isWanted = true;
      consider();
    },
    install: async () => {
      if (status.kind !== 'ready' || parts.isMeeting()) return;
      const done = way.install();
      if (!done.ok) refuse(done.problem);
    },
    begin: () => {
      // Home is there each time it was opened anew.
      if (isBegun) return;
      isBegun = true;
      setTimeout(lookIfDue, firstLook);
      setInterval(lookIfDue, betweenLooks);
    },
    consider,
  };
}

/** Where something else brings newer versions. */
export function noUpdates(why: UpdateElsewhere): Updates {
  const nothing = async (): Promise<void> => undefined;
  const none = (): void => undefined;
  return {
    status: () => ({ kind: 'elsewhere', why }),
    check: nothing,
    download: nothing,
    install: nothing,
    begin: none,
    consider: none,
  };
}

const idle = (memory: UpdateMemory): UpdateStatus => {
  const checkedAt = memory.checkedAt();
  return { kind: 'idle', ...(checkedAt !== undefined && { checkedAt }) };
};

const asNew = ({ version, notes }: Release) => ({ version, notes });
