import { Building2 } from 'lucide-preact';
import { text } from '../../common/text/index.ts';

/** Why no meeting can be joined on this computer now, and who can change that. */
export function NothingJoins() {
  const { nothingJoins, details } = text.managed;
  return (
    <section class="notice" role="status">
      <Building2 size={18} aria-hidden="true" />
      <p>
        <strong>{nothingJoins.happened}</strong> {nothingJoins.todo}
      </p>
      <button
        type="button"
        class="button link"
        onClick={() => void window.app.openSettings('about')}
      >
        {details}
      </button>
    </section>
  );
}
