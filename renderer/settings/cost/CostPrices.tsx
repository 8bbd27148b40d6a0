import { useState } from 'preact/hooks';
import { jaasModels, type Prices } from '../../../common/cost.ts';
import { type PlanExample, planExamples, planOf } from '../../../common/cost-examples.ts';
import { currencies } from '../../../common/currency.ts';
import { locale, text } from '../../../common/text/index.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { CostAmount } from './CostAmount.tsx';
import type { CostProps } from './cost-parts.ts';

const jaasPrices = {
  'monthly-users': ['plan', 'included', 'overage', 'recordedMinute'],
  'participant-minutes': ['participantMinute'],
} as const;
const ownServerPrices = ['machine', 'hours', 'hourly', 'recorder'] as const;

/** The prices, each to be changed and to be taken back. */
export function CostPrices(props: CostProps) {
  const { choice, reckoning, onChange } = props;
  const words = text.cost;
  // Fields that were filled in anew forget what was written in them.
  const [fillings, setFillings] = useState(0);
  const fill = (next: CostProps['choice']): void => {
    setFillings(fillings + 1);
    onChange(next);
  };
  const fields = (amounts: readonly (keyof Prices)[]) => (
    <div key={fillings} class="cost-fields">
      {amounts.map((amount) => (
        <CostAmount key={amount} amount={amount} {...props} />
      ))}
    </div>
  );
  const { model, currency, prices } = reckoning;
  return (
    <section class="cost-prices" aria-labelledby="cost-prices">
      <h4 id="cost-prices">{words.prices}</h4>
      <Choice
        name={words.currency}
        help={words.currencyHelp}
        value={currency}
        options={currencies.map((value) => ({ value, name: currencyName(value) }))}
        onChange={(value) => onChange({ ...choice, currency: value })}
      />
      <h5>{words.pricesOf.jaas}</h5>
      <Segmented
        name={words.model}
        value={model}
        options={jaasModels.map((value) => ({ value, ...words.models[value] }))}
        onChange={(value) => onChange({ ...choice, jaasModel: value })}
      />
      {model === 'monthly-users' && (
        <Choice
          name={words.plan}
          help={words.planHelp}
          value={planOf(prices) ?? 'own'}
          options={[...planNames, 'own' as const].map((value) => ({
            value,
            name: words.plans[value],
          }))}
          onChange={(value) => value !== 'own' && fill({ ...choice, ...planExamples[value] })}
        />
      )}
      {fields(jaasPrices[model])}
      <h5>{words.pricesOf.ownServer}</h5>
      <p class="muted">{words.oneMachine}</p>
      {fields(ownServerPrices)}
      <div class="buttons">
        <button type="button" class="button" onClick={() => fill({})}>
          {words.resetAll}
        </button>
      </div>
    </section>
  );
}

const planNames = Object.keys(planExamples) as PlanExample[];

/** `EUR · Euro`, in the language of the app. */
const currencyName = (code: string): string => {
  const name = new Intl.DisplayNames(locale(), { type: 'currency' }).of(code) ?? code;
  return name === code ? code : `${code} · ${name}`;
};
