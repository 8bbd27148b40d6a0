import { RotateCcw } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DeviceTestStart } from '../../common/device-test-api.ts';
import { text } from '../../common/text/index.ts';
import { focus } from '../ui/focus.ts';
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
  const choice = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [canRetry, setCanRetry] = useState(false);
  const canChoose = devices.of(kind).length > 0;
  // While it opens the button stays, and with it the focus, which goes on to the list afterwards.
  useLayoutEffect(() => {
    if (problem) return setCanRetry(true);
    if (!opened) return;
    if (document.activeElement === button.current) {
      if (!canChoose) return;
      focus(choice.current?.querySelector('select'));
    }
    setCanRetry(false);
  }, [problem, opened, canChoose]);
  // What opens next, unless it failed to.
  const usual = problem ? '' : (devices.of(kind)[0]?.id ?? '');
  return (
    <div class="device-choice" ref={choice}>
      <DeviceChoice
        name={words[kind].which}
        devices={devices.of(kind)}
        chosen={opened?.track.getSettings().deviceId ?? (wanted || usual)}
        problem={problem && captureSentence(kind, problem, system)}
        onChoose={choose}
      />
      {(problem || canRetry) && (
        <button
          type="button"
          class="button"
          ref={button}
          onClick={() => problem && retry()}
          aria-disabled={!problem}
        >
          <RotateCcw size={16} aria-hidden="true" />
          {words.retry}
        </button>
      )}
    </div>
  );
}
