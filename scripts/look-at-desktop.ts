import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { desktopEntry } from './desktop-entry.ts';
import { inRoot } from './paths.ts';
import { SetupError } from './steps.ts';

/**
 * Lets the system's own tools judge what a Linux desktop reads of a package; a sentence for each.
 * What they find wrong ends the packing.
 */
export async function lookAtDesktop(): Promise<string[]> {
  mkdirSync(inRoot('out'), { recursive: true });
  const entry = inRoot('out', 'parlour.desktop');
  writeFileSync(entry, await desktopEntry());
  const metainfo = inRoot('packaging', 'linux', 'app.parlour.Parlour.metainfo.xml');
  return [
    judge('desktop-file-validate', [entry]),
    judge('appstreamcli', ['validate', '--no-net', metainfo]),
  ];
}

function judge(program: string, words: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (error) return `${program} is not installed: not asked.`;
  if (status !== 0) throw new SetupError(`${stdout}${stderr}\n${program} found it wrong.`);
  return `${program}: nothing wrong.`;
}
