import { useState } from 'preact/hooks';
import type { Notice } from '../../../common/ipc.ts';
import { text } from '../../../common/text/index.ts';
import { Problem } from '../../ui/Problem.tsx';

/** Saves all months as a file, and says what came of it. */
export function SaveUsage({ notice }: { notice: Notice | undefined }) {
  const words = text.usage;
  const [isTold, setTold] = useState(false);
  const save = async (): Promise<void> => {
    setTold(false);
    await window.app.saveUsage();
    setTold(true);
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void save()}>
          {words.save}
        </button>
      </div>
      <div class="empty-is-nothing" role="status">
        {isTold && notice?.kind === 'file-saved' && words.saved(notice.file)}
        {isTold && notice?.kind === 'file-not-saved' && <Problem {...words.notSaved} />}
      </div>
    </>
  );
}
