import { useState } from 'preact/hooks';
import type { KeyTested, KeyTrouble } from '../../../common/hosting-api.ts';
import { serverOf, type SigningProfile } from '../../../common/profile.ts';
import type { Result } from '../../../common/result.ts';
import { text } from '../../../common/text/index.ts';
import { spanInWords } from '../../../common/text/span.ts';
import {
  keyTroubleSentence,
  meetingSentence,
  type ProblemSentence,
} from '../../ui/problem-sentence.ts';
import { Problem } from '../../ui/Problem.tsx';

interface Props {
  profile: SigningProfile;
  /** What the buttons are called for a key, or for a secret. */
  words: Pick<typeof text.key, 'tested' | 'test' | 'replace' | 'forget'>;
  onReplace: () => void;
  forget(): Promise<Result<null, KeyTrouble>>;
}

/** What can be done with a key or a secret that lies in the keychain. */
export function KeyActions({ profile, words, onReplace, forget }: Props) {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<ProblemSentence>();

  const tell = (sentence: string, wrong?: ProblemSentence): void => {
    setSaid(sentence);
    setProblem(wrong);
  };
  const tellTested = ({ server, skew }: KeyTested): void => {
    const clock = clockInWords(skew);
    if (server === 'accepted' || server === 'not-asked') {
      return tell(`${words.tested[server](serverOf(profile))} ${clock}`);
    }
    tell(clock, meetingSentence({ code: server }));
  };
  const test = async (): Promise<void> => {
    tell(text.key.testing);
    const outcome = await window.hosting.testKey(profile.id);
    if (!outcome.ok) return tell('', keyTroubleSentence(outcome.problem));
    tellTested(outcome.value);
  };
  const drop = async (): Promise<void> => {
    const outcome = await forget();
    tell('', outcome.ok ? undefined : keyTroubleSentence(outcome.problem));
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void test()}>
          {words.test}
        </button>
        <button type="button" class="button" onClick={onReplace}>
          {words.replace}
        </button>
        <button type="button" class="button danger" onClick={() => void drop()}>
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

/** Half a minute is what the tickets' own margin allows for. */
function clockInWords(skew: number | undefined): string {
  const words = text.key.clock;
  if (skew === undefined) return words.unknown;
  return Math.abs(skew) < 30_000 ? words.agrees : words.off(spanInWords(skew));
}
