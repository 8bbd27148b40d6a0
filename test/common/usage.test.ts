import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePrices } from '../../common/cost-examples.ts';
import { usageLimits } from '../../common/cost.ts';
import { type MonthOfUse, monthOf, monthsBefore, togetherByMonth } from '../../common/usage.ts';
import { jaasEstimate, usageOf } from '../../common/usage-cost.ts';

const month = (more: Partial<MonthOfUse> = {}): MonthOfUse => ({
  month: '2026-02',
  profile: 'public',
  meetings: 4,
  seconds: 7_200,
  peak: 5,
  personSeconds: 21_600,
  people: 12,
  ...more,
});

describe('a month', () => {
  it('is the one of the calendar here', () => {
    expect(monthOf(new Date(2026, 1, 28, 23, 59, 59).getTime())).toBe('2026-02');
    expect(monthOf(new Date(2026, 2, 1).getTime())).toBe('2026-03');
    expect(monthOf(new Date(2026, 11, 31, 23).getTime())).toBe('2026-12');
  });

  it('is counted back over years', () => {
    expect(monthsBefore('2026-03', 0)).toBe('2026-03');
    expect(monthsBefore('2026-03', 3)).toBe('2025-12');
    expect(monthsBefore('2026-03', 36)).toBe('2023-03');
  });

  it('of several hostings is their sum, and the largest meeting of them', () => {
    const rows = [
      month({ month: '2026-03' }),
      month(),
      month({ profile: 'acme1', peak: 9, people: 30 }),
    ];
    expect(togetherByMonth(rows)).toEqual([
      {
        month: '2026-02',
        meetings: 8,
        seconds: 14_400,
        peak: 9,
        personSeconds: 43_200,
        people: 42,
      },
      expect.objectContaining({ month: '2026-03', meetings: 4 }),
    ]);
  });
});

describe('a counted month in the reckoning', () => {
  it('has people, meetings, and the average minutes of one', () => {
    expect(usageOf(month())).toEqual({ people: 12, meetings: 4, minutes: 30 });
  });

  it('always fits what the reckoning takes', () => {
    const count = fc.nat({ max: 10_000_000 });
    fc.assert(
      fc.property(count, count, count, (people, meetings, seconds) => {
        const usage = usageOf(month({ people, meetings, seconds }));
        for (const [key, value] of Object.entries(usage)) {
          const { least, most } = usageLimits[key as keyof typeof usage];
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(least);
          expect(value).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('costs on JaaS what its users cost beyond the plan', () => {
    const prices = { ...examplePrices(), plan: 99, included: 10, overage: 0.5 };
    expect(jaasEstimate(month(), prices, 'monthly-users')).toBe(100);
    expect(jaasEstimate(month({ people: 3 }), prices, 'monthly-users')).toBe(99);
    expect(jaasEstimate(month({ meetings: 0, people: 0 }), prices, 'monthly-users')).toBe(99);
  });

  it('costs by minutes what everybody’s minutes cost', () => {
    const prices = { ...examplePrices(), participantMinute: 0.1 };
    expect(jaasEstimate(month(), prices, 'participant-minutes')).toBeCloseTo(36);
  });
});
