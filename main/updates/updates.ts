import type {
  UpdateElsewhere,
  UpdateMode,
  UpdateProblemCode,
  UpdateStatus,
} from '../../common/update.ts';
import type { Log } from '../log.ts';
import { judge } from './judge.ts';
import type { UpdateMemory } from './memory.ts';
import { noUpdates } from './no-updates.ts';
import type { Release } from './release.ts';
import { createSchedule } from './schedule.ts';
import type { UpdateWay } from './update-way.ts';

/** Newer versions of Parlour: looked for, verified, and put in place when nobody is disturbed. */
export interface Updates {
  status(): UpdateStatus;
  check(): Promise<void>;
  download(): Promise<void>;
  install(): Promise<void>;
  /** Parlour is up: from now on it looks by itself, if the person wants that. */
  begin(): void;
  /** A meeting began or ended, or the person decided otherwise. */
  consider(): void;
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

/** While something is to be downloaded: not all that a meeting goes through is told. */
const besideMeeting = 3_000;

export function createUpdates(parts: UpdatesParts): Updates {
  const { way, log } = parts;
  if (typeof way === 'string') return noUpdates(way);
  const { memory } = way;

  let status: UpdateStatus = idle(memory);
  let offered: Release | undefined;
  /** Whether the person pressed “Download” for what is offered. */
  let isAskedFor = false;
  let stop: AbortController | undefined;
  let watch: ReturnType<typeof setInterval> | undefined;
  let checking: Promise<void> | undefined;
  /** Whether the person waits for the answer of the look that goes on. */
  let isAwaited = false;

  const set = (next: UpdateStatus): void => {
    status = next;
    parts.changed();
  };
  const refuse = (problem: UpdateProblemCode): void => {
    log.info(`update refused: ${problem}`);
    set({ kind: 'failed', problem });
  };
  const isWanted = (): boolean => isAskedFor || parts.mode() === 'automatic';

  const look = async (): Promise<void> => {
    const before = status;
    set({ kind: 'checking' });
    const latest = await way.latest();
    if (!latest.ok && latest.problem === 'unreachable') {
      if (isAwaited) return refuse('unreachable');
      // Nobody asked, and what was found before is as good as it was.
      log.info('update: the server is unreachable');
      set(before);
      return consider();
    }
    memory.checked(parts.now());
    if (!latest.ok) return refuse(latest.problem);
    const release = latest.value;
    const found = judge(release, { running: parts.running, pin: parts.pin, seen: memory.seen() });
    if (found === 'replayed') return refuse('replayed');
    if (found === 'no') {
      log.info('update: none that is newer');
      await way.clean().catch((error: unknown) => log.surprise('update', error));
      return set(idle(memory));
    }
    memory.accepted(release);
    isAskedFor &&= offered?.version === release.version;
    offered = release;
    log.info(`update: ${release.version} is there`);
    set({ kind: 'available', ...asNew(release) });
    consider();
  };
  /** Comes to an end in any case. */
  const lookOnce = async (): Promise<void> => {
    // One that is being got, or is here, stays: a server cannot take it back either.
    if (status.kind === 'downloading' || status.kind === 'ready') return;
    checking ??= look()
      .catch((error: unknown) => {
        log.surprise('update', error);
        refuse('unreadable');
      })
      .finally(() => {
        checking = undefined;
        isAwaited = false;
      });
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
      log.info(`update: ${release.version} is ready`);
      set({ kind: 'ready', ...asNew(release) });
    } else if (got.problem === 'stopped') {
      log.info(`update: ${isWanted() ? 'waits for the end of a meeting' : 'no longer wanted'}`);
      set({ kind: 'available', ...asNew(release) });
    } else {
      isAskedFor = false;
      refuse(got.problem);
    }
    consider();
  };

  const consider = (): void => {
    const wanted = isWanted();
    if (parts.isMeeting() || !wanted) stop?.abort();
    else if (offered && status.kind === 'available') {
      void download(offered).catch((error: unknown) => {
        log.surprise('update', error);
        isAskedFor = false;
        set({ kind: 'failed', problem: 'unreachable' });
      });
    }
    watchMeetings(wanted && (status.kind === 'available' || status.kind === 'downloading'));
  };
  const watchMeetings = (wanted: boolean): void => {
    if (wanted === (watch !== undefined)) return;
    clearInterval(watch);
    watch = wanted ? setInterval(consider, besideMeeting) : undefined;
  };

  const schedule = createSchedule({
    checkedAt: memory.checkedAt,
    mayLook: () => parts.mode() !== 'off' && !parts.isMeeting(),
    look: lookOnce,
    now: parts.now,
    random: parts.random,
  });

  return {
    status: () => status,
    check: () => {
      isAwaited = true;
      return lookOnce();
    },
    download: async () => {
      if (status.kind !== 'available') return;
      isAskedFor = true;
      consider();
    },
    install: async () => {
      if (status.kind !== 'ready' || parts.isMeeting()) return;
      const done = way.install();
      if (!done.ok) refuse(done.problem);
    },
    begin: schedule.begin,
    consider,
  };
}

const idle = (memory: UpdateMemory): UpdateStatus => {
  const checkedAt = memory.checkedAt();
  return { kind: 'idle', ...(checkedAt !== undefined && { checkedAt }) };
};

const asNew = ({ version, notes }: Release) => ({ version, notes });
