import type { MeetingNews } from '../../common/meeting-status.ts';
import { text } from '../../common/text/index.ts';

/** No kind of news is told more often than this, in ms. */
const pause = 3_000;

/** As much of a message as a notification shows, in UTF-16 units. */
const longestBody = 120;

type Kind = MeetingNews['what'];

export interface Told {
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
  /** What came since a kind was told last; none of a kind that may be told at once. */
  const waiting = new Map<Kind, MeetingNews[]>();

  const rest = (kind: Kind): void => {
    waiting.set(kind, []);
    later(() => {
      const [first, ...more] = waiting.get(kind) ?? [];
      if (!first) return void waiting.delete(kind);
      tell(more.length > 0 ? several(kind, more.length + 1, meeting()) : one(first, meeting()));
      rest(kind);
    }, pause);
  };

  return {
    take: (news) => {
      const before = waiting.get(news.what);
      if (before) return void before.push(news);
      tell(one(news, meeting()));
      rest(news.what);
    },
    forget: () => {
      for (const kind of waiting.keys()) waiting.set(kind, []);
    },
  };
}

const one = ({ what, name, text: written }: MeetingNews, meeting: string): Told => ({
  title: text.meetingNews.one[what](name),
  body: what === 'message' && written ? cut(written) : meeting,
});

const several = (kind: Kind, count: number, meeting: string): Told => ({
  title: text.meetingNews.several[kind](count),
  body: meeting,
});

function cut(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim();
  if (line.length <= longestBody) return line;
  // Not through the middle of a character of two units.
  return `${line.slice(0, longestBody - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
