import { describe, expect, it } from 'vitest';
import { priceExamples } from '../../common/cost-examples.ts';
import {
  comparedHostings,
  confidences,
  type Fact,
  factRows,
  hostingFacts,
} from '../../common/hosting-facts.ts';
import { bestFit, degrees, metBy, type Wish, wishes } from '../../common/hosting-fit.ts';
import { text } from '../../common/text/index.ts';

const values = factRows.flatMap((row) =>
  comparedHostings.map((hosting): [string, string, Fact] => [
    `${row} of ${hosting}`,
    text.compare.facts[row][hosting],
    hostingFacts[row][hosting],
  ]),
);
const prices = Object.entries(priceExamples).map(([name, example]): [string, string, Fact] => [
  `price ${name}`,
  String(example.value),
  example,
]);

describe('the comparison', () => {
  it('has the same rows in its words and in its sources', () => {
    expect(Object.keys(hostingFacts)).toEqual([...factRows]);
    expect(Object.keys(text.compare.facts)).toEqual([...factRows]);
  });

  it.each([...values, ...prices])('has a value and a sound source: %s', (_what, value, fact) => {
    expect(value).toMatch(/^\S.*\S$|^\d$/u);
    const { protocol, host, username } = new URL(fact.source);
    expect([protocol, username]).toEqual(['https:', '']);
    expect(host).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/);
    expect(confidences).toContain(fact.confidence);
    expect(fact.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    const day = new Date(`${fact.checked}T00:00:00Z`);
    expect(day.toISOString().slice(0, 10)).toBe(fact.checked);
    expect(day.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('says of nothing that it is known when it is only said', () => {
    for (const name of ['plan', 'included', 'overage', 'participantMinute'] as const) {
      expect(priceExamples[name].confidence).toBe('hearsay');
    }
  });
});

/** All sets of wishes: six may matter or not. */
const combinations = Array.from({ length: 2 ** wishes.length }, (_, bits) =>
  wishes.filter((_wish, at) => bits & (1 << at)),
);

describe('what fits best', () => {
  it.each(combinations.map((wished) => [wished.join(', ') || 'nothing', wished] as const))(
    'is honest for: %s',
    (_name, wished) => {
      const fit = bestFit(wished);
      if (wished.length === 0) return expect(fit).toBeUndefined();
      const shortOf = (hosting: (typeof comparedHostings)[number]): number =>
        2 * metBy(hosting, wished, 'no').length + metBy(hosting, wished, 'partly').length;
      const least = Math.min(...comparedHostings.map(shortOf));
      expect(fit?.best).toEqual(comparedHostings.filter((one) => shortOf(one) === least));
      expect(fit?.isWhole).toBe(least === 0);
      for (const hosting of fit?.best ?? []) {
        const told = (['yes', 'partly', 'no'] as const).flatMap((one) =>
          metBy(hosting, wished, one),
        );
        expect([...told].sort()).toEqual([...wished].sort());
      }
    },
  );

  it.each<[Wish[], string[], boolean]>([
    [['noMonthlyCost'], ['public'], true],
    [['noAccount'], ['public', 'ownServer'], false],
    [['onlyInvited'], ['jaas', 'ownServer'], true],
    [['ownDomain', 'dataOnMyServer'], ['ownServer'], true],
    [['noMonthlyCost', 'onlyInvited'], ['public', 'jaas'], false],
    [['noMonthlyCost', 'dataOnMyServer'], ['public', 'ownServer'], false],
    [[...wishes], ['ownServer'], false],
  ])('for %j is %j', (wished, best, isWhole) => {
    expect(bestFit(wished)).toEqual({ best, isWhole });
  });

  it('has a reason for every wish and every hosting, and no two are the same', () => {
    for (const wish of wishes) {
      const reasons = comparedHostings.map((hosting) => text.compare.reasons[wish][hosting]);
      expect(new Set(reasons).size).toBe(comparedHostings.length);
      expect(Object.keys(degrees[wish])).toEqual([...comparedHostings]);
    }
  });
});
