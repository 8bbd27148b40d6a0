import { useState } from 'preact/hooks';
import { Note } from '../../renderer/ui/Note.tsx';
import { Problem } from '../../renderer/ui/Problem.tsx';
import { Progress } from '../../renderer/ui/Progress.tsx';
import { Toast } from '../../renderer/ui/Toast.tsx';
import { nothing, type PartProps, State } from './State.tsx';

export const Messages = ({ words }: PartProps) => (
  <>
    <State name="Note">
      <Note>{words.note}</Note>
    </State>
    <State name="Problem">
      <Problem happened={words.happened} todo={words.todo} />
    </State>
    <State name="Progress: begun, at a third, done">
      <Progress name={words.checking} value={0} />
      <Progress name={words.checking} value={1 / 3} />
      <Progress name={words.checking} value={1} />
    </State>
    <State name="Progress, open-ended">
      <Progress name={words.checking} />
    </State>
    <State name="Toast with a way back">
      <Toast text={words.forgot} action={{ name: words.undo, act: nothing }} onClose={nothing} />
    </State>
    <State name="Toast">
      <Toast text={words.forgot} onClose={nothing} />
    </State>
  </>
);

/** A message where it belongs: at the lower edge of the window. */
export function LiveToast({ words }: PartProps) {
  const [said, say] = useState<string>();
  const close = (): void => say(undefined);
  return (
    <>
      <button type="button" class="button" onClick={() => say(words.forgot)}>
        {words.remove}
      </button>
      {said !== undefined && (
        <Toast text={said} action={{ name: words.undo, act: nothing }} onClose={close} />
      )}
    </>
  );
}
