import type { JaasModel, Prices, Usage } from '../../cost.ts';
import type { PlanExample } from '../../cost-examples.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** What a field asks for; `help` and `unit` where the name does not say it all. */
export interface FieldText {
  name: string;
  help?: string;
}

const usage: Record<keyof Usage, FieldText> = {
  people: { name: 'People a month', help: 'Different people, each with one device.' },
  meetings: { name: 'Meetings a month' },
  minutes: { name: 'Minutes per meeting' },
  recordings: { name: 'Recordings a month' },
};

const prices: Record<keyof Prices, FieldText> = {
  plan: { name: 'Plan, a month' },
  included: { name: 'Users included' },
  overage: { name: 'Each further user' },
  recordedMinute: { name: 'Each recorded minute' },
  participantMinute: { name: 'Minute of one participant' },
  machine: { name: 'Machine, a month' },
  hours: { name: 'Hours of care a month' },
  hourly: { name: 'One hour of care' },
  recorder: { name: 'Machine for recordings, a month' },
};

const models: Record<JaasModel, { name: string; help: string }> = {
  'monthly-users': {
    name: 'By users a month',
    help: 'As 8x8 bills: everyone who met somebody that month counts once, for each device.',
  },
  'participant-minutes': {
    name: 'By minutes',
    help: 'As it is often quoted. This is not 8x8’s model. It counts everybody in every meeting.',
  },
};

const plans: Record<PlanExample | 'own', string> = {
  developer: 'Developer',
  basic: 'Basic',
  standard: 'Standard',
  business: 'Business',
  own: 'My own numbers',
};

export const costText = {
  cost: {
    title: 'What would it cost?',
    about: 'Your meetings against prices that you can change.',
    usage,
    currency: 'Currency',
    currencyHelp: 'Nothing is converted. The examples are US dollars: enter what you pay.',
    inAMonth: 'In a month',
    table: 'What the three options cost in a month',
    hosting: 'Hosting',
    amount: 'Cost',
    madeOf: 'Made of',
    free: 'Free, within its rules',
    /** `devices` is the limit that others quote from the terms. */
    freeQuoted: (devices: number) =>
      plural(devices, {
        one: 'Free, within its rules. Its terms are quoted with a limit of # device a month.',
        other: 'Free, within its rules. Its terms are quoted with a limit of # devices a month.',
      }),
    nothingToPay: 'Nothing to pay',
    parts: {
      plan: 'Plan',
      moreUsers: 'Further users',
      recordedMinutes: 'Recorded minutes',
      participantMinutes: 'Minutes of participants',
      machine: 'Machine',
      care: 'Care',
      recorder: 'Machine for recordings',
    },
    part: (name: string, amount: string) => `${name} ${amount}`,
    notTheirModel: 'As quoted, not 8x8’s model',
    /** Where the lines cross, in words. */
    cheaperFrom: (people: number) =>
      plural(people, {
        one: 'Your own server is cheaper than JaaS with any number of people.',
        other: 'From # people on, your own server is cheaper than JaaS.',
      }),
    neverCheaper:
      'At these prices your own server is not cheaper than JaaS with any number of people.',
    /** `people` and `hours` are written numbers. */
    upToHours: (people: number, hours: string) =>
      plural(people, {
        one: `With # person your own server is cheaper as long as its care takes less than ${hours} a month.`,
        other: `With # people your own server is cheaper as long as its care takes less than ${hours} a month.`,
      }),
    dearerMachine: (people: number) =>
      plural(people, {
        one: 'With # person the machine alone costs as much as JaaS, whoever cares for it.',
        other: 'With # people the machine alone costs as much as JaaS, whoever cares for it.',
      }),
    yours: 'An hour of your own time is a price, too. Enter 0 if you do not count it.',
    prices: 'Prices',
    pricesOf: { jaas: 'JaaS', ownServer: 'Own server' },
    fields: prices,
    model: 'How JaaS is reckoned',
    models,
    plan: 'Plan as quoted',
    plans,
    planHelp: 'Fills in three numbers that others quote. Your contract decides.',
    /** What others pay, say, in US dollars; its source follows. */
    example: (value: string) => `Example: ${value}`,
    reset: (name: string) => `Back to the example: ${name}`,
    resetAll: 'Back to all examples',
    /** What is wrong with a number. `least` and `most` are written numbers. */
    problem: {
      happened: 'This number does not fit.',
      todo: (least: string, most: string) => `Write a number from ${least} to ${most}.`,
      todoWhole: (least: string, most: string) => `Write a whole number from ${least} to ${most}.`,
    },
    extras:
      'Phone lines, transcription and storage cost extra with JaaS and are not reckoned here.',
    oneMachine:
      'One machine is enough for small groups. For larger ones enter the price of several.',
  },
};
