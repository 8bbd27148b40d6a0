import { KeyRound } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { EnvTaken, KeyKept } from '../../../common/hosting-api.ts';
import type { JaasIdProblem } from '../../../common/jaas-ids.ts';
import type { KeyRecord } from '../../../common/key-record.ts';
import type { SigningProfile } from '../../../common/profile.ts';
import { text } from '../../../common/text/index.ts';
import { jaasIdSentence } from '../../ui/problem-sentence.ts';
import { Problem } from '../../ui/Problem.tsx';
import { KeyActions } from './KeyActions.tsx';
import { KeyDates } from './KeyDates.tsx';
import { KeyEntry } from './KeyEntry.tsx';

/** The private key of a profile: how it gets in, and what is shown of it afterwards. */
export function SigningKey({ profile }: { profile: SigningProfile }) {
  const [replacing, setReplacing] = useState(false);
  const [said, setSaid] = useState<string>();
  const [idProblem, setIdProblem] = useState<JaasIdProblem>();
  const { id, key } = profile;

  const kept = ({ file, key: hasKey, idProblem: problem }: KeyKept & Partial<EnvTaken>): void => {
    // A .env file may bring the IDs alone.
    if (hasKey !== false) setReplacing(false);
    setIdProblem(problem);
    setSaid(file === undefined ? text.key.saved : text.key.savedFrom(file));
  };
  return (
    <section class="block" aria-labelledby="signing-key">
      <h3 id="signing-key">{text.key.title}</h3>
      {key && (
        <>
          <Known record={key} />
          <KeyActions
            key={key.fingerprint}
            profile={profile}
            words={text.key}
            onReplace={() => setReplacing(true)}
            forget={() => window.hosting.forgetKey(id)}
          />
        </>
      )}
      {(!key || replacing) && (
        <KeyEntry id={id} takesEnv={profile.kind === 'jaas' && !profile.managed} onKept={kept} />
      )}
      <div role="status" class="muted">
        {said && <p>{said}</p>}
        {idProblem && <Problem {...jaasIdSentence(idProblem)} />}
      </div>
    </section>
  );
}

const Known = ({ record }: { record: KeyRecord }) => (
  <dl class="facts">
    <dt>{text.key.kind}</dt>
    <dd>
      <KeyRound size={15} aria-hidden="true" /> <bdi>RSA, {text.key.bits(record.bits)}</bdi>
    </dd>
    <dt>{text.key.fingerprint}</dt>
    <dd class="code">{inGroups(record.fingerprint)}</dd>
    <KeyDates record={record} />
  </dl>
);

/** Compared by eye with what the console shows: eight groups of eight. */
const inGroups = (fingerprint: string): string => fingerprint.replace(/.{8}(?=.)/g, '$& ');
