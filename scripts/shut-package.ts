import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fusedFile } from './electron-layout.ts';
import { fuseCount, fuseNames, fusesOfTestElectron, setFuse } from './fuse-wire.ts';

/** What electron-builder says about the package it has just put together. */
export interface PackContext {
  appOutDir: string;
  electronPlatformName: 'darwin' | 'mas' | 'win32' | 'linux';
  packager: {
    executableName: string;
    appInfo: { productFilename: string };
    config: {
      electronFuses?: object | null;
      extraMetadata?: { notForRelease?: boolean } | null;
    };
    getResourcesDir(appOutDir: string): string;
  };
}

/**
 * Memory that a WebAssembly program must not touch is fenced off by the system; without, every
 * access is checked in software. As Electron ships it.
 */
const wasmTrapHandlers = { number: fuseNames.indexOf('wasmTrapHandlers'), isOn: true };

const warning =
  'This Parlour was packed with an Electron that is there for tests, or that nobody vouches for.\n' +
  'It may be old and lack fixes. Do not give it to people: `npm run dist` with the official\n' +
  'Electron makes what they install.\n';

/** Shuts what electron-builder 26 leaves open in a package, before it is signed. */
export function afterPack(context: PackContext): void {
  // The start page of a bare Electron, which runs any folder it is given.
  rmSync(join(context.packager.getResourcesDir(context.appOutDir), 'default_app.asar'), {
    force: true,
  });
  if (context.packager.config.extraMetadata?.notForRelease) {
    writeFileSync(join(context.appOutDir, 'NOT-FOR-RELEASE.txt'), warning);
  }
  // The ninth fuse, which it cannot name.
  const file = fusedFile(programOf(context), context.electronPlatformName);
  const binary = readFileSync(file);
  if (setFuse(binary, wasmTrapHandlers.number, wasmTrapHandlers.isOn)) {
    writeFileSync(file, binary);
    return;
  }
  const count = fuseCount(binary);
  if (isForTests(context) && count === fusesOfTestElectron) return;
  throw new Error(`The fuse wasmTrapHandlers cannot be set in ${file}, which has ${count} fuses.`);
}

/** `npm run pack` leaves the eighth fuse out for the Electron of tests; `npm run dist` never does. */
const isForTests = ({ packager }: PackContext): boolean =>
  !('grantFileProtocolExtraPrivileges' in (packager.config.electronFuses ?? {}));

function programOf({ appOutDir, electronPlatformName, packager }: PackContext): string {
  const { productFilename } = packager.appInfo;
  switch (electronPlatformName) {
    case 'darwin':
    case 'mas':
      return join(appOutDir, `${productFilename}.app`, 'Contents', 'MacOS', productFilename);
    case 'win32':
      return join(appOutDir, `${productFilename}.exe`);
    case 'linux':
      return join(appOutDir, packager.executableName);
  }
}
