import type { LucideIcon } from 'lucide-preact';

interface Props {
  icon: LucideIcon;
  /** What it does, for screen readers and as a tip. */
  name: string;
  onClick: (event: { currentTarget: HTMLButtonElement }) => void;
  pressed?: boolean;
  /** Whether what it shows and hides is shown. */
  expanded?: boolean;
  /** There is nothing for it to do now. It keeps the focus: what ended may have been done by it. */
  isIdle?: boolean;
}

/** A button that is only a picture. */
export const IconButton = ({ icon: Icon, name, onClick, pressed, expanded, isIdle }: Props) => (
  <button
    type="button"
    class="icon-button"
    aria-label={name}
    title={name}
    onClick={(event) => isIdle || onClick(event)}
    {...(pressed !== undefined && { 'aria-pressed': pressed })}
    {...(expanded !== undefined && { 'aria-expanded': expanded })}
    {...(isIdle && { 'aria-disabled': true })}
  >
    <Icon size={18} aria-hidden="true" />
  </button>
);
