import { test as base } from 'playwright/test';
import { hasVirtualDisplay, startVirtualDisplay } from '../../scripts/display.ts';
import { type Jitsi, startJitsi } from '../jitsi/index.ts';
import { type Keyring, startKeyring } from '../keyring/rig.ts';
import { createPolicyRig, type PolicyRig } from '../managed/policy-rig.ts';
import { folderWithout } from '../proof/build-without.ts';
import type { GuardName } from '../proof/guards.ts';
import { jitsiOfTest } from './jitsi-of-test.ts';
import { launch, type LaunchOptions, type Parlour } from './launch.ts';

export interface TestOptions {
  /** The guard that is taken away, if one is: the test then has to fail. */
  guardAway: GuardName | undefined;
}
export interface TestFixtures {
  hasToFail: void;
  /** The loopback deployment, with what this test alone saw and set up. */
  jitsi: Jitsi;
  /** What is to be undone once the test is over, however it ended; the last thing first. */
  atEnd(undo: () => unknown): void;
  /** A real keyring, open and empty, of this test alone. */
  keyring: Keyring;
  /** A computer with an organisation's policy, for what is started with its `electron`. */
  policy: PolicyRig;
  /** Starts a Parlour that reaches the loopback deployment; all of them end with the test. */
  start(options?: LaunchOptions): Promise<Parlour>;
}
export interface WorkerFixtures {
  /** Workers side by side would take each other's focus, keys and clipboard. */
  ownDisplay: void;
  deployment: Jitsi;
}

export const test = base.extend<TestFixtures & TestOptions, WorkerFixtures>({
  guardAway: [undefined, { option: true }],
  hasToFail: [
    async ({ guardAway }, use, testInfo) => {
      testInfo.fail(guardAway !== undefined);
      await use();
    },
    { auto: true },
  ],
  ownDisplay: [
    async ({}, use, { parallelIndex }) => {
      // The first has the one of the run; where a person looks on, there is but one worker.
      if (parallelIndex === 0 || !hasVirtualDisplay()) return use();
      const { server, display } = await startVirtualDisplay();
      process.env['DISPLAY'] = display;
      await use();
      server.kill();
    },
    { scope: 'worker', auto: true },
  ],
  deployment: [
    async ({}, use) => {
      const jitsi = await startJitsi();
      await use(jitsi);
      await jitsi.close();
    },
    { scope: 'worker' },
  ],
  jitsi: async ({ deployment }, use) => {
    const { jitsi, end } = jitsiOfTest(deployment);
    await use(jitsi);
    end();
  },
  atEnd: async ({}, use) => {
    const undoing: (() => unknown)[] = [];
    await use((undo) => void undoing.unshift(undo));
    for (const undo of undoing) await undo();
  },
  keyring: async ({}, use) => {
    const keyring = await startKeyring('unlocked');
    await use(keyring);
    await keyring.stop();
  },
  policy: async ({}, use) => {
    const policy = createPolicyRig();
    await use(policy);
    policy.remove();
  },
  start: async ({ jitsi, guardAway }, use) => {
    const started: Parlour[] = [];
    await use(async (options = {}) => {
      const switches = [...jitsi.switches('meet.example.org'), ...(options.switches ?? [])];
      const app = guardAway && folderWithout(guardAway);
      const parlour = await launch({ ...(app && { app }), ...options, switches });
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
