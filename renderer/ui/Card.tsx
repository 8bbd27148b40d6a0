import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  /** The same for all cards of one choice. */
  group: string;
  value: string;
  name: string;
  icon?: LucideIcon;
  /** What choosing it means, in a sentence or two. */
  about?: ComponentChildren;
  checked: boolean;
  onChoose(): void;
}

/** A radio button with room to say what it means; in a `Cards`. */
export function Card({ group, value, name, icon: Icon, about, checked, onChoose }: Props) {
  const id = useId();
  return (
    <label class="card">
      <input
        type="radio"
        name={group}
        value={value}
        aria-label={name}
        {...(about !== undefined && { 'aria-describedby': id })}
        checked={checked}
        onChange={onChoose}
      />
      <span class="card-name">
        {name}
        {Icon && <Icon size={18} aria-hidden="true" />}
      </span>
      {about !== undefined && (
        <span id={id} class="muted">
          {about}
        </span>
      )}
    </label>
  );
}

interface CardsProps {
  name: string;
  children: ComponentChildren;
  onKeyDown?(event: KeyboardEvent & { currentTarget: HTMLFieldSetElement }): void;
}

/** Cards side by side, one of which is chosen; below each other where there is no room. */
export const Cards = ({ name, children, onKeyDown }: CardsProps) => (
  <fieldset class="cards" role="radiogroup" aria-label={name} {...(onKeyDown && { onKeyDown })}>
    {children}
  </fieldset>
);
