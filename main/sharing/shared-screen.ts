import type { Running } from '../meeting/running.ts';
import type { ShareChoice } from './share-choice.ts';

/** How long a page may take to stop when it is told to, in ms. */
const longestStop = 3_000;

/** A page that goes from one source to the next says “no” between them; no longer than this. */
const betweenSources = 5_000;

export interface SharedScreenParts {
  running: Pick<Running, 'now' | 'shared' | 'onChange'>;
  /** Follows the document that the choice is for, until it is told to stop. */
  follow(onGone: () => void): () => void;
  /** Has the page switch sharing, which it does now; leads to `switched`. */
  switchOff(): void;
  /** The page shows a screen that nobody chose. */
  onUnchosen(): void;
  /** The page does not stop. */
  onStuck(): void;
  now(): number;
}

/**
 * What is shared: from the choice until the page has said that it shows it, and then that it does
 * no more, or until its document is gone. A page that never says so may look all the same.
 */
export interface SharedScreen {
  granted(choice: ShareChoice): void;
  /** Of what is shared, the display; undefined for windows and where only the system knows. */
  displayId(): string | undefined;
  /** The page says that it shows what it was given. */
  isShown(): boolean;
  /** The person wants it to end: the page does that, or is ended. */
  stop(): void;
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
  let unfollow: (() => void) | undefined;
  /** Runs while somebody waits for the page to stop. */
  let stopping: NodeJS.Timeout | undefined;

  const expectStop = (): void => {
    stopping = setTimeout(parts.onStuck, longestStop);
  };
  const endStopping = (): boolean => {
    const wasStopping = stopping !== undefined;
    clearTimeout(stopping);
    stopping = undefined;
    return wasStopping;
  };
  const set = (next: ShareChoice | undefined): void => {
    choice = next;
    unfollow?.();
    unfollow = next && parts.follow(forget);
    running.shared(next?.name);
  };
  const forget = (): void => {
    endStopping();
    // A page that was loaded once more has not said yet that it shows nothing.
    isShown = running.now()?.status.sharing === true;
    last = undefined;
    set(undefined);
  };

  const showsChoice = (): boolean => choice !== undefined && isShown;

  const shows = (): void => {
    const isUnwanted = endStopping();
    const isNext = last !== undefined && parts.now() - last.endedAt < betweenSources;
    if (!choice && !isNext) return parts.onUnchosen();
    if (!choice) set(last?.choice);
    if (isUnwanted) parts.switchOff();
  };
  const stops = (): void => {
    endStopping();
    if (choice) last = { choice, endedAt: parts.now() };
    set(undefined);
  };

  running.onChange(() => {
    const meeting = running.now();
    const isOver = !meeting || meeting.away !== undefined;
    // Whoever brings a meeting back takes from it what was shared.
    if (isOver || (choice && meeting.shared === undefined)) {
      if (choice || last || isShown || stopping) forget();
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
      endStopping();
      set(next);
    },
    displayId: () => choice?.displayId,
    isShown: showsChoice,
    stop: () => {
      // Told twice, the page would begin again.
      if (!choice || stopping) return;
      if (isShown) return parts.switchOff();
      // To tell it now might have it begin. It is told once it shows what it was given.
      expectStop();
    },
    switched: () => {
      if (!showsChoice()) return;
      endStopping();
      expectStop();
    },
    forget,
  };
}
