import { Check, Copy, X } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckLine, CheckState, ServerCheck } from '../../../common/server-check.ts';
import { locale, text } from '../../../common/text/index.ts';
import { listed } from '../../../common/text/listed.ts';
import { passage } from '../../../common/text/passage.ts';
import { focus } from '../../ui/focus.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { CheckLineView } from './CheckLineView.tsx';
import type { ShownCheck } from './server-check.ts';

interface Props {
  check: ShownCheck;
  /** It is not the check of the form that is shown. */
  isOther?: boolean;
}

/** A check while it runs, and what it found. */
export function CheckView({ check, isOther = false }: Props) {
  const { latest } = check;
  const title = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLElement>(null);
  const number = latest?.number;
  const isRunning = latest?.state === 'running';
  useEffect(() => {
    const leads = check.leads();
    if (leads) focus(title.current);
    if (isRunning) box.current?.scrollIntoView({ block: leads ? 'start' : 'nearest' });
    // Once for each check: its later states must not move what somebody reads.
  }, [number]);
  if (!latest) return null;

  const words = text.checking;
  const { server, state, lines, took } = latest;
  const skipped = lines.filter((line) => line.state === 'skipped');
  return (
    <section class="server-check" aria-labelledby="server-check" ref={box}>
      <div class="server-check-head">
        <h3 id="server-check" tabIndex={-1} ref={title}>
          {words.title(server)}
        </h3>
        {isOther && <IconButton icon={X} name={words.hide} onClick={check.hide} />}
      </div>
      <p role="status" class="check-summary">
        {summaryOf(latest)}
        {state === 'done' && took !== undefined && (
          <span class="muted"> {words.took(inSeconds(took))}</span>
        )}
      </p>
      <CancelOrCopy isRunning={isRunning} />
      <ul class="check-lines" aria-label={words.lines}>
        {inOrder(latest).map((line) => (
          <CheckLineView key={line.step} line={line} />
        ))}
      </ul>
      {!isRunning && skipped.length > 0 && <p class="muted">{words.skipped(stepsOf(skipped))}</p>}
    </section>
  );
}

/** One button, so that the end of a check leaves the focus where it is. */
function CancelOrCopy({ isRunning }: { isRunning: boolean }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => setCopied(false), [isRunning]);
  const words = text.checking;
  const Icon = isRunning ? X : copied ? Check : Copy;
  const press = async (): Promise<void> => {
    if (isRunning) return window.check.cancel();
    await window.check.copyReport();
    setCopied(true);
  };
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={() => void press()}>
        <Icon size={16} aria-hidden="true" />
        {isRunning ? words.cancel : copied ? words.copied : words.copy}
      </button>
      <span class="visually-hidden" role="status">
        {copied ? words.copied : ''}
      </span>
    </div>
  );
}

function summaryOf({ state, server, lines }: ServerCheck): string {
  const words = text.checking;
  const of = (wanted: CheckState) => lines.filter((line) => line.state === wanted);
  const problems = of('problem');
  const warnings = of('warning');
  switch (state) {
    case 'running':
      return words.running(server);
    case 'cancelled':
      return words.cancelled;
    case 'done': {
      const isCut = lines.some(({ finding }) => finding?.code === 'out-of-time');
      const about = [
        problems.length > 0 && words.problems(problems.length, stepsOf(problems)),
        problems.length === 0 && !isCut && words.fine,
        warnings.length > 0 && words.warnings(warnings.length, stepsOf(warnings)),
        isCut && words.cut,
      ];
      return passage(about.filter((one) => one !== false));
    }
  }
}

const inSeconds = (ms: number): string =>
  (ms / 1_000).toLocaleString(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const stepsOf = (lines: readonly CheckLine[]): string =>
  listed(lines.map(({ step }) => text.check.step[step]));

/** What is worth reading comes first, once nothing moves any more. */
const firstRead: readonly CheckState[] = ['problem', 'warning', 'ok'];

function inOrder({ state, lines }: ServerCheck): readonly CheckLine[] {
  if (state === 'running') return lines;
  return firstRead.flatMap((wanted) => lines.filter((line) => line.state === wanted));
}
