import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder, fusedFile } from './electron-layout.ts';
import { fuseCount, fusesOfTestElectron } from './fuse-wire.ts';
import { inRoot } from './paths.ts';

export type Arch = 'x64' | 'arm64' | 'universal';

export interface Wanted {
  output?: string;
  /** Whether people will install it; what is not is marked as such, in its name and inside. */
  isForRelease?: boolean;
  /** As electron-builder names it. Default: the unpacked application alone. */
  kind?: string;
  /** For other processors than the Electron's own electron-builder downloads that of each. */
  archs?: readonly Arch[];
  system?: NodeJS.Platform;
}

const systemWords: Partial<Record<NodeJS.Platform, string>> = {
  linux: '--linux',
  win32: '--win',
  darwin: '--mac',
};

/** What electron-builder is called with, by the Node that runs us, for a package of this Electron. */
export function packageWords(
  electron: string,
  {
    output = inRoot('dist'),
    isForRelease = false,
    kind,
    archs = [],
    system = process.platform,
  }: Wanted = {},
): string[] {
  const words = [
    inRoot('node_modules', 'electron-builder', 'cli.js'),
    ...(kind === undefined ? ['--dir'] : [systemWords[system] ?? '', kind]),
    ...archs.map((arch) => `--${arch}`),
    '--publish',
    'never',
    ...(archs.length > 0 ? [] : [`-c.electronDist=${distFolder(electron, system)}`]),
    `-c.directories.output=${output}`,
    ...(isForRelease ? [] : notForRelease),
  ];
  // Read for installers, too: without fuses none are begun.
  const count = fuseCount(readFileSync(fusedFile(electron, system)));
  if (isForRelease || count !== fusesOfTestElectron) return words;
  return [...words, '--config', writeTestConfig(output)];
}

/** scripts/shut-package.ts reads the first; the second names what is made of it. */
const notForRelease = [
  '-c.extraMetadata.notForRelease=true',
  '-c.artifactName=${name}-${version}-${arch}-not-for-release.${ext}',
];

/** The configuration without the fuse that Electron 25 does not have yet. */
function writeTestConfig(output: string): string {
  const whole = readFileSync(inRoot('electron-builder.yml'), 'utf8');
  mkdirSync(output, { recursive: true });
  const file = join(output, 'electron-builder.test.yml');
  writeFileSync(file, whole.replace(/^ *grantFileProtocolExtraPrivileges:.*\n/m, ''));
  return file;
}
