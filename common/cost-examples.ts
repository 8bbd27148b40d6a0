import type { Prices, Usage } from './cost.ts';
import type { Fact } from './hosting-facts.ts';

/** What the reckoning begins with, until a person says otherwise. */
export const usageExample: Readonly<Usage> = {
  people: 40,
  meetings: 20,
  minutes: 45,
  recordings: 0,
};

/**
 * Devices a month for which meet.jit.si is free, as its terms are quoted by others:
 * jitsi.org/meet-jit-si-terms-of-service.
 */
export const quotedFreeDevices = 25;

/** The plans of JaaS as they are quoted, in US dollars a month. */
export const planExamples = {
  developer: { plan: 0, included: 25, overage: 0.99 },
  basic: { plan: 99, included: 300, overage: 0.99 },
  standard: { plan: 499, included: 1_500, overage: 0.99 },
  business: { plan: 999, included: 3_000, overage: 0.99 },
} as const satisfies Record<string, Pick<Prices, 'plan' | 'included' | 'overage'>>;
export type PlanExample = keyof typeof planExamples;

const quotedPlan: Fact = {
  source: 'https://cpaas.8x8.com/en/pricing/jitsi-as-a-service-pricing/',
  checked: '2026-11-25',
  confidence: 'hearsay',
};
const experience: Fact = {
  source: 'https://jitsi.github.io/handbook/docs/devops-guide/devops-guide-requirements',
  checked: '2026-11-24',
  confidence: 'rule-of-thumb',
};

/** A price in US dollars that nobody has to pay, and where it comes from. */
export interface PriceExample extends Fact {
  value: number;
}

export const priceExamples: Readonly<Record<keyof Prices, PriceExample>> = {
  plan: { value: planExamples.basic.plan, ...quotedPlan },
  included: { value: planExamples.basic.included, ...quotedPlan },
  overage: { value: planExamples.basic.overage, ...quotedPlan },
  recordedMinute: { value: 0.01, ...quotedPlan, source: 'https://jaas.8x8.vc/#/pricing' },
  // Often quoted; no page of 8x8 has it. 8x8 counts users: developer.8x8.com/jaas/docs/jaas-onboarding.
  participantMinute: {
    value: 0.09,
    ...quotedPlan,
    source: 'https://developer.8x8.com/jaas/docs/jaas-onboarding',
  },
  machine: { value: 40, ...experience },
  hours: { value: 4, ...experience },
  hourly: { value: 50, ...experience },
  recorder: { value: 20, ...experience, source: 'https://github.com/jitsi/jibri' },
};

export const examplePrices = (): Prices =>
  Object.fromEntries(
    Object.entries(priceExamples).map(([key, { value }]) => [key, value]),
  ) as unknown as Prices;

/** The quoted plan these prices are, if they are one. */
export const planOf = (prices: Prices): PlanExample | undefined =>
  (Object.keys(planExamples) as PlanExample[]).find((name) =>
    (['plan', 'included', 'overage'] as const).every(
      (part) => planExamples[name][part] === prices[part],
    ),
  );
