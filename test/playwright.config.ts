import { defineConfig } from 'playwright/test';
import { type GuardName, guards, without } from './proof/guards.ts';
import { aloneWithout, projectWithout } from './proof/projects.ts';
import { hasVirtualDisplay } from '../scripts/display.ts';

const guardNames = Object.keys(guards) as GuardName[];

/** What measures, or runs several apps at once: these files have the machine for themselves. */
const alone = [
  'capture',
  'closing',
  'crash-dumps',
  'damage-at-start',
  'full-disk',
  'ipc',
  'ipc-flood',
  'key-files',
  'keyring-states',
  'kills',
  'large-profile',
  'network',
  'provider-faults',
  'recovery',
  'server-check',
  'soak',
  'unwell-page',
].map((name) => `${name}.test.ts`);

/** What only an installed app does: for the project `packed`, and no other. */
const installed = ['updates.test.ts'];

/** Most of an app test is waiting: two go side by side, where each has a display of its own. */
const together = {
  testMatch: '*.test.ts',
  testIgnore: [...alone, ...installed],
  workers: hasVirtualDisplay() ? 2 : 1,
};

const chromium = {
  locale: 'en-GB',
  timezoneId: 'UTC',
  launchOptions: {
    executablePath: process.env['PARLOUR_CHROMIUM'] ?? '',
    args: [
      // A camera and a microphone that are always there, and a person who always agrees.
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  },
};

/** The page tests drive built pages in Chromium, the app tests the whole app in Electron. */
export default defineConfig<{ guardAway?: GuardName | undefined }, { isPacked?: boolean }>({
  outputDir: '../out/test/artifacts',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A machine that others load can be late once. The second try is told at the end of the run.
  retries: process.env['CI'] ? 1 : 0,
  projects: [
    {
      name: 'pages',
      testDir: 'pages',
      testMatch: '*.test.ts',
      // Each test has a page of its own, and nothing else.
      fullyParallel: true,
      use: chromium,
    },
    // Our windows for people to look at: `npm run pictures`, not a test.
    { name: 'pictures', testDir: 'pictures', testMatch: '*.picture.ts', use: chromium },
    { name: 'app', testDir: 'app', ...together },
    // To be run after it: the machines that run this are small, and video calls are not.
    { name: 'app-alone', testDir: 'app', testMatch: alone, workers: 1 },
    // The packaged app, from outside; and tests that have to fail once a guard is away: `npm run prove`.
    { name: 'package', testDir: 'package', testMatch: '*.test.ts', workers: 1, timeout: 120_000 },
    // A handful of the app's tests, with the packaged app; test/package/opened-package.ts opens it for them.
    {
      name: 'packed',
      testDir: 'app',
      grep: /@packed/,
      workers: 1,
      timeout: 120_000,
      use: { isPacked: true },
    },
    ...guardNames.flatMap((guardAway) => {
      const away = {
        testDir: 'app',
        grep: new RegExp(`${without(guardAway)}(?![\\w-])`),
        // What is expected to fail shall not take long over it.
        expect: { timeout: 5_000 },
        timeout: 40_000,
        retries: 0,
        use: { guardAway },
      };
      return [
        { ...away, ...together, name: projectWithout(guardAway) },
        { ...away, testMatch: alone, workers: 1, name: aloneWithout(guardAway) },
      ];
    }),
  ],
});
