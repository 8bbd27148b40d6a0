import { useEffect, useRef, useState } from 'preact/hooks';
import { readWritten } from '../../../common/written.ts';
import type { Forgotten } from '../../../common/ipc.ts';
import { text } from '../../../common/text/index.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Toast } from '../../ui/Toast.tsx';

/** Forgets “Your meetings” after a question, and for a while brings them back. */
export function ClearHistory({ forgotten }: { forgotten: Forgotten | undefined }) {
  const words = text.privacy;
  const [asked, setAsked] = useState<number>();
  const [isNone, setNone] = useState(false);
  /** Which forgetting was this one: another that follows is told where it happens. */
  const [cleared, setCleared] = useState<'asked' | number>();
  useEffect(() => {
    if (cleared === 'asked' && forgotten) setCleared(forgotten.id);
  }, [cleared, forgotten]);
  const isAsking = useRef(false);

  const ask = async (): Promise<void> => {
    if (isAsking.current) return;
    isAsking.current = true;
    const count = readWritten(await window.app.meetings()).length;
    isAsking.current = false;
    setNone(count === 0);
    if (count > 0) setAsked(count);
  };
  const clear = async (): Promise<void> => {
    setAsked(undefined);
    await window.app.forgetAll();
    setCleared('asked');
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void ask()}>
          {words.clear}
        </button>
      </div>
      <p class="empty-is-nothing" role="status">
        {isNone && words.nothingToClear}
      </p>
      {asked !== undefined && (
        <Dialog
          title={words.clearTitle}
          onClose={() => setAsked(undefined)}
          buttons={
            <>
              <button type="button" class="button danger" onClick={() => void clear()}>
                {words.clearNow}
              </button>
              <button type="button" class="button" onClick={() => setAsked(undefined)}>
                {text.settings.cancel}
              </button>
            </>
          }
        >
          <p>{words.clearCount(asked)}</p>
        </Dialog>
      )}
      {forgotten && forgotten.id === cleared && (
        <Toast
          text={words.cleared(forgotten.count)}
          action={{ name: words.undo, act: () => void window.app.undoForget() }}
          onClose={() => setCleared(undefined)}
        />
      )}
    </>
  );
}
