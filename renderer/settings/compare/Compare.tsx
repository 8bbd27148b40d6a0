import { useState } from 'preact/hooks';
import { bestFit, type Wish, wishes } from '../../../common/hosting-fit.ts';
import { type ComparedHosting, confidences } from '../../../common/hosting-facts.ts';
import type { Profile } from '../../../common/profile.ts';
import { text } from '../../../common/text/index.ts';
import { Check } from '../../ui/Check.tsx';
import { CompareTable } from './CompareTable.tsx';
import { CompareVerdict } from './CompareVerdict.tsx';
import { CompareWay } from './CompareWay.tsx';
import { Fold } from '../Fold.tsx';

interface Props {
  /** The kind of the current hosting. */
  here: Profile['kind'];
  /** The organisation may have hidden it. */
  canChoose(hosting: ComparedHosting): boolean;
  choose(hosting: ComparedHosting): Promise<void>;
}

/** The three hostings against each other, what fits a person, and the way from one to the next. */
export function Compare({ here, canChoose, choose }: Props) {
  const words = text.compare;
  const [wished, setWished] = useState<readonly Wish[]>([]);
  const toggle = (wish: Wish): void =>
    setWished(wished.includes(wish) ? wished.filter((one) => one !== wish) : [...wished, wish]);
  const fit = bestFit(wished);
  return (
    <Fold title={words.title} about={words.about}>
      <fieldset class="wishes">
        <legend>{words.matters}</legend>
        {wishes.map((wish) => (
          <Check
            key={wish}
            name={words.wishes[wish]}
            checked={wished.includes(wish)}
            onChange={() => toggle(wish)}
          />
        ))}
      </fieldset>
      <CompareVerdict fit={fit} wished={wished} />
      <CompareTable best={fit?.best ?? []} />
      <Legend />
      <CompareWay here={here} canChoose={canChoose} choose={choose} />
    </Fold>
  );
}

/** What the words behind each source mean. */
const Legend = () => (
  <div class="compare-legend">
    <h4>{text.compare.legend}</h4>
    <dl>
      {confidences.map((one) => (
        <div key={one}>
          <dt>{text.compare.confidence[one]}</dt>
          <dd>{text.compare.confidenceMeaning[one]}</dd>
        </div>
      ))}
    </dl>
    <p>{text.compare.outside}</p>
  </div>
);
