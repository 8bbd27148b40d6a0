import { KeyRound } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { EnvTaken, KeyKept, KeyTested } from '../../common/hosting-api.ts';
import type { JaasIdProblem } from '../../common/jaas-ids.ts';
import type { KeyRecord } from '../../common/key-record.ts';
import { type JaasProfile, serverOf } from '../../common/profile.ts';
import { text } from '../../common/text/index.ts';
import { KeyEntry } from './KeyEntry.tsx';
import {
  jaasIdSentence,
  keyTroubleSentence,
  meetingSentence,
  type ProblemSentence,
} from '../ui/problem-sentence.ts';
import { Problem } from '../ui/Problem.tsx';

/** The private key of an account: how it gets in, and what is shown of it afterwards. */
export function SigningKey({ profile }: { profile: JaasProfile }) {
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
        <Known
          key={key.fingerprint}
          profile={profile}
          record={key}
          onReplace={() => setReplacing(true)}
        />
      )}
      {(!key || replacing) && <KeyEntry id={id} onKept={kept} />}
      <div role="status" class="muted">
        {said && <p>{said}</p>}
        {idProblem && <Problem {...jaasIdSentence(idProblem)} />}
      </div>
    </section>
  );
}

function Known({
  profile,
  record,
  onReplace,
}: {
  profile: JaasProfile;
  record: KeyRecord;
  onReplace: () => void;
}) {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<ProblemSentence>();
  const words = text.key;

  const tell = (sentence: string, wrong?: ProblemSentence): void => {
    setSaid(sentence);
    setProblem(wrong);
  };
  const tellTested = ({ server, skew }: KeyTested): void => {
    const clock = words.clock(skew);
    if (server === 'accepted' || server === 'not-asked') {
      return tell(`${words.tested[server](serverOf(profile))} ${clock}`);
    }
    tell(clock, meetingSentence({ code: server }));
  };
  const test = async (): Promise<void> => {
    tell(words.testing);
    const outcome = await window.hosting.testKey(profile.id);
    if (!outcome.ok) return tell('', keyTroubleSentence(outcome.problem));
    tellTested(outcome.value);
  };
  const forget = async (): Promise<void> => {
    const outcome = await window.hosting.forgetKey(profile.id);
    tell('', outcome.ok ? undefined : keyTroubleSentence(outcome.problem));
  };
  return (
    <>
      <dl class="facts">
        <dt>{words.kind}</dt>
        <dd>
          <KeyRound size={15} aria-hidden="true" /> RSA, {words.bits(record.bits)}
        </dd>
        <dt>{words.fingerprint}</dt>
        <dd class="code">{inGroups(record.fingerprint)}</dd>
        <dt>{words.added}</dt>
        <dd>{dateInWords(record.addedAt)}</dd>
        <dt>{words.lastUsed}</dt>
        <dd>{record.lastUsedAt === undefined ? words.never : dateInWords(record.lastUsedAt)}</dd>
      </dl>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void test()}>
          {words.test}
        </button>
        <button type="button" class="button" onClick={onReplace}>
          {words.replace}
        </button>
        <button type="button" class="button danger" onClick={() => void forget()}>
          {words.forget}
        </button>
      </div>
      <div role="status">
        {problem && <Problem {...problem} />}
        {said && <p>{said}</p>}
      </div>
    </>
  );
}

/** Compared by eye with what the console shows: eight groups of eight. */
const inGroups = (fingerprint: string): string => fingerprint.replace(/.{8}(?=.)/g, '$& ');

const dateInWords = (time: number): string =>
  new Date(time).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
