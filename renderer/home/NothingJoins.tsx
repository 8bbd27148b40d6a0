import { Building2 } from 'lucide-preact';
import { text } from '../../common/text/index.ts';

/** The id of the reason, for what it takes away. */
export const whyNothingJoins = 'nothing-joins';

/** Why no meeting can be joined on this computer now, and who can change that. */
export function NothingJoins() {
  const { nothingJoins, details } = text.managed;
  return (
    <section class="notice" role="status">
      <Building2 size={18} class="notice-sign" aria-hidden="true" />
      <p id={whyNothingJoins}>
        <strong>{nothingJoins.happened}</strong> {nothingJoins.todo}
      </p>
      <button
        type="button"
        class="button link below"
        onClick={() => void window.app.openSettings('about')}
      >
        {details}
      </button>
    </section>
  );
}
