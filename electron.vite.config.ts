import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import { licences } from './scripts/licences.ts';

const here = import.meta.dirname;
const page = (name: string) => resolve(here, 'renderer', name, 'index.html');

// The bundles run on every Electron from 25 (Node 18.15, Chromium 114) on.
const nodeTarget = 'node18.15';
const pageTarget = 'chrome114';

// One for all three builds: it writes down what they are made of.
const plugins = [licences(here)];

export default defineConfig({
  main: {
    plugins,
    // conf's validator, which nothing of ours asks for.
    resolve: {
      alias: [
        {
          find: /^(?:ajv\/dist\/2020\.js|ajv-formats)$/,
          replacement: resolve(here, 'main/files/no-json-schema.ts'),
        },
      ],
    },
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      outDir: 'out/main',
      rolldownOptions: {
        // Brings its native module beside it, and finds it only from its own folder.
        // `debug` colours a terminal's lines with supports-color where some other tool brought it: what
        // is built must not depend on that.
        external: ['keytar', 'supports-color'],
        input: resolve(here, 'main/index.ts'),
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name]-[hash].cjs',
          // Names are kept: stacks in the log stay readable.
          minify: { compress: true, mangle: { keepNames: true }, codegen: true },
        },
      },
    },
  },
  preload: {
    plugins,
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      isolatedEntries: true,
      outDir: 'out/preload',
      rolldownOptions: {
        input: {
          app: resolve(here, 'preload/app.ts'),
          meeting: resolve(here, 'preload/meeting.ts'),
          'sign-in': resolve(here, 'preload/sign-in.ts'),
          share: resolve(here, 'preload/share.ts'),
          running: resolve(here, 'preload/running.ts'),
          'device-test': resolve(here, 'preload/device-test.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    plugins,
    root: 'renderer',
    base: './',
    resolve: {
      // Jitsi's sources pick their browser variants by these endings, first match first.
      extensions: ['.web.ts', '.web.js', '.ts', '.tsx', '.js'],
      alias: {
        '@jitsi/iframe-api': resolve(here, '.cache/jitsi-sdk/modules/API/external/external_api.js'),
      },
    },
    build: {
      target: pageTarget,
      outDir: resolve(here, 'out/renderer'),
      modulePreload: { polyfill: false },
      // Pages may not use data: addresses for scripts or styles: everything is a file.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          home: page('home'),
          settings: page('settings'),
          meeting: page('meeting'),
          'sign-in': page('sign-in'),
          'share-picker': page('share-picker'),
          'sharing-bar': page('sharing-bar'),
          compact: page('compact'),
          'device-test': page('device-test'),
          probe: page('probe'),
        },
      },
    },
  },
});
