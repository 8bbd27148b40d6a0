import { useEffect, useRef, useState } from 'preact/hooks';
import type { LinkProblem } from '../../common/link-problem.ts';
import { text } from '../../common/text/index.ts';
import { Field } from '../ui/Field.tsx';
import { focus } from '../ui/focus.ts';
import { linkSentence } from '../ui/problem-sentence.ts';

/** The link of a sign-in went elsewhere: who opens such links, and the way by hand. */
export function SignInHelp({ close }: { close(): void }) {
  const words = text.browserSignIn;
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<LinkProblem>();
  const isSending = useRef(false);
  const help = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => focus(help.current), []);

  const refuse = (why: LinkProblem): void => {
    setProblem(why);
    focus(field.current);
  };
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (address.trim() === '') return refuse({ code: 'ticket-missing' });
    if (isSending.current) return;
    isSending.current = true;
    const outcome = await window.meeting.signedIn(address).finally(() => {
      isSending.current = false;
    });
    if (!outcome.ok) return refuse(outcome.problem);
    // The ticket in it has served.
    setAddress('');
    close();
  };

  return (
    <section
      class="strip-help"
      aria-label={words.stuck}
      tabIndex={-1}
      ref={help}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <p>{words.why}</p>
      <button type="button" class="button" onClick={() => void window.meeting.wish('links')}>
        {words.choose}
      </button>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Field
          name={words.address}
          help={words.addressHelp}
          problem={problem && linkSentence(problem)}
        >
          {(ids) => (
            <div class="paste">
              <input
                {...ids}
                class="text-field"
                type="text"
                ref={field}
                value={address}
                onInput={(event) => {
                  setAddress(event.currentTarget.value);
                  setProblem(undefined);
                }}
                autocomplete="off"
                autocapitalize="off"
                spellcheck={false}
              />
              <button type="submit" class="button primary">
                {words.continue}
              </button>
            </div>
          )}
        </Field>
      </form>
      <button type="button" class="button" onClick={close}>
        {words.close}
      </button>
    </section>
  );
}
