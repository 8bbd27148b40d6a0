import type { LucideIcon } from 'lucide-preact';

interface Props {
  icon: LucideIcon;
  /** What it does, for screen readers and as a tip. */
  name: string;
  onClick: (event: { currentTarget: HTMLButtonElement }) => void;
  pressed?: boolean;
}

/** A button that is only a picture. */
export const IconButton = ({ icon: Icon, name, onClick, pressed }: Props) => (
  <button
    type="button"
    class="icon-button"
    aria-label={name}
    title={name}
    onClick={onClick}
    {...(pressed !== undefined && { 'aria-pressed': pressed })}
  >
    <Icon size={18} aria-hidden="true" />
  </button>
);
