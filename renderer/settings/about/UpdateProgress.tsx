import { Download, RefreshCw, RotateCw } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { locale, text } from '../../../common/text/index.ts';
import type { UpdateStatus } from '../../../common/update.ts';
import { focus } from '../../ui/focus.ts';
import { Note } from '../../ui/Note.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { updateSentence } from '../../ui/problem-sentence.ts';
import { Progress } from '../../ui/Progress.tsx';
import { ReleaseNotes } from './ReleaseNotes.tsx';

/** What there is to say where Parlour looks for updates itself. */
type Looking = Exclude<UpdateStatus, { kind: 'elsewhere' }>;

interface Props {
  update: Looking;
  /** A meeting runs: nothing is downloaded, and nothing restarts. */
  isHeld: boolean;
}

/** How far the next version has come, and the one button that brings it further. */
export function UpdateProgress({ update, isHeld }: Props) {
  const words = text.updates;
  const said = useRef<HTMLDivElement>(null);
  // The button goes with what it was for.
  const bring = (): void => {
    focus(said.current);
    void window.app.downloadUpdate();
  };
  const isOnItsWay = 'version' in update;
  return (
    <>
      <div ref={said} class="update-said" role="status" tabIndex={-1}>
        <Said update={update} />
      </div>
      {isOnItsWay && <ReleaseNotes notes={update.notes} />}
      {isOnItsWay && isHeld && <Note>{words.inMeeting}</Note>}
      <div class="buttons empty-is-nothing">
        {update.kind === 'available' && (
          <button type="button" class="button primary" disabled={isHeld} onClick={bring}>
            <Download size={16} aria-hidden="true" />
            {words.download}
          </button>
        )}
        {update.kind === 'ready' && (
          <button
            type="button"
            class="button primary"
            disabled={isHeld}
            onClick={() => void window.app.installUpdate()}
          >
            <RotateCw size={16} aria-hidden="true" />
            {words.restart}
          </button>
        )}
        {mayLook(update) && (
          <button type="button" class="button" onClick={() => void window.app.checkForUpdate()}>
            <RefreshCw size={16} aria-hidden="true" />
            {words.check}
          </button>
        )}
      </div>
    </>
  );
}

/** What was found is being brought, or is here already: a look would only take it away. */
const mayLook = ({ kind }: Looking): boolean => kind !== 'downloading' && kind !== 'ready';

function Said({ update }: { update: Looking }) {
  const words = text.updates;
  switch (update.kind) {
    case 'idle':
      return update.checkedAt === undefined ? (
        <p>{words.neverChecked}</p>
      ) : (
        <>
          <p>{words.upToDate}</p>
          <p class="muted">{words.checked(momentInWords(update.checkedAt))}</p>
        </>
      );
    case 'checking':
      return <Progress name={words.checking} />;
    case 'available':
      return <p>{words.available(update.version)}</p>;
    case 'downloading':
      return <Progress name={words.downloading(update.version)} value={update.part} />;
    case 'ready':
      return (
        <>
          <p>{words.ready(update.version)}</p>
          <p class="muted">{words.readyMeans}</p>
        </>
      );
    case 'failed':
      return <Problem {...updateSentence(update.problem)} />;
  }
}

const momentInWords = (ms: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(ms);
