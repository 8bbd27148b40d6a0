import { Circle, Square } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../common/text/index.ts';
import { Problem } from '../ui/Problem.tsx';
import { play } from './playing.ts';
import { record } from './recording.ts';
import { recorded } from './scores.ts';

interface Props {
  stream: MediaStream | undefined;
  speaker: string;
}

type State = 'idle' | 'recording' | 'playing' | 'recordingFailed' | 'speakerFailed';

/** Takes up three seconds and plays them, so that people hear themselves as others do. */
export function PlayBack({ stream, speaker }: Props) {
  const [state, setState] = useState<State>('idle');
  const stop = useRef<() => void>();
  const isGone = useRef(false);
  const words = text.deviceTest.microphone;
  const problems = text.deviceTest.problem;
  // Whoever closes the page or changes the microphone wants to hear no more of it.
  useEffect(
    () => () => {
      isGone.current = true;
      stop.current?.();
    },
    [],
  );

  const run = async (from: MediaStream): Promise<void> => {
    setState('recording');
    let sound: AudioBuffer | undefined;
    try {
      const recording = record(from);
      stop.current = recording.stop;
      sound = await recording.sound;
    } catch {
      return setState('recordingFailed');
    }
    // What was recorded until then is heard by nobody any more.
    if (isGone.current) return;
    if (!sound) return setState('idle');
    setState('playing');
    const playing = play(speaker, recorded(sound));
    stop.current = playing.stop;
    const end = await playing.ended;
    if (isGone.current) return;
    stop.current = undefined;
    setState(end === 'failed' ? 'speakerFailed' : 'idle');
  };
  const isRunning = state === 'recording' || state === 'playing';

  return (
    <div class="play-back">
      <div class="row">
        {isRunning ? (
          <button type="button" class="button" key="one" onClick={() => stop.current?.()}>
            <Square size={16} aria-hidden="true" />
            {words.stop}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            key="one"
            disabled={!stream}
            onClick={() => stream && void run(stream)}
          >
            <Circle size={16} aria-hidden="true" />
            {words.record}
          </button>
        )}
        <p class="muted" role="status">
          {isRunning ? words[state] : words.recordAbout}
        </p>
      </div>
      <div role="alert">
        {(state === 'recordingFailed' || state === 'speakerFailed') && (
          <Problem {...problems[state]} />
        )}
      </div>
    </div>
  );
}
