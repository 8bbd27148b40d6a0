import { useEffect, useState } from 'preact/hooks';

export type DeviceKind = 'camera' | 'microphone' | 'speaker';

/** A device as the system lists it. */
export interface Device {
  id: string;
  /** `''` where the system does not tell. */
  name: string;
}

/** What is plugged in now. */
export interface Devices {
  of(kind: DeviceKind): readonly Device[];
  /** Names are told once a device was opened. */
  readAgain(): void;
}

const kinds: Record<MediaDeviceKind, DeviceKind> = {
  videoinput: 'camera',
  audioinput: 'microphone',
  audiooutput: 'speaker',
};

/** The devices, read again whenever one is plugged in or unplugged. */
export function useDevices(): Devices {
  const [all, setAll] = useState<readonly MediaDeviceInfo[]>([]);
  const readAgain = (): void => {
    // Without devices the list is empty; it fails only where a page may not have any.
    void navigator.mediaDevices.enumerateDevices().then(setAll, () => setAll([]));
  };

  useEffect(() => {
    readAgain();
    navigator.mediaDevices.addEventListener('devicechange', readAgain);
    return () => navigator.mediaDevices.removeEventListener('devicechange', readAgain);
  }, []);

  return {
    of: (kind) =>
      all
        .filter((one) => kinds[one.kind] === kind && one.deviceId !== '')
        .map(({ deviceId, label }) => ({ id: deviceId, name: label })),
    readAgain,
  };
}
