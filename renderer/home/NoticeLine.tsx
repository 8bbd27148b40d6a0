import { TriangleAlert, X } from 'lucide-preact';
import { useContext } from 'preact/hooks';
import { spokenHost } from '../../common/host-name.ts';
import type { Notice } from '../../common/ipc.ts';
import { isObeyed, type Managed } from '../../common/managed.ts';
import { text } from '../../common/text/index.ts';
import { focus } from '../ui/focus.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ManagedContext } from '../ui/managed.ts';
import { endsForGood } from '../../common/meeting-problem.ts';
import { damageSentence, linkSentence, meetingSentence } from '../ui/problem-sentence.ts';

/** What Home has to say about the last thing that happened. */
export function NoticeLine({ notice }: { notice: Notice }) {
  const isTrouble = !isNews(notice);
  const managed = useContext(ManagedContext);
  return (
    <section class={isTrouble ? 'notice trouble' : 'notice'} role={isTrouble ? 'alert' : 'status'}>
      {isTrouble && <TriangleAlert size={18} class="notice-sign" aria-hidden="true" />}
      <p>{words(notice, managed)}</p>
      {canRejoin(notice) && (
        <button
          type="button"
          class="button link"
          onClick={() => void window.app.rejoin(notice.key)}
        >
          {notice.kind === 'server-added' ? text.home.join : text.home.rejoin}
        </button>
      )}
      {notice.kind === 'policy-problem' && (
        <button
          type="button"
          class="button link"
          onClick={() => void window.app.openSettings('about')}
        >
          {text.managed.details}
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

/** Something went well: nothing to worry about, nothing to do. */
const isNews = ({ kind }: Notice): boolean =>
  kind === 'left' || kind === 'server-added' || kind === 'file-saved';

/** After being shown out, a button that leads back would contradict the sentence. */
function canRejoin(notice: Notice): notice is Extract<Notice, { key: string }> {
  if (notice.kind === 'left' || notice.kind === 'server-added') return true;
  return notice.kind === 'meeting-problem' && !endsForGood(notice.problem.code);
}

function words(notice: Notice, managed: Managed | undefined) {
  switch (notice.kind) {
    case 'left':
      return text.notice.left(notice.name, notice.minutes);
    case 'settings-damaged':
    case 'meetings-damaged':
    case 'usage-damaged':
      return <Problem {...damageSentence(notice)} />;
    case 'not-written':
      return <Problem {...text.notice.notWritten(notice.folder)} />;
    case 'policy-problem':
      return <Problem {...policySentence(managed)} />;
    case 'link-problem':
      return <Problem {...linkSentence(notice.problem)} />;
    case 'meeting-problem':
      return <Problem {...meetingSentence(notice.problem)} />;
    case 'server-added':
      return text.linkNotice.serverAdded(spokenHost(notice.server).ascii, notice.name);
    case 'file-saved':
      return text.linkNotice.fileSaved(notice.file);
    case 'file-not-saved':
      return <Problem {...text.linkNotice.fileNotSaved} />;
  }
}

/** What is not obeyed is not said to be the organisation's: anybody may have put it there. */
const policySentence = (managed: Managed | undefined) =>
  managed && !isObeyed(managed) ? text.managed.disregarded : text.managed.problem;

const Problem = ({ happened, todo }: { happened: string; todo: string }) => (
  <>
    <strong>{happened}</strong> {todo}
  </>
);
