import { locale, text } from './index.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A span of time as a person says it, never more than it is: `59 min`, `2 hr 5 min`, `3 days`. */
export function spanInWords(ms: number): string {
  const span = Math.abs(ms);
  if (span < minute) return text.ticketTime.lessThanMinute;
  if (span < hour) return inUnits(Math.floor(span / minute), 'minute', 'short');
  if (span < 2 * day) {
    const minutes = Math.floor((span % hour) / minute);
    const hours = inUnits(Math.floor(span / hour), 'hour', 'short');
    return minutes > 0 ? together(hours, inUnits(minutes, 'minute', 'short')) : hours;
  }
  return span < 730 * day
    ? inUnits(Math.floor(span / day), 'day', 'long')
    : inUnits(Math.floor(span / (365.25 * day)), 'year', 'long');
}

/** How far ahead of now, or how long ago (negative): `in 59 min`, `2 hr 5 min ago`, `in 3 days`. */
export function fromNowInWords(ms: number): string {
  const words = text.ticketTime;
  const span = Math.abs(ms);
  if (span < minute) return ms < 0 ? words.lessThanMinutePast : words.lessThanMinuteAhead;
  if (span < 2 * day) return (ms < 0 ? words.past : words.ahead)(spanInWords(span));
  // Days and years change with what stands before them: “3 Tage”, but “vor 3 Tagen”.
  const format = new Intl.RelativeTimeFormat(locale());
  return span < 730 * day
    ? format.format(Math.trunc(ms / day), 'day')
    : format.format(Math.trunc(ms / (365.25 * day)), 'year');
}

const together = (...units: string[]): string =>
  new Intl.ListFormat(locale(), { type: 'unit', style: 'narrow' }).format(units);

function inUnits(count: number, unit: string, unitDisplay: 'short' | 'long'): string {
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay }).format(count);
}
