import { useEffect, useState } from 'preact/hooks';
import type { CostChoice } from '../../../common/cost-choice.ts';
import type { AppState } from '../../../common/ipc.ts';
import { text } from '../../../common/text/index.ts';
import type { MonthOfUse } from '../../../common/usage.ts';
import { readWritten } from '../../../common/written.ts';
import { Note } from '../../ui/Note.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Fold } from '../Fold.tsx';
import { ClearUsage } from './ClearUsage.tsx';
import { SaveUsage } from './SaveUsage.tsx';
import { UsageMonths } from './UsageMonths.tsx';

interface Props {
  state: AppState;
  /** What the person reckons with. */
  cost: CostChoice;
  /** Puts a month's numbers among those. */
  onUse(part: CostChoice): void;
}

/** What meetings came to, as this computer counted them. */
export const Usage = (props: Props) => (
  <Fold title={text.usage.title} about={text.usage.about}>
    <Counted {...props} />
  </Fold>
);

function Counted({ state, cost, onUse }: Props) {
  const words = text.usage;
  const rows = useUsage(state.usageRevision);
  if (rows === undefined) return <p role="status">{text.privacy.looking}</p>;
  if (rows === 'failed') return <Problem {...words.failed} />;
  return (
    <>
      {!state.privacy.usage && <Note>{words.off}</Note>}
      {rows.length > 0 && (
        <UsageMonths rows={rows} profiles={state.profiles} cost={cost} onUse={onUse} />
      )}
      {rows.length === 0 && state.privacy.usage && <p class="muted">{words.empty}</p>}
      <div class="usage-actions">
        {rows.length > 0 && <SaveUsage notice={state.notice} />}
        <ClearUsage rows={rows} />
      </div>
    </>
  );
}

/** The months, asked for again when main counted on. */
function useUsage(revision: number): readonly MonthOfUse[] | 'failed' | undefined {
  const [rows, setRows] = useState<readonly MonthOfUse[] | 'failed'>();
  useEffect(() => {
    let isLatest = true;
    const show = (next: readonly MonthOfUse[] | 'failed'): void => {
      if (isLatest) setRows(next);
    };
    window.app
      .usage()
      .then((all) => show(readWritten(all)))
      .catch(() => show('failed'));
    return () => {
      isLatest = false;
    };
  }, [revision]);
  return rows;
}
