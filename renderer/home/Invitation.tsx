import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppState, Notice } from '../../common/ipc.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import { profileOf } from '../../common/profile.ts';
import { locale, text } from '../../common/text/index.ts';
import { Note } from '../ui/Note.tsx';
import { meetingSentence } from '../ui/problem-sentence.ts';
import { Problem } from '../ui/Problem.tsx';
import { dayInput, endOf, type Life, lives } from './invitation-life.ts';

interface Props {
  meeting: NonNullable<AppState['inviting']>;
  state: AppState;
}

/** Says in words what an invitation allows and how long, before it is copied. */
export function Invitation({ meeting, state }: Props) {
  const { key, name } = meeting;
  const isOnOwnServer = profileOf(meeting, state.profiles)?.kind === 'ownServer';
  const words = text.invitation;
  const dialog = useRef<HTMLDialogElement>(null);
  const [life, setLife] = useState<Life>('hour');
  const [day, setDay] = useState(dayInput(new Date(), 7));
  const [copied, setCopied] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<MeetingProblem>();
  useEffect(() => dialog.current?.showModal(), []);

  const now = new Date();
  const end = endOf(life, day, now);
  const until = end?.toLocaleString(locale(), { dateStyle: 'long', timeStyle: 'short' });
  const copy = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!end) return;
    const outcome = await window.app.copyInvitation(key, end.getTime());
    setProblem(outcome.ok ? undefined : outcome.problem);
    setCopied(outcome.ok);
  };
  const save = async (): Promise<void> => {
    if (!end) return;
    // What Home says of an earlier file would be taken for this one's.
    if (savedOrNot(state.notice)) await window.app.dismissNotice();
    setSaving(true);
    const outcome = await window.app.saveInvitation(key, end.getTime());
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  const close = (): void => void window.app.endInvitation();
  // Home's notice stands behind this dialog, out of reach.
  const news = isSaving ? savedOrNot(state.notice) : undefined;
  const isDone = copied || news?.kind === 'file-saved';
  return (
    <dialog ref={dialog} aria-labelledby="invitation" onClose={close}>
      <form onSubmit={(event) => void copy(event)}>
        <h2 id="invitation">{words.title(name)}</h2>
        <fieldset class="lives">
          <legend>{words.life}</legend>
          {lives.map((one) => (
            <label class="check" key={one}>
              <input
                type="radio"
                name="life"
                checked={life === one}
                onChange={() => setLife(one)}
              />
              {words.lives[one]}
            </label>
          ))}
        </fieldset>
        {life === 'date' && (
          <label class="field">
            {words.date}
            <input
              class="text-field"
              type="date"
              required
              min={dayInput(now, 0)}
              max={dayInput(now, 29)}
              value={day}
              onInput={(event) => setDay(event.currentTarget.value)}
            />
          </label>
        )}
        {until && <p>{(isOnOwnServer ? words.allowsOnOwnServer : words.allows)(name, until)}</p>}
        {isOnOwnServer && <Note>{text.ownServer.moderators}</Note>}
        <div role="status">
          {copied && <p>{words.copied}</p>}
          {news?.kind === 'file-saved' && <p>{text.linkNotice.fileSaved(news.file)}</p>}
        </div>
        {news?.kind === 'file-not-saved' && <Problem {...text.linkNotice.fileNotSaved} />}
        {problem && <Problem {...meetingSentence(problem)} />}
        <div class="buttons">
          {!copied && (
            <button type="submit" class="button primary">
              {words.copy}
            </button>
          )}
          <button type="button" class="button" onClick={() => void save()}>
            {text.linkCopies.saveInvitation}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {isDone ? words.close : words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function savedOrNot(notice: Notice | undefined) {
  return notice?.kind === 'file-saved' || notice?.kind === 'file-not-saved' ? notice : undefined;
}
