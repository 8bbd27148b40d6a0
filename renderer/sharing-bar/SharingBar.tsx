import { ScreenShare } from 'lucide-preact';
import { text } from '../../common/text/index.ts';

interface Props {
  /** '' where only the system knows. */
  shared: string;
}

/** Says what others see, and ends it. */
export function SharingBar({ shared }: Props) {
  const words = text.sharingBar;
  const sentence = shared ? words.sharing(shared) : words.sharingSomething;
  return (
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
        {words.stop}
      </button>
    </main>
  );
}
