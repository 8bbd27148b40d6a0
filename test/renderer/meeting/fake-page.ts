import type { PageApi } from '../../../renderer/meeting/page-api.ts';

/** A page behind the IFrame API, as its parts know it: says what it is told to, keeps commands. */
export function createFakePage() {
  const listeners = new Map<string, ((payload: unknown) => void)[]>();
  const commands: unknown[][] = [];
  const answers = {
    audioMuted: false as unknown,
    videoMuted: true as unknown,
    sharing: false as unknown,
    devices: {} as unknown,
  };
  let askedForDevices = 0;
  const answer = async (key: keyof typeof answers): Promise<unknown> => {
    const value = answers[key];
    if (value instanceof Error) throw value;
    return value;
  };
  const api = {
    on: (event: string, listener: (payload: unknown) => void) => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
      return api;
    },
    executeCommand: (...command: unknown[]) => void commands.push(command),
    isAudioMuted: () => answer('audioMuted'),
    isVideoMuted: () => answer('videoMuted'),
    isSharingScreen: () => answer('sharing'),
    getCurrentDevices: () => {
      askedForDevices += 1;
      return answer('devices');
    },
  };
  return {
    api: api satisfies PageApi,
    answers,
    commands,
    /** How often it was asked for the devices in use. */
    asked: () => askedForDevices,
    says: (event: string, payload: unknown = {}) => {
      for (const hear of listeners.get(event) ?? []) hear(payload);
    },
  };
}
