/**
 * The longest time between two looks at the clock that counts, in milliseconds. Parlour looks
 * every half a minute: after more the computer slept, and nobody met.
 */
export const longestGap = 90_000;

/** More people are not told apart in one month; a page that names more makes them up. */
export const mostKnown = 10_000;

/** What one meeting came to so far. */
export interface MeetingSum {
  /** The person's own time, in milliseconds. */
  time: number;
  /** Milliseconds times people. */
  personTime: number;
  /** The most people at a time, the person too. */
  peak: number;
  /** The most people without a name at a time. */
  unnamed: number;
  /** Whom the page could tell apart, as hashes. */
  known: ReadonlySet<string>;
}

/** Adds up one meeting while it runs. */
export interface Tally {
  /** So many people are in the room from now on, the person too. */
  people(count: number): void;
  /** Somebody is in the room, the person too: their hash, or '' for nobody in particular. */
  person(hash: string): void;
  sum(): MeetingSum;
}

/** `clock` only goes forward, in milliseconds from anywhere. */
export function createTally(clock: () => number): Tally {
  let last = clock();
  let time = 0;
  let personTime = 0;
  let here = 1;
  let peak = 1;
  /** Those who came without a name and may still be there. */
  let unnamedHere = 0;
  let unnamed = 0;
  const known = new Set<string>();

  const pass = (): void => {
    const now = clock();
    const gap = now - last;
    last = now;
    if (gap < 0 || gap > longestGap) return;
    time += gap;
    personTime += gap * here;
  };
  /** No more than there is room for: the page may tell of somebody before the number follows. */
  const countUnnamed = (): void => {
    unnamed = Math.max(unnamed, Math.min(unnamedHere, here));
  };
  return {
    people: (count) => {
      pass();
      const next = Math.max(1, count);
      countUnnamed();
      // Who left is not told: one without a name, or else the next of them would be one more.
      if (next < here) unnamedHere = Math.max(0, Math.min(unnamedHere, here) - (here - next));
      here = next;
      unnamedHere = Math.min(unnamedHere, here);
      peak = Math.max(peak, here);
    },
    person: (hash) => {
      if (hash === '') unnamedHere += 1;
      else if (known.size < mostKnown) known.add(hash);
    },
    sum: () => {
      pass();
      countUnnamed();
      return { time, personTime, peak, unnamed, known };
    },
  };
}
