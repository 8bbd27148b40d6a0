/** When Parlour looks for updates by itself. */
export interface Schedule {
  /** Begins it; what was begun goes on. */
  begin(): void;
}

export interface ScheduleParts {
  /** When a look had an answer last, in ms since 1970; undefined before the first time. */
  checkedAt(): number | undefined;
  /** Whether it is wanted, and disturbs nobody. */
  mayLook(): boolean;
  look(): Promise<void>;
  now(): number;
  /** From 0 to 1. */
  random(): number;
}

/** After the start, in ms: what the person came for goes first. */
const firstLook = 10_000;
const hour = 3_600_000;
const day = 24 * hour;
/** Up to this much later, so that not all computers ask at the same minute. */
const jitter = hour;
/** How long a look without an answer holds the next one back. */
const betweenTries = hour;
/** How often it is seen whether a day has passed: timers stand still while a computer sleeps. */
const betweenLooks = 600_000;

/** A look some seconds after the start, and each day after; one that had no answer is tried again. */
export function createSchedule(parts: ScheduleParts): Schedule {
  const later = parts.random() * jitter;
  let triedAt: number | undefined;
  let isBegun = false;

  const isWithin = (moment: number | undefined, span: number): boolean => {
    const passed = parts.now() - (moment ?? -Infinity);
    // One that lies in the future was written while the clock was wrong.
    return passed >= 0 && passed < span;
  };
  const lookIfDue = (): void => {
    if (!parts.mayLook()) return;
    if (isWithin(parts.checkedAt(), day + later) || isWithin(triedAt, betweenTries)) return;
    triedAt = parts.now();
    void parts.look();
  };

  return {
    begin: () => {
      // Home is there each time it was opened anew.
      if (isBegun) return;
      isBegun = true;
      setTimeout(lookIfDue, firstLook);
      setInterval(lookIfDue, betweenLooks);
    },
  };
}
