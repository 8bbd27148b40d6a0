import { Mic } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { DeviceTestStart } from '../../common/device-test-api.ts';
import { text } from '../../common/text/index.ts';
import { CaptureChoice } from './CaptureChoice.tsx';
import { useCapture } from './capture.ts';
import type { Devices } from './devices.ts';
import { type Level, useLevel } from './level.ts';
import { LevelMeter } from './LevelMeter.tsx';
import { useListening } from './listening.ts';
import { Part } from './Part.tsx';
import { PlayBack } from './PlayBack.tsx';

interface Props {
  devices: Devices;
  system: DeviceTestStart['system'];
  /** The one a recording is played through. */
  speaker: string;
}

/** In ms: who was asked to speak has spoken by then. */
const patience = 6_000;

/** The microphone's level in words and as a bar, and its sound. */
export function Microphone({ devices, system, speaker }: Props) {
  const capture = useCapture('microphone', devices);
  const { opened } = capture;
  const level = useLevel(useListening(opened?.stream));
  const isMuted = useMuted(opened?.track);
  const words = text.deviceTest.microphone;
  return (
    <Part icon={Mic} title={words.title}>
      <CaptureChoice kind="microphone" {...{ capture, devices, system }} />
      <LevelMeter name={words.level} now={level.now} peak={level.peak} />
      <p class="hint" role="status">
        {opened && words[isMuted ? 'muted' : hintOf(level)]}
      </p>
      <PlayBack key={opened?.stream.id} stream={opened?.stream} speaker={speaker} />
    </Part>
  );
}

/** Pauses are part of speech: who was heard once has been heard. */
const hintOf = ({ isHeard, quietFor }: Level): 'heard' | 'silent' | 'speak' => {
  if (isHeard) return 'heard';
  return quietFor > patience ? 'silent' : 'speak';
};

/** Has the system, or a key on the device, switched it off? */
function useMuted(track: MediaStreamTrack | undefined): boolean {
  const [isMuted, setMuted] = useState(false);
  useEffect(() => {
    const look = (): void => setMuted(track?.muted ?? false);
    look();
    track?.addEventListener('mute', look);
    track?.addEventListener('unmute', look);
    return () => {
      track?.removeEventListener('mute', look);
      track?.removeEventListener('unmute', look);
    };
  }, [track]);
  return isMuted;
}
