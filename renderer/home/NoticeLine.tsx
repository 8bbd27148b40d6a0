import { X } from 'lucide-preact';
import type { Notice } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { linkSentence, meetingSentence } from '../ui/problem-sentence.ts';

/** What Home has to say about the last thing that happened. */
export function NoticeLine({ notice }: { notice: Notice }) {
  const isTrouble = notice.kind !== 'left';
  return (
    <section class={isTrouble ? 'notice trouble' : 'notice'} role={isTrouble ? 'alert' : 'status'}>
      <p>{words(notice)}</p>
      {'key' in notice && (
        <button
          type="button"
          class="button link"
          onClick={() => void window.app.rejoin(notice.key)}
        >
          {text.home.rejoin}
        </button>
      )}
      <IconButton
        icon={X}
        name={text.home.dismiss}
        onClick={() => void window.app.dismissNotice()}
      />
    </section>
  );
}

function words(notice: Notice) {
  switch (notice.kind) {
    case 'left':
      return text.notice.left(notice.name, notice.minutes);
    case 'settings-damaged':
      return text.notice.settingsDamaged(notice.file);
    case 'link-problem':
      return <Problem {...linkSentence(notice.problem)} />;
    case 'meeting-problem':
      return <Problem {...meetingSentence(notice.problem)} />;
  }
}

const Problem = ({ happened, todo }: { happened: string; todo: string }) => (
  <>
    <strong>{happened}</strong> {todo}
  </>
);
