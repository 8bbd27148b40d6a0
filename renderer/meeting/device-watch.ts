import { type Said, said, textIn } from './hostile.ts';
import type { PageApi } from './page-api.ts';

/** A device that was in use in the meeting, and is not any more. */
export interface LostDevice {
  device: Device;
  /** As the system calls it. */
  name: string;
  /** Pulled out, or there and refusing to work. */
  how: 'gone' | 'broken';
  /** The page went on with another one. */
  replaced: boolean;
}

export type Device = 'microphone' | 'camera' | 'speaker';

const kinds = [
  ['audioInput', 'microphone'],
  ['videoInput', 'camera'],
  ['audioOutput', 'speaker'],
] as const satisfies readonly (readonly [string, Device])[];

/** In ms. The page does not tell when a person chooses another device there. */
const pace = 3_000;

interface Used {
  id: string;
  group: string;
  name: string;
}

/** Compares, in a meeting, what is plugged in with what is in use, from joining until `stop`. */
export function watchDevices(page: PageApi, lost: (lost: LostDevice) => void): { stop(): void } {
  let isIn = false;
  let isStopped = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  let unanswered = 0;
  const used = new Map<Device, Used>();

  // A page that finds devices gone as it is asked tells the list before it answers.
  const look = async (): Promise<void> => {
    unanswered += 1;
    const answer = await page.getCurrentDevices().catch(() => undefined);
    unanswered -= 1;
    if (isStopped || !isIn || answer === undefined) return;
    for (const [kind, device] of kinds) {
      const found = said(said(answer)[kind]);
      if (typeof found['deviceId'] !== 'string') {
        used.delete(device);
        continue;
      }
      const name = textIn(found['label'], 100).replace(/^(?:Default|Communications) - /, '');
      used.set(device, { id: found['deviceId'], group: groupOf(found), name });
    }
  };
  const on = (event: string, hear: (payload: Said) => void): void =>
    void page.on(event, (payload) => isStopped || hear(said(payload)));
  const begin = (): void => {
    isIn = true;
    void look();
    // A page that may not use devices yet keeps its answers until it may.
    timer ??= setInterval(() => unanswered > 0 || void look(), pace);
  };
  const end = (): void => {
    isIn = false;
    clearInterval(timer);
    timer = undefined;
    used.clear();
  };

  on('videoConferenceJoined', begin);
  on('videoConferenceLeft', end);
  for (const event of ['audioMuteStatusChanged', 'videoMuteStatusChanged']) {
    on(event, () => void (isIn && look()));
  }
  on('deviceListChanged', ({ devices }) => {
    if (!isIn) return;
    for (const [kind, device] of kinds) {
      const before = used.get(device);
      const there = said(devices)[kind];
      if (!before?.name || !Array.isArray(there)) continue;
      if (there.some((one: unknown) => isSame(before, said(one)))) continue;
      used.delete(device);
      lost({ device, name: before.name, how: 'gone', replaced: there.length > 0 });
    }
    void look();
  });
  for (const [event, device] of [
    ['micError', 'microphone'],
    ['cameraError', 'camera'],
  ] as const) {
    // Without a device in use there was none from the start, and the page says that itself.
    on(event, () => {
      const before = used.get(device);
      if (isIn && before?.name) lost({ device, name: before.name, how: 'broken', replaced: false });
    });
  }
  return {
    stop: () => {
      isStopped = true;
      end();
    },
  };
}

const groupOf = ({ groupId }: Said): string => (typeof groupId === 'string' ? groupId : '');

/** Chromium's names for “whatever the system uses”; they stay when what they stand for goes. */
const standIns = new Set(['default', 'communications']);

/** The same piece of hardware. */
function isSame(used: Used, one: Said): boolean {
  if (!standIns.has(used.id)) return one['deviceId'] === used.id;
  if (standIns.has(String(one['deviceId']))) return used.group === '';
  return groupOf(one) === used.group;
}
