import type { MeetingNews } from '../../common/meeting-status.ts';
import { text } from '../../common/text/index.ts';

/** No kind of news is told more often than this, in ms; less and less while it goes on and on. */
const shortestPause = 3_000;
const longestPause = 60_000;

/** As much of a message as a notification shows, in UTF-16 units. */
const longestBody = 120;

type Kind = MeetingNews['what'];

export interface Told {
  what: Kind;
  title: string;
  body: string;
}

export interface NewsGatheringParts {
  /** The meeting, as the person wrote it. */
  meeting(): string;
  tell(told: Told): void;
  later(run: () => void, milliseconds: number): void;
}

/** Gathers news, so that many of a kind become one that counts them. */
export interface NewsGathering {
  take(news: MeetingNews): void;
  /** The person looks now: what waits need not be told any more. */
  forget(): void;
}

export function createNewsGathering({ meeting, tell, later }: NewsGatheringParts): NewsGathering {
  /** The kinds that were told lately. */
  const rests = new Map<Kind, Rest>();

  const rest = (kind: Kind, pause: number): void => {
    const now: Rest = { pause, isOver: false, count: 0 };
    rests.set(kind, now);
    later(() => {
      if (now.first) {
        tell(now.count > 1 ? several(kind, now.count, meeting()) : one(now.first, meeting()));
        return rest(kind, longer(pause));
      }
      now.isOver = true;
      later(() => rests.get(kind) === now && rests.delete(kind), pause);
    }, pause);
  };

  return {
    take: (news) => {
      const before = rests.get(news.what);
      if (before && !before.isOver) {
        before.first ??= news;
        before.count += 1;
        return;
      }
      tell(one(news, meeting()));
      rest(news.what, before ? longer(before.pause) : shortestPause);
    },
    forget: () => {
      for (const waiting of rests.values()) {
        delete waiting.first;
        waiting.count = 0;
      }
    },
  };
}

/** A kind of news that was told, and is not told again for a while. */
interface Rest {
  pause: number;
  /** It may be told at once again; the next pause is a longer one still. */
  isOver: boolean;
  /** What came meanwhile: the first of it, and how much. */
  first?: MeetingNews;
  count: number;
}

const longer = (pause: number): number => Math.min(pause * 2, longestPause);

const one = ({ what, name, text: written }: MeetingNews, meeting: string): Told => ({
  what,
  title: text.meetingNews.one[what](name),
  body: what === 'message' && written ? cut(written) : meeting,
});

const several = (kind: Kind, count: number, meeting: string): Told => ({
  what: kind,
  title: text.meetingNews.several[kind](count),
  body: meeting,
});

function cut(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim();
  if (line.length <= longestBody) return line;
  // Not through the middle of a character of two units.
  return `${line.slice(0, longestBody - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
