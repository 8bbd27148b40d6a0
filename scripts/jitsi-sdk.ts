import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.ts';
import { fetchTarball, type PinnedPackage, unpackWhole } from './tarball.ts';

/**
 * Jitsi Meet's own sources, among them the official IFrame API. Not a dependency: its own
 * dependencies are the whole of React Native.
 */
export const jitsiSdk: PinnedPackage = {
  spec: '@jitsi/react-native-sdk@13.2.0',
  integrity:
    'sha512-J7itSoy85IScxeC4letOtoS33Sp0tH5hLYFHYtH+v3WQwLjganuWlFCjlDbL5ks9ebGhVNsCyCBdML9qC+SAWw==',
};

/** Inside the repository, so that the sources find our node_modules above them. */
export const jitsiSdkFolder = inRoot('.cache', 'jitsi-sdk');
const stamp = join(jitsiSdkFolder, '.integrity');

/** Puts the sources in place; answers whether there was anything to do. */
export async function placeJitsiSdk(): Promise<boolean> {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === jitsiSdk.integrity) return false;
  rmSync(jitsiSdkFolder, { recursive: true, force: true });
  await unpackWhole(fetchTarball(jitsiSdk), jitsiSdkFolder, (folder) => {
    writeFileSync(join(folder, 'package', '.integrity'), jitsiSdk.integrity);
    return join(folder, 'package');
  });
  return true;
}
