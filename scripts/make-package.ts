import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder, fusedFile } from './electron-layout.ts';
import { fuseCount, fusesOfTestElectron } from './fuse-wire.ts';
import { inRoot } from './paths.ts';

interface Wanted {
  output?: string;
  /** The installers of this system, and not the unpacked application alone, which is for trying. */
  installers?: boolean;
  system?: NodeJS.Platform;
}

/** What electron-builder is called with, by the Node that runs us, for a package of this Electron; needs no network. */
export function packageWords(
  electron: string,
  { output = inRoot('dist'), installers = false, system = process.platform }: Wanted = {},
): string[] {
  const words = [
    inRoot('node_modules', 'electron-builder', 'cli.js'),
    ...(installers ? [] : ['--dir']),
    '--publish',
    'never',
    `-c.electronDist=${distFolder(electron, system)}`,
    `-c.directories.output=${output}`,
  ];
  // Read for installers, too: without fuses none are begun.
  const count = fuseCount(readFileSync(fusedFile(electron, system)));
  if (installers || count !== fusesOfTestElectron) return words;
  return [...words, '--config', writeTestConfig(output)];
}

/** The configuration without the fuse that Electron 25 does not have yet. */
function writeTestConfig(output: string): string {
  const whole = readFileSync(inRoot('electron-builder.yml'), 'utf8');
  mkdirSync(output, { recursive: true });
  const file = join(output, 'electron-builder.test.yml');
  writeFileSync(file, whole.replace(/^ *grantFileProtocolExtraPrivileges:.*\n/m, ''));
  return file;
}
