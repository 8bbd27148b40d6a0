import { RotateCcw } from 'lucide-preact';
import type { DeviceTestStart } from '../../common/device-test-api.ts';
import { text } from '../../common/text/index.ts';
import { captureSentence } from './capture-problem.ts';
import type { Capture } from './capture.ts';
import { DeviceChoice } from './DeviceChoice.tsx';
import type { Devices } from './devices.ts';

interface Props {
  kind: 'camera' | 'microphone';
  capture: Capture;
  devices: Devices;
  system: DeviceTestStart['system'];
}

/** Which camera or microphone, why it does not work, and another try. */
export function CaptureChoice({ kind, capture, devices, system }: Props) {
  const { wanted, opened, problem, choose, retry } = capture;
  const words = text.deviceTest;
  // What opens next, unless it failed to.
  const usual = problem ? '' : (devices.of(kind)[0]?.id ?? '');
  return (
    <div class="device-choice">
      <DeviceChoice
        name={words[kind].which}
        devices={devices.of(kind)}
        chosen={opened?.track.getSettings().deviceId ?? (wanted || usual)}
        problem={problem && captureSentence(kind, problem, system)}
        onChoose={choose}
      />
      {problem && (
        <button type="button" class="button" onClick={retry}>
          <RotateCcw size={16} aria-hidden="true" />
          {words.retry}
        </button>
      )}
    </div>
  );
}
