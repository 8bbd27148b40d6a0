import type { CostChoice } from '../../../common/cost-choice.ts';
import { reckoningOf } from '../../../common/cost-choice.ts';
import { costsOf } from '../../../common/cost.ts';
import { locale, text } from '../../../common/text/index.ts';
import { hasForeignExamples } from './cost-parts.ts';
import { CostChart } from './CostChart.tsx';
import { CostPrices } from './CostPrices.tsx';
import { CostUsage } from './CostUsage.tsx';
import { CostWords } from './CostWords.tsx';
import { Fold } from '../Fold.tsx';

interface Props {
  choice: CostChoice;
  /** Counts how often numbers were put in from outside: it opens then. */
  fillings: number;
  onChange(choice: CostChoice): void;
}

/** What a person's meetings would cost on each hosting, by prices that are theirs. */
export function Cost({ choice, fillings, onChange }: Props) {
  const reckoning = reckoningOf(choice, locale());
  const { usage, prices, model } = reckoning;
  const parts = { choice, reckoning, onChange };
  return (
    <Fold title={text.cost.title} about={text.cost.about} openings={fillings}>
      <CostUsage key={fillings} {...parts} />
      <section class="cost-result" aria-labelledby="cost-result">
        <h4 id="cost-result">{text.cost.inAMonth}</h4>
        <CostChart costs={costsOf(usage, prices, model)} reckoning={reckoning} />
        <CostWords reckoning={reckoning} />
        {hasForeignExamples(choice, reckoning) && <p class="warned">{text.cost.currencyHelp}</p>}
      </section>
      <CostPrices {...parts} />
    </Fold>
  );
}
