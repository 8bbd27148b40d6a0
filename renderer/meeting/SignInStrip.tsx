import { useRef, useState } from 'preact/hooks';
import { text } from '../../common/text/index.ts';
import { SignInHelp } from './SignInHelp.tsx';

/** Above a meeting that waits for the person to come back from the browser. */
export function SignInStrip() {
  const words = text.browserSignIn;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div class="strip">
      <div class="strip-line">
        <p role="status">{words.waiting}</p>
        <button
          type="button"
          class="button link"
          ref={opener}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words.stuck}
        </button>
      </div>
      {isOpen && <SignInHelp close={close} />}
    </div>
  );
}
