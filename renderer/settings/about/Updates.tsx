import type { AppState } from '../../../common/ipc.ts';
import { text } from '../../../common/text/index.ts';
import { updateModes } from '../../../common/update.ts';
import { useManaged } from '../../ui/managed.ts';
import { Note } from '../../ui/Note.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { UpdateProgress } from './UpdateProgress.tsx';

/** How newer versions come here, and how far the next one has come. */
export function Updates({ state }: { state: AppState }) {
  const words = text.updates;
  const { update, updates, versions, isMeetingRunning } = state;
  const setBy = useManaged();
  return (
    <section class="block" aria-labelledby="updates">
      <h3 id="updates">{words.title}</h3>
      <p>{words.runs(versions.app)}</p>
      {update.kind === 'elsewhere' ? (
        <Note>{words.elsewhere[update.why]}</Note>
      ) : (
        <>
          <Segmented
            name={words.mode}
            value={updates.mode}
            options={updateModes.map((value) => ({
              value,
              name: words.modeChoice[value],
              help: words.modeHelp[value],
            }))}
            setBy={setBy('updates.mode')}
            onChange={(mode) => void window.app.change({ updates: { mode } })}
          />
          <UpdateProgress update={update} isHeld={isMeetingRunning} />
        </>
      )}
    </section>
  );
}
