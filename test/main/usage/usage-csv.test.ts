import * as fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publicProfile } from '../../../common/profile.ts';
import type { MonthOfUse } from '../../../common/usage.ts';
import { createSaveUsage } from '../../../main/usage/save-usage.ts';
import { usageCsv } from '../../../main/usage/usage-csv.ts';
import { ownServer } from '../../common/sample-profile.ts';

const month = (more: Partial<MonthOfUse> = {}): MonthOfUse => ({
  month: '2026-11',
  profile: 'town1',
  meetings: 2,
  seconds: 3_600,
  peak: 4,
  personSeconds: 9_000,
  people: 7,
  ...more,
});

/** As RFC 4180 says: rows of cells. */
function read(csv: string): string[][] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cells.lastIndex = 1;
  for (let found = cells.exec(csv); found; found = cells.exec(csv)) {
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] === '\r\n') rows.push([]);
    if (cells.lastIndex === csv.length) break;
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

describe('usage as CSV', () => {
  it('has a row for each month and profile, with columns of the same names everywhere', () => {
    const rows = read(
      usageCsv(
        [month({ profile: 'public' }), month(), month({ profile: 'gone' })],
        [publicProfile, ownServer({ name: 'Büro' })],
      ),
    );
    expect(rows).toEqual([
      'month hosting profile profile_name meetings seconds peak_people person_seconds people'.split(
        ' ',
      ),
      ['2026-11', 'public', 'public', '', '2', '3600', '4', '9000', '7'],
      ['2026-11', 'ownServer', 'town1', 'Büro', '2', '3600', '4', '9000', '7'],
      ['2026-11', 'removed', 'gone', '', '2', '3600', '4', '9000', '7'],
    ]);
  });

  it('comes back whole, whatever a profile is called', () => {
    const anyName = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.stringMatching(/^[=+\-@",\r\n\t;a']{0,12}$/),
    );
    fc.assert(
      fc.property(anyName, fc.nat(), (name, seconds) => {
        const rows = read(usageCsv([month({ seconds })], [ownServer({ name })]));
        const given = rows[1]![3]!;
        expect(rows).toHaveLength(2);
        expect(rows[1]![5]).toBe(String(seconds));
        expect(given).not.toMatch(/^[=+\-@\t\r]/);
        expect(given === name || given === `'${name}`).toBe(true);
      }),
    );
  });

  it('is no formula to a spreadsheet', () => {
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://evil.example")']) {
      const csv = usageCsv([month()], [ownServer({ name })]);
      expect(read(csv)[1]![3]).toBe(`'${name}`);
    }
  });

  it('is written where the person says, and nothing is overwritten that nobody asked about', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parlour-csv-'));
    const save = (answer: { canceled: boolean; filePath?: string }) =>
      createSaveUsage({
        showSaveDialog: async () => answer,
        months: () => [month()],
        profiles: () => [],
      })();
    const filePath = join(folder, 'usage.csv');
    expect(await save({ canceled: true, filePath: '' })).toBe('cancelled');
    expect(await save({ canceled: false, filePath })).toEqual({ file: filePath });
    expect(readFileSync(filePath, 'utf8')).toBe(usageCsv([month()], []));
    writeFileSync(filePath, 'mine');
    const second = join(folder, 'usage 2.csv');
    expect(await save({ canceled: false, filePath: join(folder, 'usage') })).toEqual({
      file: second,
    });
    expect(readFileSync(filePath, 'utf8')).toBe('mine');
    expect(await save({ canceled: false, filePath: join(folder, 'no', 'usage.csv') })).toBe(
      'failed',
    );
    rmSync(folder, { recursive: true, force: true });
  });
});
