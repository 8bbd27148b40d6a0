import { Wifi } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { DeviceTestStart, MediaReach } from '../../common/device-test-api.ts';
import { text } from '../../common/text/index.ts';
import { writtenNumber } from './written-number.ts';
import { meetingSentence } from '../ui/problem-sentence.ts';
import { Problem } from '../ui/Problem.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Part } from './Part.tsx';

type State = 'idle' | 'asking' | 'failed' | MediaReach;

/** Does the network let sound and picture through to where the current hosting's relays are? */
export function Connection({ start }: { start: DeviceTestStart }) {
  const [state, setState] = useState<State>('idle');
  const words = text.deviceTest.reach;
  // Another hosting may have become the current one since this window was opened.
  const { hosting, server } = typeof state === 'object' ? state : start;

  const ask = async (): Promise<void> => {
    setState('asking');
    setState(await window.deviceTest.reach().catch(() => 'failed' as const));
  };

  return (
    <Part icon={Wifi} title={words.title}>
      <p>
        <bdi class="hosting">{hosting}</bdi>
      </p>
      <p class="muted">{server === '' ? words.noServer : words.about(server)}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => state !== 'asking' && void ask()}
          disabled={server === ''}
          aria-disabled={state === 'asking'}
        >
          {words.start}
        </button>
      </div>
      {state === 'asking' && <Progress name={words.asking} />}
      <div role="status">{typeof state === 'object' && <Found reach={state} />}</div>
      <div role="alert">{state === 'failed' && <Problem {...words.failed} />}</div>
    </Part>
  );
}

function Found({ reach }: { reach: MediaReach }) {
  const words = text.deviceTest.reach;
  switch (reach.outcome) {
    case 'reached': {
      const sentence = reach.transport === 'udp' ? words.reached : words.overTcp;
      return <p>{sentence(writtenNumber(reach.milliseconds))}</p>;
    }
    case 'no-answer':
      return <Problem {...words.noAnswer} />;
    case 'none-named':
      return <p>{words.noneNamed}</p>;
    case 'no-config':
      return <Problem {...words.noConfig} />;
    case 'not-allowed':
      return <Problem {...meetingSentence(reach.problem)} />;
    case 'not-asked':
      return <p>{words.noServer}</p>;
  }
}
