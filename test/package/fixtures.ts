import { test as base } from 'playwright/test';
import { pack, type Packed, type Started } from './packed.ts';

interface TestFixtures {
  /** Starts the packed Parlour; all of them end with the test. */
  start: Packed['start'];
}

export const test = base.extend<TestFixtures, { packed: Packed }>({
  packed: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants the braces
    async ({}, use) => {
      const packed = pack();
      await use(packed);
      packed.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  start: async ({ packed }, use) => {
    const all: Started[] = [];
    await use((words, more) => {
      const one = packed.start(words, more);
      all.unshift(one);
      return one;
    });
    for (const one of all) await one.stop();
  },
});

export { expect } from 'playwright/test';
