import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { costChoiceSchema, reckoningOf } from '../../common/cost-choice.ts';
import { examplePrices, planExamples, planOf, usageExample } from '../../common/cost-examples.ts';
import {
  cheaperFrom,
  cheaperUpToHours,
  costsOf,
  jaasModels,
  priceLimits,
  type Prices,
  sumOf,
  type Usage,
  usageLimits,
} from '../../common/cost.ts';
import { currencyOf } from '../../common/currency.ts';
import { defaultSettings, settingsSchema } from '../../common/settings.ts';

const whole = ({ least, most }: { least: number; most: number }) =>
  fc.integer({ min: least, max: most });
/** To the cent, or the hundredth of an hour: as people write them. */
const amount = ({ least, most }: { least: number; most: number }) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((hundredths) => hundredths / 100);

const anyUsage: fc.Arbitrary<Usage> = fc.record({
  people: whole(usageLimits.people),
  meetings: whole(usageLimits.meetings),
  minutes: whole(usageLimits.minutes),
  recordings: whole(usageLimits.recordings),
});
const anyPrices: fc.Arbitrary<Prices> = fc.record({
  plan: amount(priceLimits.plan),
  included: whole(priceLimits.included),
  overage: amount({ least: 0, most: 50 }),
  recordedMinute: amount({ least: 0, most: 1 }),
  participantMinute: amount({ least: 0, most: 1 }),
  machine: amount(priceLimits.machine),
  hours: amount(priceLimits.hours),
  hourly: amount({ least: 0, most: 500 }),
  recorder: amount(priceLimits.recorder),
});
const anyModel = fc.constantFrom(...jaasModels);

const jaas = (...about: Parameters<typeof costsOf>): number => sumOf(costsOf(...about).jaas);
const own = (...about: Parameters<typeof costsOf>): number => sumOf(costsOf(...about).ownServer);

describe('a cost', () => {
  it('is a number that is not negative, whatever is allowed to be entered', () => {
    fc.assert(
      fc.property(anyUsage, anyPrices, anyModel, (usage, prices, model) => {
        for (const parts of Object.values(costsOf(usage, prices, model))) {
          for (const part of Object.values<number>(parts)) {
            expect(Number.isFinite(part) && part >= 0).toBe(true);
          }
        }
      }),
    );
  });

  it('never gets less by more of anything', () => {
    const more = fc.constantFrom(...(Object.keys(usageLimits) as (keyof Usage)[]));
    fc.assert(
      fc.property(
        anyUsage,
        anyPrices,
        anyModel,
        more,
        fc.nat(1_000),
        (usage, prices, model, key, by) => {
          const bigger = { ...usage, [key]: usage[key] + by };
          expect(jaas(bigger, prices, model)).toBeGreaterThanOrEqual(jaas(usage, prices, model));
          expect(own(bigger, prices, model)).toBeGreaterThanOrEqual(own(usage, prices, model));
        },
      ),
    );
  });

  it.each<[string, Partial<Usage>, Partial<Prices>, number, number]>([
    ['40 people are in the plan', {}, {}, 99, 240],
    ['nobody more than the plan has room for', { people: 300 }, {}, 99, 240],
    ['the first one more', { people: 301 }, {}, 99.99, 240],
    ['without meetings nobody is a user', { people: 900, meetings: 0 }, {}, 99, 240],
    ['recordings need a machine, or minutes', { recordings: 2 }, {}, 99.9, 260],
    ['no more recordings than meetings', { meetings: 1, recordings: 9 }, {}, 99.45, 260],
    ['a developer’s plan', { people: 25 }, planExamples.developer, 0, 240],
    ['care that is not counted', {}, { hourly: 0 }, 99, 40],
  ])('is right: %s', (_what, usage, prices, ofJaas, ofOwn) => {
    const given = [
      { ...usageExample, ...usage },
      { ...examplePrices(), ...prices },
      'monthly-users',
    ] as const;
    expect(jaas(...given)).toBeCloseTo(ofJaas, 6);
    expect(own(...given)).toBeCloseTo(ofOwn, 6);
  });

  it('by the quoted minute counts everybody in every meeting, and no plan', () => {
    const usage = { people: 10, meetings: 20, minutes: 30, recordings: 5 };
    const { plan, participantMinutes } = costsOf(
      usage,
      examplePrices(),
      'participant-minutes',
    ).jaas;
    expect(plan).toBe(0);
    expect(participantMinutes).toBeCloseTo(10 * 20 * 30 * 0.09, 6);
  });
});

describe('the break-even', () => {
  it('in people is the very crossing: one less and JaaS costs no more', () => {
    let crossings = 0;
    fc.assert(
      fc.property(anyUsage, anyPrices, anyModel, (usage, prices, model) => {
        const people = cheaperFrom(usage, prices, model);
        const at = (count: number) => [{ ...usage, people: count }, prices, model] as const;
        const most = at(usageLimits.people.most);
        if (people === undefined) {
          expect(own(...most)).toBeGreaterThanOrEqual(jaas(...most));
          return;
        }
        crossings += 1;
        expect(own(...at(people))).toBeLessThan(jaas(...at(people)));
        if (people > 1) {
          expect(own(...at(people - 1))).toBeGreaterThanOrEqual(jaas(...at(people - 1)));
        }
      }),
    );
    expect(crossings).toBeGreaterThan(10);
  });

  it('in hours of care is the very crossing', () => {
    fc.assert(
      fc.property(anyUsage, anyPrices, anyModel, (usage, prices, model) => {
        const hours = cheaperUpToHours(usage, prices, model);
        if (typeof hours !== 'number') return;
        expect(hours > 0 && hours < priceLimits.hours.most).toBe(true);
        const at = (count: number) => [usage, { ...prices, hours: count }, model] as const;
        // Floating point: where the lines cross they differ by the last digits of large sums.
        const slack = 1e-9 * (jaas(...at(0)) + prices.machine);
        expect(own(...at(hours * 0.99))).toBeLessThan(jaas(...at(0)) + slack);
        expect(own(...at(hours * 1.01))).toBeGreaterThan(jaas(...at(0)) - slack);
      }),
    );
  });

  it('is not reckoned in hours where the machine is dearer, or where hours cost nothing', () => {
    const dear = { ...examplePrices(), machine: 99 };
    expect(cheaperUpToHours(usageExample, dear, 'monthly-users')).toBe('never');
    const unpaid = { ...examplePrices(), hourly: 0 };
    expect(cheaperUpToHours(usageExample, unpaid, 'monthly-users')).toBeUndefined();
    expect(cheaperFrom(usageExample, unpaid, 'monthly-users')).toBe(1);
  });

  it('is told for the examples', () => {
    const given = [usageExample, examplePrices(), 'monthly-users'] as const;
    // 300 in the plan, and 141 more than JaaS's 99 by 0.99 each.
    expect(cheaperFrom(...given)).toBe(443);
    expect(cheaperUpToHours(...given)).toBeCloseTo(1.18, 6);
  });
});

describe('the numbers a person enters', () => {
  const kept = (cost: unknown) => v.parse(settingsSchema, { cost }).cost;

  it('are the examples before there are any', () => {
    expect(defaultSettings().cost).toEqual({});
    const { usage, prices, model, currency } = reckoningOf({}, 'de-AT');
    expect(usage).toEqual(usageExample);
    expect(prices).toEqual(examplePrices());
    expect([model, currency]).toEqual(['monthly-users', 'EUR']);
  });

  it('take the place of an example each', () => {
    const { usage, prices } = reckoningOf({ people: 7, machine: 0 }, 'en-US');
    expect(usage).toEqual({ ...usageExample, people: 7 });
    expect(prices).toEqual({ ...examplePrices(), machine: 0 });
  });

  it('of a damaged file are examples again, and cost no other', () => {
    expect(kept({ people: -1, meetings: 3, plan: 'much', currency: 'XXX', hours: 1.5 })).toEqual({
      meetings: 3,
      hours: 1.5,
    });
    for (const nothing of [null, 7, 'x', [], undefined]) expect(kept(nothing)).toEqual({});
  });

  it.each([
    { people: 0 },
    { people: 2.5 },
    { people: 100_001 },
    { minutes: 1_441 },
    { plan: -0.01 },
    { plan: Number.NaN },
    { plan: Number.POSITIVE_INFINITY },
    { plan: 1e12 },
    { currency: 'usd' },
    { jaasModel: 'free' },
    { other: 1 },
  ])('%j is not taken from a page', (choice) => {
    expect(v.is(costChoiceSchema, choice)).toBe(false);
  });

  it.each([
    ['en-US', 'USD'],
    ['en', 'USD'],
    ['en-GB', 'GBP'],
    ['de', 'EUR'],
    ['de-CH', 'CHF'],
    ['pt-BR', 'BRL'],
    ['ja', 'JPY'],
    ['ar', 'EGP'],
    ['tlh', 'USD'],
  ])('of %s are in %s', (locale, currency) => {
    expect(currencyOf(locale)).toBe(currency);
  });

  it('know a quoted plan by its numbers', () => {
    expect(planOf(examplePrices())).toBe('basic');
    expect(planOf({ ...examplePrices(), plan: 98 })).toBeUndefined();
  });
});
