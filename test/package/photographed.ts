import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../scripts/paths.ts';

/** How many colours are on the screen; what is there goes into a picture in out/test, to look at. */
export function photographed(name: string): number {
  const folder = inRoot('out', 'test');
  mkdirSync(folder, { recursive: true });
  const picture = join(folder, name);
  execFileSync('import', ['-window', 'root', picture]);
  return Number(execFileSync('identify', ['-format', '%k', picture], { encoding: 'utf8' }));
}
