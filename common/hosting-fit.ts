import { type ComparedHosting, comparedHostings } from './hosting-facts.ts';

/** What can matter to a person about where meetings are held. */
export const wishes = [
  'noAccount',
  'noMonthlyCost',
  'onlyInvited',
  'recording',
  'ownDomain',
  'dataOnMyServer',
] as const;
export type Wish = (typeof wishes)[number];

/** How far a hosting goes towards a wish; `text.compare.reasons` says why. */
export type Degree = 'yes' | 'partly' | 'no';

/** As far as `hostingFacts` bears it out. */
export const degrees: Readonly<Record<Wish, Readonly<Record<ComparedHosting, Degree>>>> = {
  // Whoever opens a public room signs in; machine and domain of an own server are mostly rented.
  noAccount: { public: 'partly', jaas: 'no', ownServer: 'partly' },
  noMonthlyCost: { public: 'yes', jaas: 'partly', ownServer: 'no' },
  onlyInvited: { public: 'partly', jaas: 'yes', ownServer: 'yes' },
  recording: { public: 'partly', jaas: 'yes', ownServer: 'yes' },
  ownDomain: { public: 'no', jaas: 'no', ownServer: 'yes' },
  dataOnMyServer: { public: 'no', jaas: 'no', ownServer: 'yes' },
};

const points: Record<Degree, number> = { yes: 2, partly: 1, no: 0 };

/** What comes out of somebody's wishes. */
export interface Fit {
  /** The best, the one that asks the least of a person first; several only when they are even. */
  best: readonly ComparedHosting[];
  /** The best one gives all that was wished for, without reservation. */
  isWhole: boolean;
}

/** Which hosting fits the wishes best; undefined where nothing was wished for. */
export function bestFit(wished: readonly Wish[]): Fit | undefined {
  if (wished.length === 0) return undefined;
  const scored = comparedHostings.map((hosting) => ({
    hosting,
    score: wished.reduce((sum, wish) => sum + points[degrees[wish][hosting]], 0),
  }));
  const top = Math.max(...scored.map(({ score }) => score));
  return {
    // `comparedHostings` goes from the least work to the most.
    best: scored.filter(({ score }) => score === top).map(({ hosting }) => hosting),
    isWhole: top === points.yes * wished.length,
  };
}

/** Of these wishes the ones that a hosting meets to a degree, in the order of `wishes`. */
export const metBy = (
  hosting: ComparedHosting,
  wished: readonly Wish[],
  degree: Degree,
): readonly Wish[] =>
  wishes.filter((wish) => wished.includes(wish) && degrees[wish][hosting] === degree);
