import { packageWords } from './make-package.ts';
import { run } from './processes.ts';
import { setUp } from './setup.ts';
import { placeUpdateSource, publishWords } from './update-source.ts';
import { main, SetupError } from './steps.ts';

/** Installers for this system. */
main(async () => {
  const electron = await setUp();
  if (!electron.isForRelease) {
    throw new SetupError(
      'A release needs the official Electron, which could not be downloaded here. ' +
        '`npm run pack` makes an application for testing.',
    );
  }
  placeUpdateSource();
  return run(process.execPath, [
    ...packageWords(electron.path, { installers: true }),
    ...publishWords(),
  ]);
});
