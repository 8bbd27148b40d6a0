import { Info } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

/** Something to know: nothing is wrong. */
export const Note = ({ children }: { children: ComponentChildren }) => (
  <p class="note">
    <Info size={16} aria-hidden="true" />
    <span>{children}</span>
  </p>
);
