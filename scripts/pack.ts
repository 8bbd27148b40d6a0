import { packageWords } from './make-package.ts';
import { run } from './processes.ts';
import { setUp } from './setup.ts';
import { placeUpdateSource } from './update-source.ts';
import { main, say } from './steps.ts';

/** An unpacked application in dist/, from the Electron at hand; needs no network. */
main(async () => {
  const electron = await setUp();
  if (!electron.isForRelease) say('  not for release: this Electron is for testing only');
  placeUpdateSource();
  return run(process.execPath, packageWords(electron.path));
});
