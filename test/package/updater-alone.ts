import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { inRoot } from '../../scripts/paths.ts';

export interface UpdaterWish {
  folder: string;
  appImage: string;
  address: string;
  /** What a `latest*.yml` says, read. */
  release: object;
}

/**
 * Writes an app that is nothing but our updater: it gets a release and
 * restarts into it, as the button “Restart” does, which nobody can press in a packed app from outside.
 */
export async function writeUpdaterAlone(wish: UpdaterWish): Promise<void> {
  const { folder, appImage, address, release } = wish;
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: inRoot('main', 'updates', 'updater.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        external: ['electron', 'electron/main'],
        output: { format: 'cjs', entryFileNames: 'updater.cjs' },
      },
    },
  });
  writeFileSync(
    join(folder, 'package.json'),
    '{"name":"updater-alone","main":"main.cjs","version":"0.1.0"}',
  );
  const parts = { kind: 'app-image', appImage, source: { address } };
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, session } = require('electron');
const { createUpdater } = require('./updater.cjs');
Object.defineProperty(app, 'isPackaged', { get: () => true });
app.setPath('userData', ${JSON.stringify(join(folder, 'profile'))});
app.requestSingleInstanceLock();
app.on('window-all-closed', () => undefined);
app.on('quit', () => console.log('quits'));
app.whenReady().then(async () => {
  const net = { session: session.fromPartition('electron-updater', { cache: false }) };
  net.session.setCertificateVerifyProc((_request, answer) => answer(0));
  const surprise = (error) => console.log(error);
  const updater = createUpdater({
    ...${JSON.stringify(parts)},
    net: { ...net, expect: () => undefined, wasOther: () => false },
    surprise,
  });
  const release = ${JSON.stringify(release)};
  const got = await updater.download(release, () => undefined, new AbortController().signal);
  console.log('got', JSON.stringify(got));
  console.log('installs', JSON.stringify(updater.install()));
});
`,
  );
}
