import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  name: string;
  help?: ComponentChildren;
  checked: boolean;
  disabled?: boolean;
  onChange(checked: boolean): void;
}

/** Something that is on or off, and at once so. The whole row can be pressed. */
export function Switch({ name, help, checked, disabled, onChange }: Props) {
  const id = useId();
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
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-labelledby={`${id}-name`}
        {...(help && { 'aria-describedby': `${id}-help` })}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
