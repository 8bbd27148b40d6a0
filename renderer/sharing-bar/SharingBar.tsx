import { ScreenShare } from 'lucide-preact';
import { text } from '../../common/text/index.ts';

/** What others see; `shared` is '' where only the system knows. */
export const sharingSentence = (shared: string): string =>
  shared ? text.sharingBar.sharing(shared) : text.sharingBar.sharingSomething;

/** Says what others see, and ends it. */
export const SharingBar = ({ sentence }: { sentence: string }) => (
  <main>
    <ScreenShare size={18} aria-hidden="true" />
    <p class="source-name" role="status" title={sentence}>
      {sentence}
    </p>
    <button
      type="button"
      class="button danger"
      onClick={() => void window.running.act('stop-sharing')}
    >
      {text.sharingBar.stop}
    </button>
  </main>
);
