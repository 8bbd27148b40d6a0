import { Lock } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { DeviceTestStart } from '../../common/device-test-api.ts';
import { text } from '../../common/text/index.ts';
import { Camera } from './Camera.tsx';
import { Connection } from './Connection.tsx';
import { useDevices } from './devices.ts';
import { Microphone } from './Microphone.tsx';
import { Speaker } from './Speaker.tsx';

/** Is everything there that a meeting needs, and does it work? */
export function DeviceTest({ start }: { start: DeviceTestStart }) {
  const devices = useDevices();
  const [speaker, setSpeaker] = useState('');
  const words = text.deviceTest;

  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      // Escape closes an open list first.
      if (event.key === 'Escape' && !event.defaultPrevented) window.close();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);

  return (
    <main>
      <h1>{words.title}</h1>
      <p class="note">
        <Lock size={16} aria-hidden="true" />
        <span>
          {words.stays} <span class="muted">{words.choice}</span>
        </span>
      </p>
      <Camera devices={devices} system={start.system} />
      <Microphone devices={devices} system={start.system} speaker={speaker} />
      <Speaker devices={devices} chosen={speaker} onChoose={setSpeaker} />
      <Connection start={start} />
    </main>
  );
}
