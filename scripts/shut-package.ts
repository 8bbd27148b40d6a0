import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFuse } from './fuse-wire.ts';

/** What electron-builder says about the package it has just put together. */
export interface PackContext {
  appOutDir: string;
  electronPlatformName: string;
  packager: {
    executableName: string;
    appInfo: { productFilename: string };
    getResourcesDir(appOutDir: string): string;
  };
}

/**
 * Memory that a WebAssembly program must not touch is fenced off by the system; without, every
 * access is checked in software. As Electron ships it.
 */
const wasmTrapHandlers = { number: 8, isOn: true };

/** Shuts what electron-builder 26 leaves open in a package, before it is signed. */
export function afterPack(context: PackContext): void {
  // The start page of a bare Electron, which runs any folder it is given.
  rmSync(join(context.packager.getResourcesDir(context.appOutDir), 'default_app.asar'), {
    force: true,
  });
  // The ninth fuse, which it cannot name.
  const file = fusedFile(context);
  const binary = readFileSync(file);
  if (setFuse(binary, wasmTrapHandlers.number, wasmTrapHandlers.isOn)) writeFileSync(file, binary);
}

function fusedFile({ appOutDir, electronPlatformName, packager }: PackContext): string {
  const { productFilename } = packager.appInfo;
  switch (electronPlatformName) {
    case 'darwin':
    case 'mas': {
      const frameworks = join(appOutDir, `${productFilename}.app`, 'Contents', 'Frameworks');
      return join(frameworks, 'Electron Framework.framework', 'Electron Framework');
    }
    case 'win32':
      return join(appOutDir, `${productFilename}.exe`);
    default:
      return join(appOutDir, packager.executableName);
  }
}
