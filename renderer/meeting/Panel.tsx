import { TriangleAlert } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MeetingWish } from '../../common/meeting-api.ts';
import { text } from '../../common/text/index.ts';
import { Mark } from '../ui/Mark.tsx';
import type { PanelView } from './panel-view.ts';
import { type Circumstances, type Way, waysOut } from './ways-out.ts';

export interface PanelActions {
  leave(): void;
  wish(wish: MeetingWish): void;
}

interface Props {
  view: PanelView;
  act: PanelActions;
  order: Circumstances;
}

/** Covers the meeting frame before the meeting page speaks, while leaving, and after a failure. */
export function Panel({ view, act, order }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  // In a running meeting keys mean something else – space is push-to-talk – and must not leave it.
  const isRunning = view.kind === 'busy' && view.way !== 'cancel';
  useEffect(() => (isRunning ? panel : first).current?.focus(), [view.kind, isRunning]);
  useEffect(() => {
    if (isRunning) return undefined;
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') act.leave();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [isRunning, act]);

  return (
    <div class="panel" role="region" aria-label={view.name} tabIndex={-1} ref={panel}>
      {view.kind === 'busy' ? (
        <>
          <Mark size={40} />
          <h1 title={view.name} dir="auto">
            {view.name}
          </h1>
          <p class="muted">{view.hosting}</p>
          <p class="doing" role="status">
            <span class="spinner" aria-hidden="true" />
            {view.doing}
          </p>
          {view.why && <p class="muted">{view.why}</p>}
          <div class="panel-buttons">
            {view.way && (
              <button type="button" class="button" ref={first} onClick={act.leave}>
                {text.meeting[view.way]}
              </button>
            )}
          </div>
        </>
      ) : (
        <>
          <TriangleAlert size={32} class="failure-sign" aria-hidden="true" />
          <h1 class="muted" title={view.name} dir="auto">
            {view.name}
          </h1>
          <div class="failure" role="alert">
            <p class="happened">{view.happened}</p>
            <p class="muted">{view.todo}</p>
          </div>
          <div class="panel-buttons">
            {waysOut(view.problem.code, order).map((way, at) => (
              <button
                type="button"
                key={way}
                class={at === 0 ? 'button primary' : 'button'}
                {...(at === 0 && { ref: first })}
                onClick={() => (way === 'back' ? act.leave() : act.wish(way))}
              >
                {wordsOf(way)}
              </button>
            ))}
          </div>
          {view.detail && <p class="detail">{view.detail}</p>}
        </>
      )}
    </div>
  );
}

function wordsOf(way: Way): string {
  const words = text.meeting;
  switch (way) {
    case 'retry':
      return words.tryAgain;
    case 'browser':
      return words.openInBrowser;
    case 'settings':
      return words.openSettings;
    case 'check':
      return words.checkServer;
    case 'ticket':
      return words.showTicket;
    case 'back':
      return words.back;
  }
}
