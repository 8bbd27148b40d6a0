import { type CheckFindingCode, endingOf } from '../../common/check-finding.ts';
import {
  type CheckFinding,
  type CheckLine,
  type CheckState,
  type CheckStep,
  checkSteps,
} from '../../common/server-check.ts';

/** The lines of one check, from all waiting to all ended. */
export interface CheckLines {
  all(): readonly CheckLine[];
  start(...steps: CheckStep[]): void;
  /** A line ends once; what comes later does not count. */
  end(step: CheckStep, finding: CheckFinding, state?: CheckState): void;
  /** Ends every line that has not, because of another one or for a reason of its own. */
  skipRest(because: { cause: CheckStep } | CheckFindingCode): void;
  skip(steps: readonly CheckStep[], cause: CheckStep): void;
}

export function createCheckLines(onChange: () => void): CheckLines {
  const lines = new Map<CheckStep, CheckLine>(
    checkSteps.map((step) => [step, { step, state: 'waiting' }]),
  );
  const isOpen = (step: CheckStep): boolean => {
    const state = lines.get(step)?.state;
    return state === 'waiting' || state === 'running';
  };
  const endAll = (steps: readonly CheckStep[], finding: CheckFinding): void => {
    const open = steps.filter(isOpen);
    for (const step of open) {
      lines.set(step, { step, state: endingOf(finding.code), finding });
    }
    if (open.length > 0) onChange();
  };
  const because = (cause: CheckStep): CheckFinding => ({ code: 'not-looked-at', about: { cause } });

  return {
    all: () => [...lines.values()],
    start: (...steps) => {
      const waiting = steps.filter((step) => lines.get(step)?.state === 'waiting');
      for (const step of waiting) lines.set(step, { step, state: 'running' });
      if (waiting.length > 0) onChange();
    },
    end: (step, finding, state = endingOf(finding.code)) => {
      if (!isOpen(step)) return;
      lines.set(step, { step, state, finding });
      onChange();
    },
    skipRest: (reason) =>
      endAll(checkSteps, typeof reason === 'string' ? { code: reason } : because(reason.cause)),
    skip: (steps, cause) => endAll(steps, because(cause)),
  };
}
