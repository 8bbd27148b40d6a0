import { defineConfig } from 'vitest/config';
import { inRoot } from './scripts/paths.ts';
import type { GuardName } from './test/proof/guards.ts';
import { takeAway } from './test/proof/take-away.ts';
import { jitsiSdkFolder } from './scripts/jitsi-sdk.ts';

const guardAway = process.env['PARLOUR_WITHOUT'] as GuardName | undefined;

export default defineConfig({
  // A unit test that holds a guard has to fail without it: `npm run prove`.
  plugins: guardAway ? [takeAway(guardAway)] : [],
  resolve: {
    // Jitsi's sources pick their browser variants by these endings, first match first.
    extensions: ['.web.ts', '.web.js', '.ts', '.tsx', '.js'],
    alias: [
      { find: '@jitsi/meet', replacement: jitsiSdkFolder },
      {
        find: /^electron(\/(main|common|renderer))?$/,
        replacement: inRoot('test', 'fakes', 'electron.ts'),
      },
    ],
  },
  test: {
    // What was kept of an earlier run would still have the guard, or lack another.
    ...(guardAway && { fsModuleCache: false }),
    include: [
      'test/{common,main,preload,renderer,scripts,jitsi,keyring,broken,prosody,trust,dns}/**/*.test.{ts,tsx}',
    ],
    // Two workers at most: the machines that run this are small and shared.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // It imports electron, whose package downloads an Electron outside of one.
    server: { deps: { inline: ['electron-store'] } },
  },
});
