import { RefreshCw } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppState } from '../../common/ipc.ts';
import { droppedLink } from '../../common/dropped-link.ts';
import { profileFor } from '../../common/link-choice.ts';
import { joinsNothing, type SettingPath } from '../../common/managed.ts';
import type { LinkProblem } from '../../common/link-problem.ts';
import { parseMeetingLink } from '../../common/meeting-link.ts';
import { newRoomName } from '../../common/new-room-name.ts';
import { text } from '../../common/text/index.ts';
import { Check } from '../ui/Check.tsx';
import { useManaged } from '../ui/managed.ts';
import { whyNothingJoins } from './NothingJoins.tsx';
import { OpensWith } from './OpensWith.tsx';

/** Milliseconds without a key before a text counts as typed. */
const restAfter = 600;

/** The field, what it would open, and how to enter. */
export function JoinForm({ state }: { state: AppState }) {
  const [written, setWritten] = useState('');
  // Set by Join: an empty field is nothing to complain about before somebody pressed it.
  const [refused, setRefused] = useState<LinkProblem>();
  // A link looks wrong while it is typed; nothing is said before the typing rests.
  const [rests, setRests] = useState(true);
  const isJoining = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (state.newMeeting !== undefined) proposeRoom();
  }, [state.newMeeting]);
  useEffect(() => {
    if (rests) return undefined;
    const end = setTimeout(() => setRests(true), restAfter);
    return () => clearTimeout(end);
  }, [written, rests]);

  const setBy = useManaged();
  /** Home is for joining: what somebody may change needs no word there. */
  const lockedBy = (setting: SettingPath) => {
    const by = setBy(setting);
    return by?.isLocked ? by : undefined;
  };
  const isStopped = joinsNothing(state.managed);
  const hostings = { current: state.current, all: state.profiles };
  const read = parseMeetingLink(written, hostings);
  const isWrong = !read.ok && rests && written.trim() !== '';
  const problem = refused ?? (isWrong ? read.problem : undefined);

  const write = (next: string): void => {
    setWritten(next);
    setRefused(undefined);
  };
  const proposeRoom = (): void => {
    write(newRoomName((count) => crypto.getRandomValues(new Uint8Array(count))));
    field.current?.focus();
  };
  const join = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!read.ok) {
      setRefused(read.problem);
      return field.current?.focus();
    }
    if (isJoining.current) return;
    isJoining.current = true;
    const outcome = await window.app.join(written).finally(() => (isJoining.current = false));
    if (!outcome.ok) setRefused(outcome.problem);
    else if (outcome.value === 'joined') write('');
  };
  const choose = (change: Partial<AppState['join']>): void =>
    void window.app.change({ join: { ...state.join, ...change } });

  return (
    <form onSubmit={(event) => void join(event)} noValidate>
      <label class="field-name" for="meeting">
        {text.home.field}
      </label>
      <div class="field-row">
        <input
          id="meeting"
          class="text-field"
          type="text"
          ref={field}
          value={written}
          onInput={(event) => {
            write(event.currentTarget.value);
            setRests(event.inputType === 'insertFromPaste');
          }}
          onBlur={() => setRests(true)}
          onDrop={(event) => {
            const dropped = event.dataTransfer && droppedLink(event.dataTransfer);
            // A file is opened at once, like everything beside the field: by preload/drop.ts.
            if (!dropped || event.dataTransfer?.types.includes('Files')) return;
            event.preventDefault();
            write(dropped);
            setRests(true);
            event.currentTarget.focus();
          }}
          aria-describedby="opens-with"
          aria-invalid={problem !== undefined}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
        />
        <button
          type="submit"
          class="button primary join"
          {...(isStopped && { disabled: true, 'aria-describedby': whyNothingJoins })}
        >
          {text.home.join}
        </button>
      </div>
      <OpensWith
        choice={
          read.ok
            ? profileFor(read.value, { ...hostings, chosen: state.links.chosen })
            : { kind: 'one', profile: state.current }
        }
        meeting={read.ok ? read.value.meeting : undefined}
        problem={problem}
        isStopped={isStopped}
      />
      <div class="choices">
        <Check
          name={text.home.muted}
          checked={state.join.muted}
          setBy={lockedBy('join.muted')}
          onChange={(muted) => choose({ muted })}
        />
        <Check
          name={text.home.cameraOff}
          checked={state.join.cameraOff}
          setBy={lockedBy('join.cameraOff')}
          onChange={(cameraOff) => choose({ cameraOff })}
        />
        <button type="button" class="button link new-name" onClick={proposeRoom}>
          <RefreshCw size={15} aria-hidden="true" />
          {text.home.newName}
        </button>
      </div>
    </form>
  );
}
