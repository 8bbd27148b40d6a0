import { useState } from 'preact/hooks';
import type { EnvTaken, KeyKept, KeyTrouble } from '../../../common/hosting-api.ts';
import type { Result } from '../../../common/result.ts';
import { text } from '../../../common/text/index.ts';
import { Field } from '../../ui/Field.tsx';
import { keyTroubleSentence } from '../../ui/problem-sentence.ts';
import { SessionButton } from './SessionButton.tsx';

interface Props {
  id: string;
  /** .env files bring private keys in 8x8's names alone. */
  takesEnv: boolean;
  onKept: (kept: KeyKept & Partial<EnvTaken>) => void;
}

/** A key file that is dropped is read no further than this: more is no key. */
const mostBytes = 64 * 1024 + 1;

/** Takes a key in: pasted, chosen, dropped, or from a .env file. It leaves this page at once. */
export function KeyEntry({ id, takesEnv, onKept }: Props) {
  const [written, setWritten] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState<KeyTrouble>();
  const [over, setOver] = useState(false);
  const words = text.key;

  const tell = (outcome: Result<KeyKept & Partial<EnvTaken>, KeyTrouble> | null): void => {
    if (!outcome) return;
    setTrouble(outcome.ok ? undefined : outcome.problem);
    setPassphrase('');
    if (outcome.ok) onKept(outcome.value);
  };
  const save = async (): Promise<void> => {
    const outcome = await window.hosting.saveKey(id, written);
    // What was a key is not kept on the screen, whatever became of it.
    if (outcome.ok || needsPassphrase(outcome.problem)) setWritten('');
    tell(outcome);
  };
  const drop = async (files: FileList | undefined): Promise<void> => {
    const file = files?.[0];
    if (!file) return;
    const bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer());
    const outcome = await window.hosting.saveKey(id, bytes);
    tell(outcome.ok ? { ok: true, value: { file: file.name } } : outcome);
  };
  const importEnv = async (): Promise<void> => tell(await window.hosting.importEnv(id));

  const asks = trouble && needsPassphrase(trouble);
  return (
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void drop(event.dataTransfer?.files);
      }}
    >
      {asks ? (
        <Field name={words.passphrase} problem={keyTroubleSentence(trouble)}>
          {(ids) => (
            <input
              {...ids}
              class="text-field"
              type="password"
              value={passphrase}
              onInput={(event) => setPassphrase(event.currentTarget.value)}
              autocomplete="off"
            />
          )}
        </Field>
      ) : (
        <Field
          name={words.field}
          help={words.fieldHelp}
          problem={trouble && keyTroubleSentence(trouble)}
        >
          {(ids) => (
            <textarea
              {...ids}
              class="text-field code"
              rows={5}
              value={written}
              onInput={(event) => setWritten(event.currentTarget.value)}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
            />
          )}
        </Field>
      )}
      <div class="buttons">
        {asks ? (
          <button
            type="button"
            class="button primary"
            onClick={() => void window.hosting.unlockKey(id, passphrase).then(tell)}
          >
            {words.unlock}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={() => void save()}>
            {words.save}
          </button>
        )}
        <SessionButton id={id} trouble={trouble} tell={tell} />
        <button
          type="button"
          class="button"
          onClick={() => void window.hosting.chooseKeyFile(id).then(tell)}
        >
          {words.choose}
        </button>
        {takesEnv && (
          <button type="button" class="button" onClick={() => void importEnv()}>
            {words.env}
          </button>
        )}
      </div>
    </div>
  );
}

const needsPassphrase = ({ problem: { code } }: KeyTrouble): boolean =>
  code === 'passphrase-needed' || code === 'passphrase-wrong';
