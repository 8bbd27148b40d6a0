import type { Profile } from '../../common/profile.ts';
import { type MonthOfUse, monthOf, visitedProfile } from '../../common/usage.ts';
import type { Running } from '../meeting/running.ts';
import { emptyMonth, type KeptMonth, shownMonth, stillKept, withMeeting } from './kept-month.ts';
import { personHash } from './person-hash.ts';
import { createTally, type Tally } from './tally.ts';
import { emptyUsage, type KeptUsage, type UsageFile } from './usage-file.ts';

/** How often a running meeting is looked at, and how often it is written, in milliseconds. */
const lookEvery = 30_000;
const writeEvery = 60_000;

/** What meetings came to, counted while they run. A crash costs a minute of it. */
export interface Usage {
  /** The oldest month first, with the meeting that runs. */
  months(): readonly MonthOfUse[];
  clear(): void;
  /** Writes what is still to be written, now. */
  flush(): void;
  /** Counts up with what a page would want to show anew. */
  revision(): number;
  onChange(listener: () => void): void;
}

export interface UsageParts {
  file: UsageFile;
  running: Pick<Running, 'now' | 'profile' | 'onChange' | 'onPerson'>;
  settings: { get(): { privacy: { usage: boolean } }; onChange(listener: () => void): void };
  /** Milliseconds since 1970, which may be set back. */
  now(): number;
  /** Milliseconds from anywhere, which may not. */
  clock(): number;
}

/** The meeting that is being counted. */
interface Counted {
  tally: Tally;
  month: string;
  profile: string;
  /** 1; 0 for the rest of a meeting that is in the months already. */
  meetings: 0 | 1;
  name: string;
  timer: NodeJS.Timeout;
}

export function createUsage({ file, running, settings, now, clock }: UsageParts): Usage {
  let kept: KeptUsage | undefined;
  let counted: Counted | undefined;
  /** When the meeting was joined whose beginning is in the months. */
  let lastJoined: number | undefined;
  let isWritten = true;
  let writtenAt = 0;
  let revision = 0;
  const listeners = new Set<() => void>();

  const all = (): KeptUsage => (kept ??= file.read());
  const tell = (): void => {
    revision += 1;
    for (const listener of listeners) listener();
  };
  /** The months with what runs now. */
  const months = (): readonly KeptMonth[] => {
    if (!counted) return all().months;
    const { month, profile, meetings, tally } = counted;
    const isThis = (one: KeptMonth): boolean => one.month === month && one.profile === profile;
    const before = all().months.find(isThis) ?? emptyMonth(month, profile);
    return [
      ...all().months.filter((one) => !isThis(one)),
      withMeeting(before, meetings, tally.sum()),
    ].sort((a, b) => a.month.localeCompare(b.month, 'en'));
  };
  const write = (): void => {
    isWritten = file.write({ salt: all().salt, months: months() });
    writtenAt = clock();
  };
  const flush = (): void => {
    if (counted || !isWritten) write();
  };

  const look = (): void => {
    counted?.tally.sum();
    // Half a look early is early enough: timers are never quite on time.
    if (clock() - writtenAt < writeEvery - lookEvery / 2) return;
    write();
    tell();
  };
  const begin = (name: string, profile: Profile, joinedAt: number): void => {
    const month = monthOf(joinedAt);
    kept = { ...all(), months: stillKept(all().months, monthOf(now())) };
    const timer = setInterval(look, lookEvery);
    // Nothing that would keep the app from ending.
    timer.unref?.();
    const meetings = lastJoined === joinedAt ? 0 : 1;
    lastJoined = joinedAt;
    counted = { tally: createTally(clock), month, profile: idOf(profile), meetings, name, timer };
    writtenAt = clock();
    tell();
  };
  const end = (): void => {
    if (!counted) return;
    clearInterval(counted.timer);
    kept = { ...all(), months: months() };
    counted = undefined;
    write();
    tell();
  };
  const follow = (): void => {
    const current = running.now();
    // Behind a panel nobody meets anybody; what follows is the same meeting.
    const meeting = settings.get().privacy.usage && !current?.away ? current : undefined;
    const profile = running.profile();
    // A page that reconnects may join again; to the person it is one meeting.
    const isOther =
      meeting?.name !== counted?.name || (profile && idOf(profile)) !== counted?.profile;
    if (counted && (!meeting || isOther)) end();
    if (!meeting || !profile) return;
    if (!counted) begin(meeting.name, profile, meeting.joinedAt);
    counted?.tally.people(meeting.status.people);
  };

  running.onChange(follow);
  settings.onChange(follow);
  running.onPerson((who) => counted?.tally.person(personHash(who, all().salt)));
  return {
    months: () => months().map(shownMonth),
    clear: () => {
      kept = emptyUsage();
      // What runs is counted from here on.
      if (counted) counted.tally = createTally(clock);
      write();
      tell();
      follow();
    },
    flush,
    revision: () => revision,
    onChange: (listener) => void listeners.add(listener),
  };
}

/** A server that was joined once is named nowhere afterwards. */
const idOf = ({ kind, id }: Profile): string => (kind === 'visited' ? visitedProfile : id);
