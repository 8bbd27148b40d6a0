import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.ts';
import { releasedIn } from './release-files.ts';
import { main, say } from './steps.ts';

const systems: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  win32: 'windows',
  darwin: 'macos',
};

/** Lays what this system gives to a release into out/release, as it lies in the release itself. */
main(async () => {
  const to = inRoot('out', 'release');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const system = systems[process.platform] ?? process.platform;
  for (const name of releasedIn(inRoot('dist'))) cpSync(inRoot('dist', name), join(to, name));
  cpSync(inRoot('out', 'package-report.md'), join(to, `package-report-${system}.md`));
  // They say the same on every system.
  if (process.platform === 'linux') {
    for (const name of ['sbom.json', 'licences.txt']) cpSync(inRoot('out', name), join(to, name));
  }
  say(`✓ gathered ${releasedIn(to).join(', ')}`);
});
