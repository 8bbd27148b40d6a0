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
    include: [
      'test/{common,main,preload,renderer,scripts,jitsi,keyring,broken,prosody,trust,dns,proof}/**/*.test.{ts,tsx}',
    ],
    // What is kept of modules from run to run does not know which guard was away.
    fsModuleCache: guardAway === undefined,
    // Two workers at most: the machines that run this are small and shared.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // It imports electron, whose package downloads an Electron outside of one.
    server: { deps: { inline: ['electron-store'] } },
  },
});
