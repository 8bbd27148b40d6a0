import { ImageUp } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { text } from '../../../common/text/index.ts';
import { focus } from '../../ui/focus.ts';
import type { SetBy } from '../../ui/managed.ts';
import { Problem } from '../../ui/Problem.tsx';
import { SetByLine } from '../../ui/SetByLine.tsx';
import { type LogoProblem, logoTypes, readLogo } from './read-logo.ts';

interface Props {
  /** A `data:` address, or ''. */
  logo: string;
  setBy: SetBy | undefined;
  onChange(logo: string): void;
}

/** The picture in the corner of meetings: chosen as a file, shown, and taken away again. */
export function Logo({ logo, setBy, onChange }: Props) {
  const words = text.meetingSettings;
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState<{ code: LogoProblem; file: string }>();
  const [said, setSaid] = useState('');

  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const read = await readLogo(file);
    // The same file can be chosen again, changed meanwhile.
    input.value = '';
    setProblem(read.ok ? undefined : { code: read.problem, file: file.name });
    setSaid(read.ok ? words.logoTaken(file.name) : '');
    if (read.ok) onChange(read.value);
  };
  const remove = (): void => {
    setProblem(undefined);
    setSaid(words.logoRemoved);
    focus(button.current);
    onChange('');
  };
  return (
    <fieldset class="field" aria-describedby="logo-about">
      <legend>{words.logo}</legend>
      <div class="logo-row">
        <span class="logo-preview">
          {logo ? (
            <img src={logo} alt={words.logoShown} />
          ) : (
            <span class="muted">{words.noLogo}</span>
          )}
        </span>
        {!setBy?.isLocked && (
          <div class="buttons">
            <button
              ref={button}
              type="button"
              class="button"
              onClick={() => field.current?.click()}
            >
              <ImageUp size={16} aria-hidden="true" />
              {words.chooseLogo}
            </button>
            {logo && (
              <button type="button" class="button" onClick={remove}>
                {words.removeLogo}
              </button>
            )}
          </div>
        )}
      </div>
      {/* Its own button speaks the system’s language, not ours. */}
      <input
        ref={field}
        type="file"
        hidden
        accept={logoTypes.join(',')}
        onChange={(event) => void take(event.currentTarget)}
      />
      <div id="logo-about" class="field-about">
        <div aria-live="polite">{problem && <Problem {...sentenceOf(problem)} />}</div>
        {!problem && <p class="muted">{words.logoHelp}</p>}
        <SetByLine setBy={setBy} />
      </div>
      <span class="visually-hidden" role="status">
        {said}
      </span>
    </fieldset>
  );
}

function sentenceOf({ code, file }: { code: LogoProblem; file: string }) {
  const { happened, todo } = text.logoProblem[code];
  return { happened: happened(file), todo };
}
