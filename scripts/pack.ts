import { dirname } from 'node:path';
import { tool } from './paths.ts';
import { run } from './processes.ts';
import { setUp } from './setup.ts';
import { main, say } from './steps.ts';

/** An unpacked application in dist/, from the Electron at hand; needs no network. */
main(async () => {
  const electron = await setUp();
  if (!electron.isForRelease) say('  not for release: this Electron is for testing only');
  const dist = `-c.electronDist=${dirname(electron.path)}`;
  return run(tool('electron-builder'), ['--dir', '--publish', 'never', dist]);
});
