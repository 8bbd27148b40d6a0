import { cheaperFrom, cheaperUpToHours } from '../../../common/cost.ts';
import { locale, text } from '../../../common/text/index.ts';
import type { Reckoning } from './cost-parts.ts';

/** Where the lines cross, in words. */
export function CostWords({ reckoning: { usage, prices, model } }: { reckoning: Reckoning }) {
  const words = text.cost;
  const people = cheaperFrom(usage, prices, model);
  const hours = cheaperUpToHours(usage, prices, model);
  return (
    <ul class="cost-words" aria-live="polite">
      <li>{people === undefined ? words.neverCheaper : words.cheaperFrom(people)}</li>
      {hours === 'never' && <li>{words.dearerMachine(usage.people)}</li>}
      {typeof hours === 'number' && <li>{words.upToHours(usage.people, hoursInWords(hours))}</li>}
      <li class="muted">{words.yours}</li>
      <li class="muted">{words.extras}</li>
    </ul>
  );
}

/** Rounded down: the sentence holds for every hour below it. */
const hoursInWords = (hours: number): string =>
  new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(Math.floor(hours * 10) / 10);
