import { RefreshCw } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppState } from '../../common/ipc.ts';
import type { LinkProblem } from '../../common/link-problem.ts';
import { parseMeetingLink } from '../../common/meeting-link.ts';
import { newRoomName } from '../../common/new-room-name.ts';
import { text } from '../../common/text/index.ts';
import { Check } from '../ui/Check.tsx';
import { OpensWith } from './OpensWith.tsx';

/** The field, what it would open, and how to enter. */
export function JoinForm({ state }: { state: AppState }) {
  const [written, setWritten] = useState('');
  // Set by Join: an empty field is nothing to complain about before somebody pressed it.
  const [refused, setRefused] = useState<LinkProblem>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const meeting = parseMeetingLink(written, { current: state.current, all: state.profiles });
  const problem = meeting.ok ? undefined : written.trim() === '' ? refused : meeting.problem;

  const write = (next: string): void => {
    setWritten(next);
    setRefused(undefined);
  };
  const join = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!meeting.ok) {
      setRefused(meeting.problem);
      return field.current?.focus();
    }
    const outcome = await window.app.join(written);
    if (outcome.ok) write('');
    else setRefused(outcome.problem);
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
          onInput={(event) => write(event.currentTarget.value)}
          aria-describedby="opens-with"
          aria-invalid={problem !== undefined}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
        />
        <button type="submit" class="button primary join">
          {text.home.join}
        </button>
      </div>
      <OpensWith
        hosting={state.current}
        meeting={meeting.ok ? meeting.value : undefined}
        problem={problem}
      />
      <div class="choices">
        <Check
          name={text.home.muted}
          checked={state.join.muted}
          onChange={(muted) => choose({ muted })}
        />
        <Check
          name={text.home.cameraOff}
          checked={state.join.cameraOff}
          onChange={(cameraOff) => choose({ cameraOff })}
        />
        <button
          type="button"
          class="button link new-name"
          onClick={() => {
            write(newRoomName((count) => crypto.getRandomValues(new Uint8Array(count))));
            field.current?.focus();
          }}
        >
          <RefreshCw size={15} aria-hidden="true" />
          {text.home.newName}
        </button>
      </div>
    </form>
  );
}
