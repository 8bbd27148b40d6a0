import { Play, Square, Volume2 } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../common/text/index.ts';
import { Problem } from '../ui/Problem.tsx';
import { DeviceChoice } from './DeviceChoice.tsx';
import type { Devices } from './devices.ts';
import { useLevel } from './level.ts';
import { LevelMeter } from './LevelMeter.tsx';
import { Part } from './Part.tsx';
import { play, type Playing, type PlayingEnd } from './playing.ts';
import { testSound } from './scores.ts';

interface Props {
  devices: Devices;
  /** `''`: the system's choice. */
  chosen: string;
  onChoose(device: string): void;
}

/** A sound to hear, from the speaker of one's choice. */
export function Speaker({ devices, chosen, onChoose }: Props) {
  const [playing, setPlaying] = useState<Playing>();
  const latest = useRef<Playing>();
  const [last, setLast] = useState<PlayingEnd>();
  const [gone, setGone] = useState<string>();
  const level = useLevel(playing?.analyser);
  const words = text.deviceTest.speaker;
  const problems = text.deviceTest.problem;
  const all = devices.of('speaker');

  const known = useRef(all);
  useEffect(() => {
    const lost = known.current.find(({ id }) => id === chosen);
    known.current = all;
    if (!lost || all.some(({ id }) => id === chosen)) return;
    playing?.stop();
    setGone(lost.name);
    onChoose('');
  });
  useEffect(() => () => playing?.stop(), [playing]);

  const start = async (): Promise<void> => {
    const made = play(chosen, testSound);
    latest.current = made;
    setPlaying(made);
    setLast(undefined);
    const end = await made.ended;
    if (latest.current !== made) return;
    setLast(end);
    setPlaying(undefined);
  };
  const choose = (device: string): void => {
    playing?.stop();
    setGone(undefined);
    setLast(undefined);
    onChoose(device);
  };

  return (
    <Part icon={Volume2} title={words.title}>
      {canChoose() && all.length > 0 ? (
        <DeviceChoice
          name={words.which}
          devices={all}
          chosen={chosen || (all[0]?.id ?? '')}
          problem={gone === undefined ? undefined : problems.speakerGone(gone)}
          onChoose={choose}
        />
      ) : (
        <p class="muted">{words.usualOnly}</p>
      )}
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => (playing ? playing.stop() : void start())}
        >
          {playing ? (
            <Square size={16} aria-hidden="true" />
          ) : (
            <Play size={16} aria-hidden="true" />
          )}
          {playing ? words.stop : words.play}
        </button>
        <p class="muted" role="status">
          {playing ? words.playing : last === 'ended' && words.played}
        </p>
      </div>
      {playing && <LevelMeter name={words.level} now={level.now} peak={level.peak} />}
      <div role="alert">{last === 'failed' && <Problem {...problems.speakerFailed} />}</div>
    </Part>
  );
}

const canChoose = (): boolean => 'setSinkId' in AudioContext.prototype;
