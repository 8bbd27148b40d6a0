import type { Speech } from './languages.ts';
import type { PolicyRefusal } from './policy-refusal.ts';

/**
 * Whether the relays answer that a server names for its meetings. `no-config`: the server did not
 * tell which it has; `not-asked`: the hosting has no server yet;
 * `not-allowed`: the organisation allows no meetings there.
 */
export type MediaReach = { hosting: string; server: string } & (
  | { outcome: 'reached'; transport: 'udp' | 'tcp'; milliseconds: number }
  | { outcome: 'not-allowed'; problem: PolicyRefusal }
  | { outcome: 'no-answer' | 'none-named' | 'no-config' | 'not-asked' }
);

/** What the window that tries the devices needs to know. Nothing of sound and picture gets here. */
export interface DeviceTestStart {
  speech: Speech;
  /** How the current profile is called, and its server (`host[:port]`, `''` while it has none). */
  hosting: string;
  server: string;
  /** Where its person allows programs to use a camera. */
  system: 'mac' | 'windows' | 'other';
}

/** The bridge of “Test camera, microphone and speaker”. */
export interface DeviceTestApi {
  start(): Promise<DeviceTestStart>;
  /** Asks the relays of the current profile's server whether they answer. */
  reach(): Promise<MediaReach>;
}

export const deviceTestMethods = {
  start: 'call',
  reach: 'call',
} satisfies Record<keyof DeviceTestApi, 'call' | 'listen'>;
