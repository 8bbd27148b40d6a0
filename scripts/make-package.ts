import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fuseCount } from './fuse-wire.ts';
import { inRoot } from './paths.ts';

/** What electron-builder is called with, for an unpacked application from this Electron; needs no network. */
export function packageWords(electron: string, output = inRoot('dist')): string[] {
  const words = [
    inRoot('node_modules', 'electron-builder', 'cli.js'),
    '--dir',
    '--publish',
    'never',
    `-c.electronDist=${dirname(electron)}`,
    `-c.directories.output=${output}`,
  ];
  // Those that electron-builder can name, without an Electron that is too old for them.
  const hasAllFuses = fuseCount(readFileSync(electron)) > 7;
  return hasAllFuses ? words : [...words, '--config', writeTestConfig(output)];
}

/** The configuration without the fuse that Electron 25 does not have yet. */
function writeTestConfig(output: string): string {
  const whole = readFileSync(inRoot('electron-builder.yml'), 'utf8');
  mkdirSync(output, { recursive: true });
  const file = join(output, 'electron-builder.test.yml');
  writeFileSync(file, whole.replace(/^ *grantFileProtocolExtraPrivileges:.*\n/m, ''));
  return file;
}
