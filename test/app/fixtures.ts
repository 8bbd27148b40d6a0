import { test as base } from 'playwright/test';
import { type Jitsi, startJitsi } from '../jitsi/index.ts';
import { type Keyring, startKeyring } from '../keyring/rig.ts';
import { launch, type LaunchOptions, type Parlour } from './launch.ts';

interface TestFixtures {
  /** A real keyring, open and empty, of this test alone. */
  keyring: Keyring;
  /** Starts a Parlour that reaches the loopback deployment; all of them end with the test. */
  start(options?: LaunchOptions): Promise<Parlour>;
}
interface WorkerFixtures {
  jitsi: Jitsi;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  jitsi: [
    async ({}, use) => {
      const jitsi = await startJitsi();
      await use(jitsi);
      await jitsi.close();
    },
    { scope: 'worker' },
  ],
  keyring: async ({}, use) => {
    const keyring = await startKeyring('unlocked');
    await use(keyring);
    await keyring.stop();
  },
  start: async ({ jitsi }, use) => {
    const started: Parlour[] = [];
    await use(async (options = {}) => {
      const switches = [...jitsi.switches('meet.example.org'), ...(options.switches ?? [])];
      const parlour = await launch({ ...options, switches });
      started.push(parlour);
      return parlour;
    });
    for (const parlour of started) await parlour.close();
  },
});

export { expect } from 'playwright/test';

let rooms = 0;
/** A room of its own for every test: the deployment outlives them. */
export const freshRoom = (about: string): string => `${about}-${++rooms}`;
