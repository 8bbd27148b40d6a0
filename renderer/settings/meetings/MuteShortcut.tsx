import { useId, useRef, useState } from 'preact/hooks';
import { text } from '../../../common/text/index.ts';
import type { SetBy } from '../../ui/managed.ts';
import { Problem } from '../../ui/Problem.tsx';
import { SetByLine } from '../../ui/SetByLine.tsx';
import { isMac, keyWords } from './key-words.ts';
import { pressedKeys } from './pressed-keys.ts';

interface Props {
  /** As Electron writes them; '' for none. */
  keys: string;
  isTaken: boolean;
  setBy: SetBy | undefined;
  onChange(keys: string): void;
}

/** What a screen reader hears of the choice. */
type Said = 'needs-modifier' | 'removed' | { set: string };

/** Keys that are chosen by pressing them. */
export function MuteShortcut({ keys, isTaken, setBy, onChange }: Props) {
  const words = text.runningSettings;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isRecording, setRecording] = useState(false);
  const [said, setSaid] = useState<Said>();

  const begin = (): void => {
    setSaid(undefined);
    setRecording(true);
  };
  const end = (): void => setRecording(false);
  const press = (event: KeyboardEvent): void => {
    if (!isRecording) return;
    // Whoever goes on by Tab wants no keys.
    if (event.key === 'Tab') return end();
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return end();
    const pressed = pressedKeys(event, isMac());
    if (pressed.kind === 'needs-modifier') setSaid('needs-modifier');
    if (pressed.kind !== 'keys') return;
    end();
    setSaid({ set: pressed.keys });
    onChange(pressed.keys);
  };
  const remove = (): void => {
    onChange('');
    setSaid('removed');
    button.current?.focus();
  };

  const sentence = (): string => {
    if (said === 'needs-modifier') return words.needsModifier;
    if (said === 'removed') return keys ? '' : words.keysRemoved;
    // Not before they are the keys, and not of keys that do nothing.
    if (said?.set !== keys || isTaken) return '';
    return words.keysSet(keyWords(keys, isMac()).join(' + '));
  };
  return (
    <div
      class="field"
      role="group"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-help${setBy?.sentence ? ` ${id}-set-by` : ''}`}
    >
      <span id={`${id}-name`} class="segmented-name">
        {words.shortcut}
      </span>
      <div class="keys-row">
        {keys ? (
          <Keys keys={keys} isLocked={setBy?.isLocked === true} />
        ) : (
          <span class="muted">{words.noShortcut}</span>
        )}
        {!setBy?.isLocked && (
          <button
            type="button"
            class="button"
            ref={button}
            aria-pressed={isRecording}
            onClick={() => (isRecording ? end() : begin())}
            onKeyDown={press}
            onBlur={end}
          >
            {isRecording ? words.pressKeys : words.chooseKeys}
          </button>
        )}
        {keys && !setBy?.isLocked && (
          <button type="button" class="button link" onClick={remove}>
            {words.removeKeys}
          </button>
        )}
      </div>
      <p id={`${id}-help`} class="muted">
        {isRecording ? words.recording : words.shortcutHelp}
      </p>
      <SetByLine id={`${id}-set-by`} setBy={setBy} />
      <div role="status" class={isRecording ? 'muted' : 'visually-hidden'}>
        {sentence()}
      </div>
      <div role="alert" class="empty-is-nothing">
        {isTaken && !isRecording && <Problem {...words.shortcutTaken} />}
      </div>
    </div>
  );
}

/** Held together, each as it stands on the keyboard; read from the left in every language. */
const Keys = ({ keys, isLocked }: { keys: string; isLocked: boolean }) => (
  <span class={isLocked ? 'keys is-locked' : 'keys'} dir="ltr">
    {keyWords(keys, isMac()).map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}
  </span>
);
