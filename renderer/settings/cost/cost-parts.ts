import type { CostChoice, reckoningOf } from '../../../common/cost-choice.ts';
import { locale } from '../../../common/text/index.ts';

export type Reckoning = ReturnType<typeof reckoningOf>;

/** What the fields of the reckoning share. */
export interface CostProps {
  /** The person's own numbers. */
  choice: CostChoice;
  /** The same, with examples for the rest. */
  reckoning: Reckoning;
  onChange(choice: CostChoice): void;
}

/** An amount of money as it is written here, without cents where there are none. */
export const money = (amount: number, currency: string): string =>
  new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency,
    ...(Number.isInteger(amount) && { minimumFractionDigits: 0 }),
  }).format(amount);

/** A price: of small ones also the parts of a cent. */
export const price = (amount: number, currency: string): string =>
  Number.isInteger(amount)
    ? money(amount, currency)
    : new Intl.NumberFormat(locale(), {
        style: 'currency',
        currency,
        maximumFractionDigits: 4,
      }).format(amount);

/** What stands beside amounts of a currency: its sign, or its code. */
export const currencySign = (currency: string): string =>
  new Intl.NumberFormat(locale(), { style: 'currency', currency })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;

/** A number as it is written here. */
export const number = (amount: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(amount);

/** Are examples, which are US dollars, among the prices, and other money written behind them? */
export const hasForeignExamples = (choice: CostChoice, { currency, prices }: Reckoning): boolean =>
  currency !== 'USD' &&
  (Object.keys(prices) as (keyof typeof prices)[]).some((key) => choice[key] === undefined);
