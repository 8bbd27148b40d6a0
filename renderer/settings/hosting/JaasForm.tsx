import { useEffect, useRef, useState } from 'preact/hooks';
import type { JaasIdProblem } from '../../../common/jaas-ids.ts';
import type { JaasProfile } from '../../../common/jaas.ts';
import { fetchesTickets } from '../../../common/profile.ts';
import type { IssuedInvitation } from '../../../common/settings.ts';
import { text } from '../../../common/text/index.ts';
import { Field } from '../../ui/Field.tsx';
import { jaasIdSentence } from '../../ui/problem-sentence.ts';
import { CheckHere } from '../check/CheckHere.tsx';
import { Invitations } from '../tickets/Invitations.tsx';
import { ManagedProfile } from './ManagedProfile.tsx';
import { ProfileName } from './ProfileName.tsx';
import type { ShownCheck } from '../check/server-check.ts';
import { SigningKey } from '../keys/SigningKey.tsx';
import { TicketDefaults } from '../tickets/TicketDefaults.tsx';
import { TicketPreview } from '../tickets/TicketPreview.tsx';

/** What the form of a profile shows besides the profile. */
export interface FormProps<Profile> {
  profile: Profile;
  /** It was just added: its first empty field gets the focus. */
  isNew: boolean;
  /** The inspector was asked for. */
  toInspector: boolean;
  /** Those that were made for the profile's meetings. */
  invitations: readonly IssuedInvitation[];
  check: ShownCheck;
}

/** One JaaS account: its name, its two IDs, its key, its tickets. Changes apply at once. */
export function JaasForm(props: FormProps<JaasProfile>) {
  const { profile, isNew, toInspector, invitations, check } = props;
  return (
    <div class="form">
      <ManagedProfile profile={profile} />
      <ProfileName profile={profile} />
      <Ids profile={profile} isNew={isNew} />
      <CheckHere profile={profile} check={check} />
      {!fetchesTickets(profile) && (
        <>
          <SigningKey profile={profile} />
          <TicketDefaults profile={profile} />
          <TicketPreview profile={profile} isWanted={toInspector} />
        </>
      )}
      <Invitations invitations={invitations} />
    </div>
  );
}

function Ids({ profile, isNew }: { profile: JaasProfile; isNew: boolean }) {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) first.current?.focus();
  }, [isNew]);
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
    if (profile.managed || appId.trim() === '' || keyId.trim() === '') return;
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
    readOnly: profile.managed === true,
  });
  /** Where to find it helps nobody who does not write it. */
  const help = (sentence: string) => !profile.managed && sentence;
  return (
    <>
      <Field name={text.jaas.appId} help={help(text.jaas.appIdHelp)} problem={sentenceOf('app-id')}>
        {(ids) => <input {...ids} {...input(appId, setAppId)} ref={first} />}
      </Field>
      {/* Whoever hands out the tickets knows it. */}
      {!fetchesTickets(profile) && (
        <Field
          name={text.jaas.keyId}
          help={help(text.jaas.keyIdHelp)}
          problem={sentenceOf('key-id')}
        >
          {(ids) => <input {...ids} {...input(keyId, setKeyId)} />}
        </Field>
      )}
    </>
  );
}
