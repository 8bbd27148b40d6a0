import { useState } from 'preact/hooks';
import type { EnvTaken, KeyKept, KeyTrouble } from '../../../common/hosting-api.ts';
import type { OwnServerProfile } from '../../../common/own-server.ts';
import type { Result } from '../../../common/result.ts';
import { text } from '../../../common/text/index.ts';
import { keyTroubleSentence } from '../../ui/problem-sentence.ts';
import { Problem } from '../../ui/Problem.tsx';
import { SessionButton } from './SessionButton.tsx';

/** Takes issuer, audience and secret from the .env file of a docker-jitsi-meet. */
export function EnvImport({ profile: { id } }: { profile: OwnServerProfile }) {
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<KeyTrouble>();
  const words = text.ownServer;

  const tell = (outcome: Result<KeyKept & Partial<EnvTaken>, KeyTrouble> | null): void => {
    if (!outcome) return;
    setTrouble(outcome.ok ? undefined : outcome.problem);
    setSaid(outcome.ok ? words.envTaken(outcome.value.file ?? '.env') : '');
  };
  return (
    <div class="entry">
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-describedby="env-help"
          onClick={() => void window.hosting.importEnv(id).then(tell)}
        >
          {words.env}
        </button>
        <SessionButton id={id} trouble={trouble} tell={tell} />
      </div>
      <p id="env-help" class="muted">
        {words.envHelp}
      </p>
      <div role="status">
        {trouble && <Problem {...keyTroubleSentence(trouble)} />}
        {said && <p>{said}</p>}
      </div>
    </div>
  );
}
