import { Notification } from 'electron/main';
import type { MeetingNews } from '../../common/meeting-status.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import { text } from '../../common/text/index.ts';
import { createNewsGathering, type Told } from './news-gathering.ts';

export interface NotificationParts {
  platform: NodeJS.Platform;
  /** The meeting that runs, as the person wrote it. */
  meeting(): string;
  isWanted(): boolean;
  /** The person looks at the meeting. */
  isInFront(): boolean;
  /** One was clicked. */
  open(): void;
}

type Kind = MeetingNews['what'] | 'away';

/** Tells of knocks, messages and hands by the system’s notifications. */
export interface Notifications {
  news(news: MeetingNews): void;
  /** The meeting stands behind a panel that says this, or does not any more. */
  away(problem: MeetingProblem | undefined): void;
  /** The meeting is looked at, or over: takes away what is still shown. */
  clear(): void;
}

export function createNotifications(parts: NotificationParts): Notifications {
  // One that nobody holds is collected, and its click is lost.
  const shown = new Map<Kind, Notification>();
  const tell = (what: Kind, { title, body }: Pick<Told, 'title' | 'body'>): void => {
    if (!Notification.isSupported()) return;
    const plain = (words: string): string => withoutMarkup(words, parts.platform);
    const notification = new Notification({ title: plain(title), body: plain(body) });
    // The latest of its kind says it all.
    shown.get(what)?.close();
    shown.set(what, notification);
    notification.on('click', parts.open);
    notification.on('close', () => {
      if (shown.get(what) === notification) shown.delete(what);
    });
    notification.show();
  };
  const gathering = createNewsGathering({
    meeting: parts.meeting,
    tell: (told) => tell(told.what, told),
    later: (run, milliseconds) => void setTimeout(run, milliseconds),
  });
  return {
    news: (news) => {
      if (parts.isWanted() && !parts.isInFront()) gathering.take(news);
    },
    away: (problem) => {
      if (!problem) return shown.get('away')?.close();
      if (!parts.isWanted() || parts.isInFront()) return;
      const body = text.meetingProblem[problem.code].happened(problem.about ?? '');
      tell('away', { title: parts.meeting(), body });
    },
    clear: () => {
      gathering.forget();
      const all = [...shown.values()];
      shown.clear();
      for (const one of all) one.close();
    },
  };
}

/**
 * Desktops of Linux may read a few HTML elements in a notification, links and pictures among them
 * (freedesktop.org, Desktop Notifications, “Markup”): what people write has no such brackets then.
 */
export const withoutMarkup = (words: string, platform: NodeJS.Platform): string =>
  platform === 'linux' ? words.replaceAll('<', '‹').replaceAll('>', '›') : words;
