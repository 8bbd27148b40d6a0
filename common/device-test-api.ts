import type { Speech } from './languages.ts';

/** How the media of a server's meetings can get through, as far as this computer can tell. */
export interface MediaReach {
  /** `host[:port]`. */
  server: string;
  /** The server names relays, and one of them answered (STUN binding); the time it took, in ms. */
  outcome: 'reached' | 'no-answer' | 'none-named' | 'not-asked';
  milliseconds?: number;
}

/** What the window that tries the devices needs to know. Nothing of sound and picture gets here. */
export interface DeviceTestStart {
  speech: Speech;
  /** How the current profile is called, and its server. */
  hosting: string;
  server: string;
}

/** The bridge of “Test camera, microphone and speaker”. */
export interface DeviceTestApi {
  start(): Promise<DeviceTestStart>;
  /** Asks the server's relays whether they answer. */
  reach(): Promise<MediaReach>;
}

export const deviceTestMethods = {
  start: 'call',
  reach: 'call',
} satisfies Record<keyof DeviceTestApi, 'call' | 'listen'>;
