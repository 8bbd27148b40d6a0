import { useState } from 'preact/hooks';
import type { Profile } from '../../../common/profile.ts';
import { hostingName } from '../../../common/text/hosting-name.ts';
import { text } from '../../../common/text/index.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Note } from '../../ui/Note.tsx';
import { Problem } from '../../ui/Problem.tsx';

interface Props {
  profile: Profile;
  onCleared(): Promise<void>;
}

/** Removes what a hosting's meetings left, after saying what that means. */
export function ClearStorage({ profile, onCleared }: Props) {
  const words = text.privacy;
  const name = hostingName(profile);
  const [isAsked, setAsked] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const [said, setSaid] = useState('');

  const ask = (isIt: boolean): void => {
    setRunning(false);
    setAsked(isIt);
  };
  const clear = async (): Promise<void> => {
    if (!(await window.app.clearStorage(profile.id))) return setRunning(true);
    ask(false);
    setSaid(words.storageCleared(name));
    await onCleared();
  };
  const isJaas = profile.kind === 'jaas' || profile.kind === 'jaas-guest';
  return (
    <>
      <button
        type="button"
        class="button link"
        aria-label={words.clearStorageFor(name)}
        onClick={() => ask(true)}
      >
        {words.clearStorage}
      </button>
      <span class="visually-hidden" role="status">
        {said}
      </span>
      {isAsked && (
        <Dialog
          title={words.clearStorageTitle(name)}
          onClose={() => ask(false)}
          buttons={
            <>
              <button type="button" class="button danger" onClick={() => void clear()}>
                {words.clearStorageNow}
              </button>
              <button type="button" class="button" onClick={() => ask(false)}>
                {text.settings.cancel}
              </button>
            </>
          }
        >
          <p>{words.clearStorageMeans}</p>
          {isJaas && <Note>{words.jaasWarning}</Note>}
          <div role="alert">{isRunning && <Problem {...runningSentence(name)} />}</div>
        </Dialog>
      )}
    </>
  );
}

function runningSentence(name: string) {
  const { happened, todo } = text.storageProblem.running;
  return { happened: happened(name), todo };
}
