/** How long an invitation may be good for. */
export const lives = ['hour', 'day', 'date'] as const;
export type Life = (typeof lives)[number];

const hour = 3_600_000;

/** When an invitation ends: in an hour, in a day, or with a day (`2026-11-24`); undefined without a day. */
export function endOf(life: Life, day: string, now: Date): Date | undefined {
  switch (life) {
    case 'hour':
      return new Date(now.getTime() + hour);
    case 'day':
      return new Date(now.getTime() + 24 * hour);
    case 'date': {
      const [year, month, date] = day.split('-').map(Number);
      if (!year || !month || !date) return undefined;
      const end = new Date(year, month - 1, date, 23, 59);
      return end > now ? end : undefined;
    }
  }
}

/** A day as `<input type="date">` spells it, in this computer's time zone. */
export function dayInput(now: Date, daysAhead: number): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + daysAhead);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
