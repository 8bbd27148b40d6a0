import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../common/text/index.ts';
import { Mark } from '../ui/Mark.tsx';
import type { PanelView } from './panel-view.ts';

export interface PanelActions {
  leave(): void;
  retry(): void;
  openInBrowser(): void;
}

/** Covers the meeting frame before the meeting page speaks, while leaving, and after a failure. */
export function Panel({ view, act }: { view: PanelView; act: PanelActions }) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), [view.kind]);
  return (
    <div
      class="panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') act.leave();
      }}
    >
      <Mark size={40} />
      <h1>{view.name}</h1>
      {view.kind === 'busy' ? (
        <>
          <p class="muted">{view.hosting}</p>
          <p class="doing" role="status">
            <span class="spinner" aria-hidden="true" />
            {view.doing}
          </p>
          <div class="panel-buttons">
            {view.canCancel && (
              <button type="button" class="button" ref={first} onClick={act.leave}>
                {text.meeting.cancel}
              </button>
            )}
          </div>
        </>
      ) : (
        <>
          <div class="failure" role="alert">
            <p class="happened">{view.happened}</p>
            <p class="muted">{view.todo}</p>
          </div>
          <div class="panel-buttons">
            <button type="button" class="button primary" ref={first} onClick={act.retry}>
              {text.meeting.tryAgain}
            </button>
            <button type="button" class="button" onClick={act.openInBrowser}>
              {text.meeting.openInBrowser}
            </button>
            <button type="button" class="button" onClick={act.leave}>
              {text.meeting.back}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
