import { describe, expect, it } from 'vitest';
import { type DateHeaders, readServerClock, skewOf } from '../../../main/tickets/server-clock.ts';

const noon = Date.UTC(2026, 0, 2, 12);
const headerOf = (time: number): string => new Date(time).toUTCString();

const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;
const year = 365.25 * day;

/** A clock that goes wrong by `error`, and a server that answers after `trip` by the right one. */
function rig(error: number, trip = 200, answer?: (serverTime: number) => DateHeaders) {
  let time = noon + 300;
  const ask = async (): Promise<DateHeaders> => {
    time += trip / 2;
    const headers = answer?.(time) ?? { date: headerOf(time) };
    time += trip / 2;
    return headers;
  };
  return { ask, now: () => time + error, serverTime: () => time };
}

describe('a server that does not tell its time', () => {
  it.each([
    null,
    '',
    'now',
    '1',
    '2026',
    '2026-01-02T12:00:00Z',
    String(noon),
    'Fri, 02 Jan 2026 12:00:00',
    'Fri, 02 Jan 2026 12:00:00 +0100',
    'Fri, 02 Jan 2026 12:00:00 GMT, Fri, 02 Jan 2026 12:00:00 GMT',
    'Fri, 02 Jan 2026 25:00:00 GMT',
    'Fri, 02 Foo 2026 12:00:00 GMT',
    'Fri, 02 Jan 0026 12:00:00 GMT',
    'Fri, 02 Jan 20266 12:00:00 GMT',
    'Friday, 02-Jan-26 12:00:00 GMT',
    'x'.repeat(100_000),
  ])('but %j leaves the computer with its own', async (date) => {
    expect(skewOf({ date }, noon, noon)).toBeUndefined();
    const { ask, now } = rig(day, 200, () => ({ date }));
    const clock = await readServerClock(ask, now);
    expect(clock).toMatchObject({ skew: undefined, isFarOff: false });
    expect(clock.correctedNow()).toBe(now());
  });

  it('or does not answer leaves the computer with its own', async () => {
    const unreachable = async (): Promise<DateHeaders> => {
      throw new Error('net::ERR_NAME_NOT_RESOLVED');
    };
    const clock = await readServerClock(unreachable, () => noon);
    expect(clock).toMatchObject({ skew: undefined, isFarOff: false });
    expect(clock.correctedNow()).toBe(noon);
  });

  it.each(['1', '3600', '-1', 'soon'])('or answers from a cache (%s s) is not believed', (age) => {
    expect(skewOf({ date: headerOf(noon), age }, noon, noon)).toBeUndefined();
  });

  it.each([
    ['much too late', noon, noon + 30_001],
    ['before it was asked', noon, noon - 1],
    ['at no time', noon, Number.NaN],
  ])('or answers %s is not believed', (_when, before, after) => {
    expect(skewOf({ date: headerOf(noon) }, before, after)).toBeUndefined();
  });
});

describe('the difference of two clocks', () => {
  it.each([
    [0, 0, 500],
    [0, 1_000, 0],
    [-2 * minute, 0, 2 * minute + 500],
    [2 * minute, 30_000, -2 * minute - 15_000 + 500],
  ])('at %d ms, after a trip of %d ms, is %d ms', (error, trip, skew) => {
    const before = noon + error;
    expect(skewOf({ date: headerOf(noon), age: '0' }, before, before + trip)).toBe(skew);
  });

  it.each([0, 1, 20, -20, 29])('of %d s is left as it is', async (seconds) => {
    const { ask, now } = rig(seconds * second);
    const clock = await readServerClock(ask, now);
    expect(clock.correctedNow()).toBe(now());
    expect(clock.isFarOff).toBe(false);
  });

  it.each([
    [31 * second, false],
    [-31 * second, false],
    [5 * minute, false],
    [-5 * minute, false],
    [day - minute, false],
    [-day + minute, false],
    [day + minute, true],
    [-day - minute, true],
    [10 * year, true],
    [-10 * year, true],
  ])('of %d ms is corrected to less than a second; told: %s', async (error, isFarOff) => {
    const { ask, now, serverTime } = rig(error);
    const clock = await readServerClock(ask, now);
    expect(Math.abs(clock.correctedNow() - serverTime())).toBeLessThan(second);
    expect(Math.abs((clock.skew ?? 0) + error)).toBeLessThan(second);
    expect(clock.isFarOff).toBe(isFarOff);
  });

  it('is good enough for a ticket even when the answer takes half a minute', async () => {
    const { ask, now, serverTime } = rig(-3 * minute, 30_000);
    const clock = await readServerClock(ask, now);
    expect(Math.abs(clock.correctedNow() - serverTime())).toBeLessThan(16 * second);
  });
});
