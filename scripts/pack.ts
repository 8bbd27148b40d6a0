import { lookAtDesktop } from './look-at-desktop.ts';
import { packageWords } from './make-package.ts';
import { unpackedIn, writePackageReport } from './package-report.ts';
import { inRoot } from './paths.ts';
import { run } from './processes.ts';
import { setUp } from './setup.ts';
import { placeUpdateSource } from './update-source.ts';
import { main, say } from './steps.ts';

/** An unpacked application in dist/, from the Electron at hand; needs no network. */
main(async () => {
  const electron = await setUp();
  if (!electron.isForRelease) say('  not for release: this Electron is for testing only');
  placeUpdateSource();
  const { isForRelease } = electron;
  const code = await run(process.execPath, packageWords(electron.path, { isForRelease }));
  if (code !== 0) return code;
  const unpacked = unpackedIn(inRoot('dist'));
  if (!unpacked) throw new Error('electron-builder ended well, and left nothing in dist/.');
  const remarks = process.platform === 'linux' ? await lookAtDesktop() : [];
  writePackageReport({ electron, unpacked, files: [], remarks });
  return 0;
});
