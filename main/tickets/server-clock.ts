/** The headers of an answer that tell when it was made. */
export interface DateHeaders {
  date: string | null;
  /** Seconds the answer lay in a cache on the way. */
  age?: string | null;
}

/** The time at a server, as this computer reckons it for one entrance. */
export interface ServerClock {
  /** How far the server is ahead of this computer, in ms; undefined when it did not say. */
  readonly skew: number | undefined;
  /** More than a day: the person should hear that a clock is wrong. */
  readonly isFarOff: boolean;
  /** The server's time, in ms since 1970; this computer's while the two agree. */
  correctedNow(): number;
}

/** A header counts whole seconds and answers travel: below this the two clocks agree. */
const smallestSkew = 30_000;
const day = 24 * 3_600_000;

/** An answer that took longer says too little about when it was made. */
const longestRoundTrip = 30_000;

/**
 * Compares this computer's clock with a server's. `ask` fetches anything from the server, past
 * every cache. When it fails, this computer's clock counts: the join itself will tell what is
 * wrong. Made anew for each entrance, because clocks are set and computers sleep.
 */
export async function readServerClock(
  ask: () => Promise<DateHeaders>,
  now: () => number,
): Promise<ServerClock> {
  const before = now();
  const headers = await ask().catch(() => undefined);
  const skew = headers && skewOf(headers, before, now());
  const correction = skew !== undefined && Math.abs(skew) > smallestSkew ? skew : 0;
  return {
    skew,
    isFarOff: Math.abs(correction) > day,
    correctedNow: () => now() + correction,
  };
}

/** How far the server is ahead, in ms, told from its answer and the local time around it. */
export function skewOf(headers: DateHeaders, before: number, after: number): number | undefined {
  // Caches on the way either keep the date of the answer or put their own: no telling which.
  if (!/^0*$/.test(headers.age ?? '')) return undefined;
  const written = timeOf(headers.date ?? '');
  const roundTrip = after - before;
  // Negative when somebody set the clock meanwhile.
  if (written === undefined || !(roundTrip >= 0 && roundTrip <= longestRoundTrip)) return undefined;
  // The header cuts the fraction of its second off: on average half of one.
  return written + 500 - (before + roundTrip / 2);
}

/** The one form servers send (RFC 9110, IMF-fixdate); `Date.parse` alone would take "1" for a date. */
const fixdate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} [1-9]\d{3} \d{2}:\d{2}:\d{2} GMT$/;

function timeOf(date: string): number | undefined {
  const time = fixdate.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
