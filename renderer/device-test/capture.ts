import { useEffect, useRef, useState } from 'preact/hooks';
import { type CaptureProblem, captureProblem } from './capture-problem.ts';
import type { Devices } from './devices.ts';
import { useShown } from './shown.ts';

/** One open camera or microphone. */
export interface Opened {
  stream: MediaStream;
  track: MediaStreamTrack;
}

export interface Capture {
  /** The device that is wanted; `''`: the system's choice. */
  wanted: string;
  choose(device: string): void;
  opened: Opened | undefined;
  problem: CaptureProblem | undefined;
  retry(): void;
}

const constraints = {
  // As much as meetings use.
  camera: (device: MediaTrackConstraints) => ({
    video: { ...device, width: { ideal: 1_280 }, height: { ideal: 720 } },
  }),
  microphone: (device: MediaTrackConstraints) => ({ audio: device }),
};

/** Holds a device open while its page is seen, and tells when that fails or ends. */
export function useCapture(kind: 'camera' | 'microphone', devices: Devices): Capture {
  const [wanted, choose] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [now, setNow] = useState<Pick<Capture, 'opened' | 'problem'>>(nothing);
  const isShown = useShown();

  useEffect(() => {
    setNow(nothing);
    if (!isShown) return;
    let isOver = false;
    let stream: MediaStream | undefined;
    const end = (): void => {
      isOver = true;
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const open = async (): Promise<void> => {
      const device = wanted === '' ? {} : { deviceId: { exact: wanted } };
      stream = await navigator.mediaDevices.getUserMedia(constraints[kind](device));
      const [track] = stream.getTracks();
      if (isOver || !track) return end();
      track.addEventListener('ended', () => {
        if (!isOver) setNow({ opened: undefined, problem: { code: 'gone', device: track.label } });
      });
      setNow({ opened: { stream, track }, problem: undefined });
      devices.readAgain();
    };
    open().catch((error: unknown) => {
      if (!isOver) setNow({ opened: undefined, problem: captureProblem(error) });
    });
    return end;
  }, [kind, wanted, attempt, isShown]);

  const retry = (): void => {
    // What is no longer there cannot be opened.
    if (!devices.of(kind).some(({ id }) => id === wanted)) choose('');
    setAttempt((one) => one + 1);
  };
  const { length } = devices.of(kind);
  const before = useRef(length);
  useEffect(() => {
    if (length > before.current && now.problem) setAttempt((one) => one + 1);
    before.current = length;
  }, [length]);

  return { wanted, choose, ...now, retry };
}

const nothing = { opened: undefined, problem: undefined };
