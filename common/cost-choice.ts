import * as v from 'valibot';
import { jaasModels, priceLimits, type Prices, type Usage, usageLimits } from './cost.ts';
import { examplePrices, usageExample } from './cost-examples.ts';
import { currencies, type Currency, currencyOf } from './currency.ts';

const limits = { ...usageLimits, ...priceLimits };
type Amount = keyof typeof limits;

/** What can only be counted in ones. */
export const wholeAmounts: ReadonlySet<Amount> = new Set([
  'people',
  'meetings',
  'minutes',
  'recordings',
  'included',
]);

const amount = (key: Amount) => {
  const within = v.pipe(v.number(), v.minValue(limits[key].least), v.maxValue(limits[key].most));
  return wholeAmounts.has(key) ? v.pipe(within, v.integer()) : within;
};

const entries = {
  currency: v.picklist(currencies),
  jaasModel: v.picklist(jaasModels),
  people: amount('people'),
  meetings: amount('meetings'),
  minutes: amount('minutes'),
  recordings: amount('recordings'),
  plan: amount('plan'),
  included: amount('included'),
  overage: amount('overage'),
  recordedMinute: amount('recordedMinute'),
  participantMinute: amount('participantMinute'),
  machine: amount('machine'),
  hours: amount('hours'),
  hourly: amount('hourly'),
  recorder: amount('recorder'),
};

/** The numbers a person put in the place of the examples; the others are not kept. */
export const costChoiceSchema = v.partial(v.strictObject(entries));
export type CostChoice = v.InferOutput<typeof costChoiceSchema>;

/** The same from a file: what cannot be read is an example again, and costs no other. */
export const keptCostChoiceSchema = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((kept): CostChoice =>
    Object.fromEntries(
      Object.entries(entries).flatMap(([key, schema]) =>
        v.is(schema, kept[key]) ? [[key, kept[key]]] : [],
      ),
    ),
  ),
);

/** Everything the reckoning needs: the person's numbers, and examples where there are none. */
export function reckoningOf(choice: CostChoice, locale: string) {
  const pick = <Part extends Usage | Prices>(examples: Part): Part =>
    Object.fromEntries(
      Object.entries(examples).map(([key, value]) => [key, choice[key as Amount] ?? value]),
    ) as unknown as Part;
  return {
    usage: pick<Usage>(usageExample),
    prices: pick<Prices>(examplePrices()),
    model: choice.jaasModel ?? jaasModels[0],
    currency: choice.currency ?? (currencyOf(locale) satisfies Currency),
  };
}
