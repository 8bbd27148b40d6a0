import { type Usage, usageLimits } from '../../../common/cost.ts';
import { CostAmount } from './CostAmount.tsx';
import type { CostProps } from './cost-parts.ts';

/** How much somebody meets. */
export const CostUsage = (props: CostProps) => (
  <div class="cost-usage">
    {(Object.keys(usageLimits) as (keyof Usage)[]).map((amount) => (
      <CostAmount key={amount} amount={amount} {...props} />
    ))}
  </div>
);
