import { locale, text } from '../../common/text/index.ts';

/** A day as people say it: today, yesterday, the weekday of this week, else the date. */
export function whenInWords(day: Date, now: Date, region = locale()): string {
  const days = Math.round((startOf(now) - startOf(day)) / 86_400_000);
  if (days === 0) return text.home.today;
  if (days === 1) return text.home.yesterday;
  if (days > 1 && days < 7) return written(region, 'weekday', day);
  return written(region, day.getFullYear() === now.getFullYear() ? 'day' : 'dayOfYear', day);
}

const forms = {
  weekday: { weekday: 'long' },
  day: { day: 'numeric', month: 'short' },
  dayOfYear: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making one costs as much as a row of the list, so each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function written(region: string, form: keyof typeof forms, day: Date): string {
  const name = `${region} ${form}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(region, forms[form]);
  formats.set(name, format);
  return format.format(day);
}

/** Rounded above, because a day of a clock change has 23 or 25 hours. */
const startOf = (day: Date): number =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
