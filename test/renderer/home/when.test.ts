import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenInWords } from '../../../renderer/home/when.ts';

const now = new Date(2026, 2, 11, 10, 30); // a Wednesday

describe('a day as people say it', () => {
  it.each([
    ['this very moment', new Date(2026, 2, 11, 10, 30), 'today'],
    ['the first minute of today', new Date(2026, 2, 11, 0, 0), 'today'],
    ['the last minute of today', new Date(2026, 2, 11, 23, 59), 'today'],
    ['the last minute of yesterday', new Date(2026, 2, 10, 23, 59), 'yesterday'],
    ['the first minute of yesterday', new Date(2026, 2, 10, 0, 0), 'yesterday'],
    ['two days ago', new Date(2026, 2, 9, 23, 59), 'Monday'],
    ['six days ago', new Date(2026, 2, 5, 0, 0), 'Thursday'],
    ['a week ago, which has the same name', new Date(2026, 2, 4, 23, 59), '4 Mar'],
    ['the first of this year', new Date(2026, 0, 1), '1 Jan'],
    ['the last of the year before', new Date(2025, 11, 31), '31 Dec 2025'],
    ['long ago', new Date(2019, 5, 30), '30 Jun 2019'],
    ['tomorrow, by a clock that was wrong', new Date(2026, 2, 12), '12 Mar'],
    ['next year, by a clock that was wrong', new Date(2027, 2, 11), '11 Mar 2027'],
  ])('%s', (_what, day, words) => {
    expect(whenInWords(day, now, 'en-GB')).toBe(words);
  });

  it('keeps the weekday in the first days of a year', () => {
    expect(whenInWords(new Date(2025, 11, 30), new Date(2026, 0, 2), 'en-GB')).toBe('Tuesday');
  });

  it('speaks the language it is given', () => {
    expect(whenInWords(new Date(2026, 2, 9), now, 'de')).toBe('Montag');
    expect(whenInWords(new Date(2026, 0, 1), now, 'en-US')).toBe('Jan 1');
  });
});

describe('a change of the clock', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['to summer time', new Date(Date.UTC(2026, 2, 29, 12)), new Date(Date.UTC(2026, 2, 30, 12))],
    ['to winter time', new Date(Date.UTC(2026, 9, 25, 12)), new Date(Date.UTC(2026, 9, 26, 12))],
  ])('%s does not move a day', (_which, sunday, monday) => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    const saturday = new Date(sunday.getTime() - 86_400_000);
    expect(sunday.getTimezoneOffset()).not.toBe(saturday.getTimezoneOffset());
    expect(whenInWords(sunday, monday, 'en-GB')).toBe('yesterday');
    expect(whenInWords(saturday, sunday, 'en-GB')).toBe('yesterday');
    expect(whenInWords(saturday, monday, 'en-GB')).toBe('Saturday');
  });
});
