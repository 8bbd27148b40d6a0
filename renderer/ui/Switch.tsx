import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { lockedBox } from './locked.ts';
import type { SetBy } from './managed.ts';
import { SetByLine } from './SetByLine.tsx';

interface Props {
  name: string;
  help?: ComponentChildren;
  checked: boolean;
  disabled?: boolean;
  setBy?: SetBy | undefined;
  onChange(checked: boolean): void;
}

/** Something that is on or off, and at once so. The whole row can be pressed. */
export function Switch({ name, help, checked, disabled, setBy, onChange }: Props) {
  const id = useId();
  const about = [help && `${id}-help`, setBy?.sentence && `${id}-set-by`].filter(Boolean).join(' ');
  return (
    <label class="switch">
      <span class="switch-text">
        <span id={`${id}-name`} class="switch-name">
          {name}
        </span>
        {help && (
          <span id={`${id}-help`} class="muted">
            {help}
          </span>
        )}
        <SetByLine id={`${id}-set-by`} setBy={setBy} />
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-labelledby={`${id}-name`}
        {...(about && { 'aria-describedby': about })}
        {...(setBy?.isLocked && lockedBox)}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
