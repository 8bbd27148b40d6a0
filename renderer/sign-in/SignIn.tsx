import { useEffect, useRef, useState } from 'preact/hooks';
import type { SignInQuestion } from '../../common/sign-in-api.ts';
import { text } from '../../common/text/index.ts';
import { Field } from '../ui/Field.tsx';
import { Problem } from '../ui/Problem.tsx';

interface Props {
  question: SignInQuestion;
}

/** Says who asks, and takes a user name and a password to main. */
export function SignIn({ question: { asker, host, realm, refused } }: Props) {
  const [user, setUser] = useState(refused ?? '');
  const [password, setPassword] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const words = text.signIn;

  useEffect(() => {
    first.current?.focus();
    const cancel = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') void window.signIn.cancel();
    };
    document.addEventListener('keydown', cancel);
    return () => document.removeEventListener('keydown', cancel);
  }, []);

  return (
    <main>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void window.signIn.answer(user, password);
        }}
      >
        <h1>{words.title}</h1>
        <div class="asker">
          <p>{asker === 'tickets' ? text.ticketAddress.asks : words[asker]}</p>
          <p class="code host">{host}</p>
          {realm && (
            <p class="muted realm">
              {words.realm} <q>{realm}</q>
            </p>
          )}
        </div>
        {refused !== undefined && (
          <div role="alert">
            <Problem {...words.wrong} />
          </div>
        )}
        <Field name={words.user}>
          {(ids) => (
            <input
              {...ids}
              class="text-field"
              ref={refused === undefined ? first : null}
              value={user}
              onInput={(event) => setUser(event.currentTarget.value)}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
            />
          )}
        </Field>
        <Field name={words.password} help={words.kept}>
          {(ids) => (
            <input
              {...ids}
              class="text-field"
              type="password"
              ref={refused === undefined ? null : first}
              value={password}
              onInput={(event) => setPassword(event.currentTarget.value)}
              autocomplete="off"
            />
          )}
        </Field>
        <div class="buttons">
          <button type="submit" class="button primary">
            {words.signIn}
          </button>
          <button type="button" class="button" onClick={() => void window.signIn.cancel()}>
            {words.cancel}
          </button>
        </div>
      </form>
    </main>
  );
}
