import { useState } from 'preact/hooks';
import type { CostChoice } from '../../../common/cost-choice.ts';
import type { AppState } from '../../../common/ipc.ts';
import { Cost } from '../cost/Cost.tsx';
import { Usage } from './Usage.tsx';

/** What meetings would cost, and what they came to: the one can be filled in from the other. */
export function CostAndUsage({ state }: { state: AppState }) {
  // The page's own: the state that comes back between two letters is older than what is written.
  const [choice, setChoice] = useState(state.cost);
  const [fillings, setFillings] = useState(0);
  const change = (next: CostChoice): void => {
    setChoice(next);
    void window.app.change({ cost: next });
  };
  const use = (part: CostChoice): void => {
    change({ ...choice, ...part });
    setFillings(fillings + 1);
  };
  return (
    <>
      <Cost choice={choice} fillings={fillings} onChange={change} />
      <Usage state={state} cost={choice} onUse={use} />
    </>
  );
}
