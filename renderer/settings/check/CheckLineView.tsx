import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleMinus,
  Copy,
  LoaderCircle,
  type LucideIcon,
  TriangleAlert,
} from 'lucide-preact';
import { checkCopy, type Snippet } from '../../../common/check-copy/index.ts';
import type {
  CheckFinding,
  CheckLine,
  CheckState,
  CheckStep,
} from '../../../common/server-check.ts';
import { text } from '../../../common/text/index.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';

const icons: Record<CheckState, LucideIcon> = {
  waiting: Circle,
  running: LoaderCircle,
  ok: CircleCheck,
  warning: TriangleAlert,
  problem: CircleAlert,
  skipped: CircleMinus,
};

/** One thing that was looked at: how it is in a word, what was found, and what to do about it. */
export function CheckLineView({ line: { step, state, finding } }: { line: CheckLine }) {
  const Icon = icons[state];
  return (
    <li class={`check-line is-${state}`}>
      <span class="check-state">
        <Icon size={16} aria-hidden="true" />
        {text.check.state[state]}
      </span>
      <span class="check-step">{text.check.step[step]}</span>
      {finding && <Found step={step} finding={finding} />}
    </li>
  );
}

function Found({ step, finding }: { step: CheckStep; finding: CheckFinding }) {
  const { code, about = {} } = finding;
  const { happened, todo } = text.check.finding[code];
  return (
    <div class="check-found">
      <p>{happened(about)}</p>
      {todo && <p>{todo(about)}</p>}
      {checkCopy(code).map((snippet, which) => (
        <SnippetView
          key={snippet.place}
          snippet={snippet}
          copy={() => window.check.copyLines(step, which)}
        />
      ))}
    </div>
  );
}

function SnippetView({ snippet, copy }: { snippet: Snippet; copy: () => Promise<void> }) {
  const where = text.check.place[snippet.place];
  return (
    <figure>
      <figcaption class="muted">
        {where}
        <CopyButton
          icon={Copy}
          name={text.checking.copyLines(where)}
          copied={text.checking.copied}
          copy={copy}
        />
      </figcaption>
      <pre class="code" role="group" aria-label={where} tabIndex={0} onFocus={selectAll}>
        {snippet.lines}
      </pre>
    </figure>
  );
}

/** By keyboard, so that the system's own “Copy” takes all of it. */
const selectAll = (event: { currentTarget: Node }): void =>
  getSelection()?.selectAllChildren(event.currentTarget);
