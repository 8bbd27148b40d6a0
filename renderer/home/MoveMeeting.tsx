import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppState } from '../../common/ipc.ts';
import { type Moved, type MoveProblem, planMove, targetsOf } from '../../common/move-meeting.ts';
import { type Profile, profileOf } from '../../common/profile.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import { text } from '../../common/text/index.ts';
import { Check } from '../ui/Check.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Problem } from '../ui/Problem.tsx';
import { moveSentence } from '../ui/problem-sentence.ts';
import { MoveChanges } from './MoveChanges.tsx';
import { MovedMeeting } from './MovedMeeting.tsx';

interface Props {
  state: AppState;
  moving: NonNullable<AppState['moving']>;
  /** Leads the focus to the meeting, where it is now. */
  goTo(key: string): void;
}

/** Says what another hosting changes for the guests of a meeting, and moves it there. */
export function MoveMeeting({ state, moving, goTo }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [done, setDone] = useState<{ moved: Moved; to: Profile }>();
  useEffect(() => dialog.current?.showModal(), []);

  const close = (): void => dialog.current?.close();
  const end = (): void => {
    void window.app.endMove();
    // The row that opened the dialog is gone, and with it the button that had the focus.
    if (done) goTo(done.moved.key);
  };
  return (
    <dialog ref={dialog} aria-labelledby="move moving" onClose={end}>
      <div class="move-title">
        <h2 id="move">{text.move.title}</h2>
        {/* Names may have 200 characters; a title may not. */}
        <p id="moving" class="meeting-name" title={moving.name}>
          {moving.name}
        </p>
      </div>
      {done ? (
        <MovedMeeting name={moving.name} {...done} close={close} />
      ) : (
        <MoveForm
          state={state}
          moving={moving}
          finish={(moved, to) => setDone({ moved, to })}
          cancel={close}
        />
      )}
    </dialog>
  );
}

interface FormProps {
  state: AppState;
  moving: Props['moving'];
  finish(moved: Moved, to: Profile): void;
  cancel(): void;
}

function MoveForm({ state, moving, finish, cancel }: FormProps) {
  const words = text.move;
  // As it was when the dialog opened: the next state may come before main's answer, and has
  // another key for the meeting. Main looks at what is true by then.
  const [{ profiles, invitations, meeting }] = useState({ ...state, meeting: moving });
  const [chosen, choose] = useState('');
  const [andPinned, setAndPinned] = useState(false);
  const [refused, setRefused] = useState<MoveProblem>();

  const from = profileOf(meeting, profiles);
  const targets = targetsOf(meeting, profiles);
  const planFor = (id: string) =>
    planMove(meeting.key, id, false, { meetings: [meeting], profiles });
  const to =
    targets.find(({ id }) => id === chosen) ??
    targets.find(({ id }) => planFor(id).ok) ??
    targets[0];
  const plan = planFor(to?.id ?? '');
  const problem = refused ?? (plan.ok ? undefined : plan.problem);
  const beside = plan.ok ? meeting.pinnedBeside : 0;

  const move = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!to) return;
    const outcome = await window.app.move(meeting.key, to.id, andPinned && beside > 0);
    if (outcome.ok) finish(outcome.value, to);
    else setRefused(outcome.problem);
  };
  return (
    <form onSubmit={(event) => void move(event)}>
      <Choice
        name={words.to}
        value={to?.id ?? ''}
        options={targets.map((target) => ({ value: target.id, name: hostingName(target) }))}
        onChange={(id) => {
          setRefused(undefined);
          choose(id);
        }}
      />
      <div aria-live="polite">
        {problem && <Problem {...moveSentence(problem)} />}
        {!problem && from && to && (
          <MoveChanges meeting={meeting} from={from} to={to} invitations={invitations} />
        )}
      </div>
      {beside > 0 && from && (
        <Check
          name={words.along(beside, hostingName(from))}
          checked={andPinned}
          onChange={setAndPinned}
        />
      )}
      <div class="buttons">
        {!problem && (
          <button type="submit" class="button primary">
            {words.move}
          </button>
        )}
        <button type="button" class="button" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
