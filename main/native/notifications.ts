import { Notification } from 'electron/main';
import type { MeetingNews } from '../../common/meeting-status.ts';
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

/** Tells of knocks, messages and hands by the system’s notifications. */
export interface Notifications {
  news(news: MeetingNews): void;
  /** The meeting is looked at, or over: takes away what is still shown. */
  clear(): void;
}

export function createNotifications(parts: NotificationParts): Notifications {
  // One that nobody holds is collected, and its click is lost.
  const shown = new Set<Notification>();
  const tell = ({ title, body }: Told): void => {
    if (!Notification.isSupported()) return;
    const plain = (words: string): string => withoutMarkup(words, parts.platform);
    const notification = new Notification({ title: plain(title), body: plain(body) });
    shown.add(notification);
    notification.on('click', parts.open);
    notification.on('close', () => shown.delete(notification));
    notification.show();
  };
  const gathering = createNewsGathering({
    meeting: parts.meeting,
    tell,
    later: (run, milliseconds) => void setTimeout(run, milliseconds),
  });
  return {
    news: (news) => {
      if (parts.isWanted() && !parts.isInFront()) gathering.take(news);
    },
    clear: () => {
      gathering.forget();
      for (const one of shown) one.close();
      shown.clear();
    },
  };
}

/**
 * Desktops of Linux may read a few HTML elements in a notification, links and pictures among them
 * (freedesktop.org, Desktop Notifications, “Markup”): what people write has no such brackets then.
 */
export const withoutMarkup = (words: string, platform: NodeJS.Platform): string =>
  platform === 'linux' ? words.replaceAll('<', '‹').replaceAll('>', '›') : words;
