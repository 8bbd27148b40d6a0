import { useState } from 'preact/hooks';
import type { KeyTrouble } from '../../../common/hosting-api.ts';
import { text } from '../../../common/text/index.ts';
import { Field } from '../../ui/Field.tsx';
import { keyTroubleSentence } from '../../ui/problem-sentence.ts';
import { SessionButton } from './SessionButton.tsx';

interface Props {
  id: string;
  onKept: () => void;
}

/** Takes a shared secret in. It leaves this page at once, and is not kept on the screen. */
export function SecretEntry({ id, onKept }: Props) {
  const [written, setWritten] = useState('');
  const [trouble, setTrouble] = useState<KeyTrouble>();
  const words = text.ownServer;

  const tell = (outcome: { ok: true } | { ok: false; problem: KeyTrouble }): void => {
    setTrouble(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) onKept();
  };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const outcome = await window.hosting.saveSecret(id, written);
    if (outcome.ok) setWritten('');
    tell(outcome);
  };
  return (
    <form class="entry" onSubmit={(event) => void save(event)}>
      <Field
        name={words.secret}
        help={words.secretHelp}
        problem={trouble && keyTroubleSentence(trouble)}
      >
        {(ids) => (
          <input
            {...ids}
            class="text-field code"
            type="password"
            value={written}
            onInput={(event) => {
              setWritten(event.currentTarget.value);
              setTrouble(undefined);
            }}
            autocomplete="off"
            spellcheck={false}
          />
        )}
      </Field>
      <div class="buttons">
        <button type="submit" class="button primary">
          {words.saveSecret}
        </button>
        <SessionButton id={id} trouble={trouble} tell={tell} />
      </div>
    </form>
  );
}
