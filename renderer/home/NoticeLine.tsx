import { TriangleAlert, X } from 'lucide-preact';
import type { Notice } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import { focus } from '../ui/focus.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { endsForGood } from '../../common/meeting-problem.ts';
import { linkSentence, meetingSentence } from '../ui/problem-sentence.ts';

/** What Home has to say about the last thing that happened. */
export function NoticeLine({ notice }: { notice: Notice }) {
  const isTrouble = notice.kind !== 'left';
  return (
    <section class={isTrouble ? 'notice trouble' : 'notice'} role={isTrouble ? 'alert' : 'status'}>
      {isTrouble && <TriangleAlert size={18} class="notice-sign" aria-hidden="true" />}
      <p>{words(notice)}</p>
      {canRejoin(notice) && (
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
        onClick={() => {
          focus(document.querySelector('#meeting'));
          void window.app.dismissNotice();
        }}
      />
    </section>
  );
}

/** After being shown out, a button that leads back would contradict the sentence. */
function canRejoin(notice: Notice): notice is Extract<Notice, { key: string }> {
  if (notice.kind === 'left') return true;
  return notice.kind === 'meeting-problem' && !endsForGood(notice.problem.code);
}

function words(notice: Notice) {
  switch (notice.kind) {
    case 'left':
      return text.notice.left(notice.name, notice.minutes);
    case 'settings-damaged':
      return <Problem {...text.notice.settingsDamaged(notice.file)} />;
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
