import type { Running } from '../meeting/running.ts';
import type { ShareChoice } from './share-choice.ts';

/** How long a page may take to show what it was given, and to stop it when it is told to. In ms. */
const longestStart = 10_000;
const longestStop = 3_000;

/** A page that goes from one source to the next says “no” between them; no longer than this. */
const betweenSources = 5_000;

export interface SharedScreenParts {
  running: Pick<Running, 'now' | 'shared' | 'onChange'>;
  /** The page shows a screen that nobody chose. */
  onUnchosen(): void;
  /** The page does not stop. */
  onStuck(): void;
  now(): number;
}

/** What is shared, from the choice until the page has stopped. */
export interface SharedScreen {
  granted(choice: ShareChoice): void;
  /** Of what is shared, the display; undefined for windows and where only the system knows. */
  displayId(): string | undefined;
  /** The page was told to switch sharing: it stops what it shows, or is stopped. */
  switched(): void;
  /** The page is gone. */
  forget(): void;
}

export function createSharedScreen(parts: SharedScreenParts): SharedScreen {
  const { running } = parts;
  let choice: ShareChoice | undefined;
  let last: { choice: ShareChoice; endedAt: number } | undefined;
  let isShown = false;
  let limit: NodeJS.Timeout | undefined;

  const set = (next: ShareChoice | undefined): void => {
    choice = next;
    running.shared(next?.name);
  };
  const forget = (): void => {
    clearTimeout(limit);
    isShown = false;
    last = undefined;
    set(undefined);
  };

  const shows = (): void => {
    clearTimeout(limit);
    const isNext = last !== undefined && parts.now() - last.endedAt < betweenSources;
    if (!choice && !isNext) return parts.onUnchosen();
    set(choice ?? last?.choice);
  };
  const stops = (): void => {
    clearTimeout(limit);
    if (choice) last = { choice, endedAt: parts.now() };
    set(undefined);
  };

  running.onChange(() => {
    const meeting = running.now();
    if (!meeting) {
      if (choice || isShown) forget();
      return;
    }
    const { sharing } = meeting.status;
    if (sharing === isShown) return;
    isShown = sharing;
    if (sharing) shows();
    else stops();
  });

  return {
    granted: (next) => {
      set(next);
      clearTimeout(limit);
      if (!isShown) limit = setTimeout(() => set(undefined), longestStart);
    },
    displayId: () => choice?.displayId,
    switched: () => {
      if (!isShown) return;
      clearTimeout(limit);
      limit = setTimeout(parts.onStuck, longestStop);
    },
    forget,
  };
}
