import type { Profile } from '../../common/profile.ts';
import { type MonthOfUse, visitedProfile } from '../../common/usage.ts';

/** The same in every language: a program that reads the file finds its columns by them. */
const header = [
  'month',
  'hosting',
  'profile',
  'profile_name',
  'meetings',
  'seconds',
  'peak_people',
  'person_seconds',
  'people',
].join(',');

/** So that spreadsheets read the names of people who do not write in ASCII. */
const byteOrderMark = '\uFEFF';

/** One row for each month and profile (RFC 4180). */
export function usageCsv(months: readonly MonthOfUse[], profiles: readonly Profile[]): string {
  const rows = months.map((one) => {
    const profile = profiles.find(({ id }) => id === one.profile);
    const kind = one.profile === visitedProfile ? 'visited' : (profile?.kind ?? 'removed');
    const name = profile && 'name' in profile ? profile.name : '';
    const counts = [one.meetings, one.seconds, one.peak, one.personSeconds, one.people];
    return [one.month, kind, cell(one.profile), cell(name), ...counts].join(',');
  });
  return `${byteOrderMark}${[header, ...rows].join('\r\n')}\r\n`;
}

/** Spreadsheets take what begins with one of these for a formula, and run it. */
const isFormula = /^[=+\-@\t\r]/;

const cell = (value: string): string =>
  `"${`${isFormula.test(value) ? "'" : ''}${value}`.replaceAll('"', '""')}"`;
