import { createRequire } from 'node:module';
import { inRoot } from '../../scripts/paths.ts';

// The parts of electron-builder itself, as it finds them.
const fromBuilder = createRequire(
  createRequire(inRoot('package.json')).resolve('electron-builder'),
);
const fromLibrary = createRequire(fromBuilder.resolve('app-builder-lib'));

/** What sets the fuses of a binary, and reads them: by number, the letters `0` and `1`. */
export const fuses = fromLibrary('@electron/fuses') as {
  FuseVersion: { V1: string };
  getCurrentFuseWire(program: string): Promise<Record<number, number>>;
  flipFuses(program: string, wanted: Record<string, boolean | string>): Promise<number>;
};
