import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot, tool } from './paths.ts';
import { run } from './processes.ts';
import { setUp } from './setup.ts';
import { main, say } from './steps.ts';

/** An unpacked application in dist/, from the Electron at hand; needs no network. */
main(async () => {
  const electron = await setUp();
  const dist = `-c.electronDist=${dirname(electron.path)}`;
  const words = ['--dir', '--publish', 'never', dist];
  if (electron.isForRelease) return run(tool('electron-builder'), words);
  say('  not for release: this Electron is for testing only');
  return run(tool('electron-builder'), [...words, '--config', writeTestConfig()]);
});

/** The configuration without the fuse that Electron 25 does not have yet. */
function writeTestConfig(): string {
  const whole = readFileSync(inRoot('electron-builder.yml'), 'utf8');
  const file = inRoot('out', 'electron-builder.test.yml');
  writeFileSync(file, whole.replace(/^ *grantFileProtocolExtraPrivileges:.*\n/m, ''));
  return file;
}
