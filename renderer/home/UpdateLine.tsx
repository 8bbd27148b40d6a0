import { TriangleAlert, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AppState } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import type { UpdateProblemCode } from '../../common/update.ts';
import { focus } from '../ui/focus.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { updateSentence } from '../ui/problem-sentence.ts';
import { Progress } from '../ui/Progress.tsx';

/**
 * One line about a newer version, with the one button that brings it further. Dismissed, it stays
 * away until the version after. A meeting that runs and a notice go before it.
 */
export function UpdateLine({ state }: { state: AppState }) {
  const words = text.updates;
  const { update, updates, isMeetingRunning, notice } = state;
  // Who presses “Download” here hears here how it goes; others look into Settings.
  const [isFollowed, follow] = useState(false);
  if (isMeetingRunning || notice) return null;
  if (update.kind === 'failed' && isFollowed) {
    return <Failed problem={update.problem} dismiss={() => follow(false)} />;
  }
  if (!('version' in update) || update.version === updates.dismissed) return null;

  const { version } = update;
  const dismiss = (): void => void window.app.change({ updates: { dismissed: version } });
  switch (update.kind) {
    case 'available': {
      const download = (): void => {
        toField();
        follow(true);
        void window.app.downloadUpdate();
      };
      return (
        <Line action={{ name: words.download, act: download }} dismiss={dismiss}>
          {words.available(version)}
        </Line>
      );
    }
    case 'downloading':
      return isFollowed ? <Coming version={version} part={update.part} /> : null;
    case 'ready': {
      const restart = (): void => void window.app.installUpdate();
      return (
        <Line action={{ name: words.restartNow, act: restart }} dismiss={dismiss}>
          {words.ready(version)}
        </Line>
      );
    }
  }
}

/** Where the focus goes when the button that had it goes. */
const toField = (): void => focus(document.querySelector('#meeting'));

interface LineProps {
  action: { name: string; act(): void };
  dismiss(): void;
  children: ComponentChildren;
}

const Line = ({ action, dismiss, children }: LineProps) => (
  <section class="notice" role="status">
    <p>{children}</p>
    <button type="button" class="button link" onClick={action.act}>
      {action.name}
    </button>
    <Dismiss act={dismiss} />
  </section>
);

const Coming = ({ version, part }: { version: string; part: number }) => (
  <section class="notice" role="status">
    <div class="notice-progress">
      <Progress name={text.updates.downloading(version)} value={part} />
    </div>
  </section>
);

function Failed({ problem, dismiss }: { problem: UpdateProblemCode; dismiss(): void }) {
  const { happened, todo } = updateSentence(problem);
  return (
    <section class="notice trouble" role="alert">
      <TriangleAlert size={18} class="notice-sign" aria-hidden="true" />
      <p>
        <strong>{happened}</strong> {todo}
      </p>
      <Dismiss act={dismiss} />
    </section>
  );
}

const Dismiss = ({ act }: { act(): void }) => (
  <IconButton
    icon={X}
    name={text.home.dismiss}
    onClick={() => {
      toField();
      act();
    }}
  />
);
