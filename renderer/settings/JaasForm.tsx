import { Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { JaasIdProblem } from '../../common/jaas-ids.ts';
import { type JaasProfile, longestProfileName } from '../../common/profile.ts';
import type { IssuedInvitation } from '../../common/settings.ts';
import { text } from '../../common/text/index.ts';
import type { KeyTrouble } from '../../common/hosting-api.ts';
import { Field } from '../ui/Field.tsx';
import { jaasIdSentence, keyTroubleSentence } from '../ui/problem-sentence.ts';
import { Invitations } from './Invitations.tsx';
import { Problem } from '../ui/Problem.tsx';
import { SigningKey } from './SigningKey.tsx';
import { TicketDefaults } from './TicketDefaults.tsx';
import { TicketPreview } from './TicketPreview.tsx';

interface Props {
  profile: JaasProfile;
  /** The inspector was asked for. */
  toInspector: boolean;
  /** Those that its key signed. */
  invitations: readonly IssuedInvitation[];
}

/** One JaaS account: its name, its two IDs, its key, its tickets. Changes apply at once. */
export function JaasForm({ profile, toInspector, invitations }: Props) {
  return (
    <div class="form">
      <Name profile={profile} />
      <Ids profile={profile} />
      <SigningKey profile={profile} />
      <TicketDefaults profile={profile} />
      <TicketPreview profile={profile} isWanted={toInspector} />
      <Invitations invitations={invitations} />
      <Remove id={profile.id} />
    </div>
  );
}

function Remove({ id }: { id: string }) {
  const [trouble, setTrouble] = useState<KeyTrouble>();
  const remove = async (): Promise<void> => {
    const outcome = await window.hosting.remove(id);
    setTrouble(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <div>
      <button type="button" class="button danger" onClick={() => void remove()}>
        <Trash2 size={16} aria-hidden="true" />
        {text.jaas.remove}
      </button>
      <div role="status">{trouble && <Problem {...keyTroubleSentence(trouble)} />}</div>
    </div>
  );
}

function Name({ profile }: { profile: JaasProfile }) {
  const [name, setName] = useState(profile.name);
  return (
    <Field name={text.jaas.name}>
      {(ids) => (
        <input
          {...ids}
          class="text-field"
          type="text"
          maxLength={longestProfileName}
          value={name}
          onInput={(event) => {
            const next = event.currentTarget.value;
            setName(next);
            if (next.trim()) void window.hosting.rename(profile.id, next.trim());
          }}
          onBlur={() => name.trim() || setName(profile.name)}
          autocomplete="off"
          spellcheck={false}
        />
      )}
    </Field>
  );
}

function Ids({ profile }: { profile: JaasProfile }) {
  const [appId, setAppId] = useState(profile.appId);
  const [keyId, setKeyId] = useState(profile.keyId);
  const [problem, setProblem] = useState<JaasIdProblem>();
  // A .env file brings both at once, past these fields.
  const [known, setKnown] = useState(profile);
  if (known.appId !== profile.appId || known.keyId !== profile.keyId) {
    setKnown(profile);
    setAppId(profile.appId);
    setKeyId(profile.keyId);
  }
  const apply = async (): Promise<void> => {
    if (appId.trim() === '' || keyId.trim() === '') return;
    const outcome = await window.hosting.setIds(profile.id, appId, keyId);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  const sentenceOf = (which: 'app-id' | 'key-id') =>
    problem?.code.startsWith(which) ? jaasIdSentence(problem) : undefined;
  const input = (value: string, write: (next: string) => void) => ({
    class: 'text-field code',
    type: 'text' as const,
    value,
    onInput: (event: { currentTarget: HTMLInputElement }) => write(event.currentTarget.value),
    onBlur: () => void apply(),
    autocomplete: 'off',
    spellcheck: false,
  });
  return (
    <>
      <Field name={text.jaas.appId} help={text.jaas.appIdHelp} problem={sentenceOf('app-id')}>
        {(ids) => <input {...ids} {...input(appId, setAppId)} />}
      </Field>
      <Field name={text.jaas.keyId} help={text.jaas.keyIdHelp} problem={sentenceOf('key-id')}>
        {(ids) => <input {...ids} {...input(keyId, setKeyId)} />}
      </Field>
    </>
  );
}
