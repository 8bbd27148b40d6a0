import type { JoinOrder, MeetingApi, MeetingMessage } from '../../common/ipc.ts';
import { publicProfile } from '../../common/profile.ts';
import { meetingServer } from './serve.ts';

/** Main as the meeting page knows it. */
export interface FakeMeeting extends MeetingApi {
  /** Main has something to say to the page. */
  say(message: MeetingMessage): void;
}

export const standup: JoinOrder = {
  server: meetingServer,
  path: 'standup',
  name: 'standup',
  profile: publicProfile,
  displayName: 'Ada',
  muted: false,
  cameraOff: false,
};

export function createFakeMeeting(order: JoinOrder): FakeMeeting {
  let left: JoinOrder | null = order;
  const listeners = new Set<(message: MeetingMessage) => void>();
  return {
    say: (message) => {
      for (const hear of listeners) hear(message);
    },
    order: async () => {
      const taken = left;
      left = null;
      return taken;
    },
    report: async () => {},
    retry: async () => {},
    openInBrowser: async () => {},
    onMessage: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
