import type { Speech } from '../../common/languages.ts';
import type { Meeting } from '../../common/meeting.ts';
import { type MeetingNews, type MeetingStatus, quietStatus } from '../../common/meeting-status.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import type { Profile } from '../../common/profile.ts';
import type { RunningMeeting } from '../../common/running-api.ts';
import type { Log } from '../log.ts';

/** The meeting a person is in, for everything that shows it, counts it or acts on it. */
export interface Running {
  /** Undefined before it is joined, and after it is left. */
  now(): RunningMeeting | undefined;
  profile(): Profile | undefined;
  joined(meeting: Meeting, profile: Profile, joinedAt: number): void;
  status(status: MeetingStatus): void;
  /** The meeting stopped and comes back, perhaps: nothing of it goes on meanwhile. */
  away(problem: MeetingProblem | undefined): void;
  /** It goes on, after it was away. */
  back(): void;
  /** What is shared; undefined when nothing is. */
  shared(name: string | undefined): void;
  news(news: MeetingNews): void;
  person(who: string): void;
  left(): void;
  /** Hears of joining, of every change, and of the end. */
  onChange(listener: () => void): void;
  onNews(listener: (news: MeetingNews) => void): void;
  onPerson(listener: (who: string) => void): void;
}

export function createRunning(speech: () => Speech, log: Pick<Log, 'surprise'>): Running {
  let now: RunningMeeting | undefined;
  let profile: Profile | undefined;
  const changed = new Set<() => void>();
  const told = new Set<(news: MeetingNews) => void>();
  const met = new Set<(who: string) => void>();
  const set = (next: RunningMeeting | undefined): void => {
    now = next;
    for (const listener of changed) undisturbed(listener);
  };
  /** What one of them cannot do is no reason for the others to miss it. */
  const undisturbed = (tell: () => void): void => {
    try {
      tell();
    } catch (error) {
      log.surprise('running meeting', error);
    }
  };
  return {
    now: () => now,
    profile: () => profile,
    joined: ({ name }, of, joinedAt) => {
      profile = of;
      set({ name, joinedAt, status: quietStatus, speech: speech() });
    },
    status: (status) => {
      if (now) set({ ...now, status, speech: speech() });
    },
    away: (problem) => {
      if (!now) return;
      const { shared: _ended, away: _before, ...rest } = now;
      set({ ...rest, status: quietStatus, ...(problem && { away: problem }) });
    },
    back: () => {
      if (!now?.away) return;
      const { away: _over, ...rest } = now;
      set(rest);
    },
    shared: (name) => {
      if (!now || now.shared === name) return;
      const { shared: _before, ...rest } = now;
      set({ ...rest, ...(name !== undefined && { shared: name }) });
    },
    news: (news) => {
      if (now) for (const listener of told) undisturbed(() => listener(news));
    },
    person: (who) => {
      if (now) for (const listener of met) undisturbed(() => listener(who));
    },
    left: () => {
      if (!now) return;
      profile = undefined;
      set(undefined);
    },
    onChange: (listener) => void changed.add(listener),
    onNews: (listener) => void told.add(listener),
    onPerson: (listener) => void met.add(listener),
  };
}
