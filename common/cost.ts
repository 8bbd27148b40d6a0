/** What people do with meetings in one month. */
export interface Usage {
  /** Different people, each with one device. */
  people: number;
  meetings: number;
  /** Of one meeting. */
  minutes: number;
  /** Meetings that are recorded. */
  recordings: number;
}

/** How JaaS is reckoned: as 8x8 bills it, or by a price that is often quoted and is not 8x8's. */
export const jaasModels = ['monthly-users', 'participant-minutes'] as const;
export type JaasModel = (typeof jaasModels)[number];

/** What things cost in a month, in the person's own currency. */
export interface Prices {
  plan: number;
  /** Users the plan has room for; each one more costs `overage`. */
  included: number;
  overage: number;
  recordedMinute: number;
  participantMinute: number;
  machine: number;
  /** Of care for the server. */
  hours: number;
  hourly: number;
  /** Records one meeting at a time. */
  recorder: number;
}

/** The parts a cost is made of, in the order they are drawn. */
export interface Costs {
  jaas: { plan: number; moreUsers: number; recordedMinutes: number; participantMinutes: number };
  ownServer: { machine: number; care: number; recorder: number };
}

export const usageLimits: Readonly<Record<keyof Usage, { least: number; most: number }>> = {
  people: { least: 1, most: 100_000 },
  meetings: { least: 0, most: 100_000 },
  /** A day. */
  minutes: { least: 1, most: 1_440 },
  recordings: { least: 0, most: 100_000 },
};

export const priceLimits: Readonly<Record<keyof Prices, { least: number; most: number }>> = {
  plan: { least: 0, most: 1_000_000 },
  included: { least: 0, most: 1_000_000 },
  overage: { least: 0, most: 10_000 },
  recordedMinute: { least: 0, most: 10_000 },
  participantMinute: { least: 0, most: 10_000 },
  machine: { least: 0, most: 1_000_000 },
  /** A month of 31 days. */
  hours: { least: 0, most: 744 },
  hourly: { least: 0, most: 10_000 },
  recorder: { least: 0, most: 1_000_000 },
};

/** What each hosting that costs something costs in a month, part by part. */
export function costsOf(usage: Usage, prices: Prices, model: JaasModel): Costs {
  const { people, meetings, minutes } = usage;
  // Nobody can record more meetings than there are.
  const recordings = Math.min(usage.recordings, meetings);
  const byUsers = model === 'monthly-users';
  // A user counts who was in a meeting that month: developer.8x8.com/jaas/docs/jaas-onboarding.
  const users = meetings > 0 ? people : 0;
  return {
    jaas: {
      plan: byUsers ? prices.plan : 0,
      moreUsers: byUsers ? Math.max(0, users - prices.included) * prices.overage : 0,
      recordedMinutes: byUsers ? recordings * minutes * prices.recordedMinute : 0,
      participantMinutes: byUsers ? 0 : people * meetings * minutes * prices.participantMinute,
    },
    ownServer: {
      machine: prices.machine,
      care: prices.hours * prices.hourly,
      recorder: recordings > 0 ? prices.recorder : 0,
    },
  };
}

/** All parts together. */
export const sumOf = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((sum, part) => sum + part, 0);

/**
 * The least number of people with whom an own server is cheaper than JaaS, all else as it is;
 * undefined where it is not with any number we reckon with. JaaS never gets cheaper by more people
 * and an own server stays the same, so that halving finds it.
 */
export function cheaperFrom(usage: Usage, prices: Prices, model: JaasModel): number | undefined {
  const isCheaper = (people: number): boolean => {
    const { jaas, ownServer } = costsOf({ ...usage, people }, prices, model);
    return sumOf(ownServer) < sumOf(jaas);
  };
  let { least, most } = usageLimits.people;
  if (!isCheaper(most)) return undefined;
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (isCheaper(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}

/**
 * Up to how many hours of care a month an own server is cheaper than JaaS: 'never' where its
 * machines alone cost as much, undefined where it is with all the hours a month has.
 */
export function cheaperUpToHours(
  usage: Usage,
  prices: Prices,
  model: JaasModel,
): number | 'never' | undefined {
  const { jaas, ownServer } = costsOf(usage, prices, model);
  const left = sumOf(jaas) - ownServer.machine - ownServer.recorder;
  if (left <= 0) return 'never';
  // An hour that costs nothing: Infinity.
  const hours = left / prices.hourly;
  return hours < priceLimits.hours.most ? hours : undefined;
}
