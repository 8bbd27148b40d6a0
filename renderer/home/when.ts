import { text } from '../../common/text/index.ts';

/** A day as people say it: today, yesterday, the weekday of this week, else the date. */
export function whenInWords(day: Date, now: Date, language?: string): string {
  const days = Math.round((startOf(now) - startOf(day)) / 86_400_000);
  if (days === 0) return text.home.today;
  if (days === 1) return text.home.yesterday;
  if (days > 1 && days < 7) return day.toLocaleDateString(language, { weekday: 'long' });
  const sameYear = day.getFullYear() === now.getFullYear();
  return day.toLocaleDateString(language, {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  });
}

/** Rounded above, because a day of a clock change has 23 or 25 hours. */
const startOf = (day: Date): number =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
