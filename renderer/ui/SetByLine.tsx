import { Building2 } from 'lucide-preact';
import type { SetBy } from './managed.ts';

/** Whose value a control has, below it; nothing where it is the person's. */
export const SetByLine = ({ id, setBy }: { id?: string; setBy: SetBy | undefined }) =>
  setBy?.sentence === undefined ? null : (
    <span class="set-by" {...(id !== undefined && { id })}>
      <Building2 size={14} aria-hidden="true" />
      <span>{setBy.sentence}</span>
    </span>
  );
