import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { SetBy } from './managed.ts';
import { Problem, type ProblemSentence } from './Problem.tsx';
import { SetByLine } from './SetByLine.tsx';

interface Props {
  name: string;
  help?: ComponentChildren;
  problem?: ProblemSentence | undefined;
  setBy?: SetBy | undefined;
  /** Draws the control; it gets the ids that tie it to its name and its words. */
  children: (ids: {
    id: string;
    'aria-describedby': string;
    'aria-invalid': boolean;
  }) => ComponentChildren;
}

/** A control with its name above, and below it what helps or what is wrong. */
export function Field({ name, help, problem, setBy, children }: Props) {
  const id = useId();
  const about = `${id}-about`;
  return (
    <div class="field">
      <label for={id}>{name}</label>
      {children({ id, 'aria-describedby': about, 'aria-invalid': problem !== undefined })}
      <div id={about} class="field-about">
        <div aria-live="polite">{problem && <Problem {...problem} />}</div>
        {!problem && help && <p class="muted">{help}</p>}
        <SetByLine setBy={setBy} />
      </div>
    </div>
  );
}
