import { RotateCcw } from 'lucide-preact';
import { wholeAmounts } from '../../../common/cost-choice.ts';
import { priceLimits, type Prices, type Usage, usageLimits } from '../../../common/cost.ts';
import { priceExamples } from '../../../common/cost-examples.ts';
import { text } from '../../../common/text/index.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { focus } from '../../ui/focus.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { type CostProps, currencySign, number, price } from './cost-parts.ts';
import { Source } from '../compare/Source.tsx';

interface Props extends CostProps {
  amount: keyof Usage | keyof Prices;
}

const limits = { ...usageLimits, ...priceLimits };

/** Prices that are counted in something else than money. */
const units: Partial<Record<keyof Prices, string>> = { included: '', hours: '' };

/** One number of the reckoning; a price with its example and the way back to it. */
export function CostAmount({ amount, choice, reckoning, onChange }: Props) {
  // A field that was reset is a new one: it forgets what was written in it.
  const [resets, setResets] = useState(0);
  const field = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (resets > 0) focus(field.current?.querySelector('input'));
  }, [resets]);
  const { least, most } = limits[amount];
  const isWhole = wholeAmounts.has(amount);
  const { usage, prices, currency } = reckoning;
  const words = text.cost;
  const { name, help } = isPrice(amount) ? words.fields[amount] : words.usage[amount];
  const value = isPrice(amount) ? prices[amount] : usage[amount];
  const unit = isPrice(amount) ? (units[amount] ?? currencySign(currency)) : '';
  const todo = (isWhole ? words.problem.todoWhole : words.problem.todo)(
    number(least),
    number(most),
  );
  const isChanged = isPrice(amount) && value !== priceExamples[amount].value;
  return (
    <div class="cost-amount">
      <div class="cost-field" ref={field}>
        <NumberField
          key={resets}
          name={name}
          {...(help && { help })}
          {...(unit && { unit })}
          value={value}
          min={least}
          max={most}
          step={isWhole ? 1 : 'any'}
          problem={{ happened: words.problem.happened, todo }}
          onChange={(next) => onChange({ ...choice, [amount]: next })}
        />
        {isChanged && (
          <IconButton
            icon={RotateCcw}
            name={words.reset(name)}
            onClick={() => {
              const { [amount]: _reset, ...others } = choice;
              setResets(resets + 1);
              onChange(others);
            }}
          />
        )}
      </div>
      {isPrice(amount) && <Example amount={amount} isMoney={unit !== ''} />}
    </div>
  );
}

const isPrice = (amount: Props['amount']): amount is keyof Prices => amount in priceLimits;

/** The examples are US dollars; nothing is converted. */
function Example({ amount, isMoney }: { amount: keyof Prices; isMoney: boolean }) {
  const { value, ...fact } = priceExamples[amount];
  return (
    <p class="cost-example muted">
      {text.cost.example(isMoney ? price(value, 'USD') : number(value))} <Source {...fact} />
    </p>
  );
}
