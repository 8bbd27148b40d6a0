import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../common/text/index.ts';
import type { MonthOfUse } from '../../../common/usage.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { focus } from '../../ui/focus.ts';

/** Removes what was counted, after a question. */
export function ClearUsage({ rows }: { rows: readonly MonthOfUse[] }) {
  const words = text.usage;
  const [isAsked, setAsked] = useState(false);
  const [isCleared, setCleared] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const isEmpty = rows.length === 0;
  // The button that had the focus is gone.
  useEffect(() => {
    if (isCleared && isEmpty) focus(said.current);
  }, [isCleared, isEmpty]);
  const clear = async (): Promise<void> => {
    setAsked(false);
    await window.app.clearUsage();
    setCleared(true);
  };
  return (
    <>
      {!isEmpty && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => setAsked(true)}>
            {words.clear}
          </button>
        </div>
      )}
      <p class="empty-is-nothing" role="status" tabIndex={-1} ref={said}>
        {isCleared && words.cleared}
      </p>
      {isAsked && (
        <Dialog
          title={words.clearTitle}
          onClose={() => setAsked(false)}
          buttons={
            <>
              <button type="button" class="button danger" onClick={() => void clear()}>
                {words.clearNow}
              </button>
              <button type="button" class="button" onClick={() => setAsked(false)}>
                {text.settings.cancel}
              </button>
            </>
          }
        >
          <p>{words.clearMeans(new Set(rows.map(({ month }) => month)).size)}</p>
        </Dialog>
      )}
    </>
  );
}
