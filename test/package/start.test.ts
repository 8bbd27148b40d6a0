import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { inRoot } from '../../scripts/paths.ts';
import { expect, test } from './fixtures.ts';

/** How many colours are on the screen; what is there goes into a picture to look at. */
function photographed(picture: string): number {
  execFileSync('import', ['-window', 'root', picture]);
  return Number(execFileSync('identify', ['-format', '%k', picture], { encoding: 'utf8' }));
}

test('the package starts, and Home is on the screen', async ({ start }) => {
  const folder = inRoot('out', 'test');
  mkdirSync(folder, { recursive: true });
  const before = photographed(`${folder}/before-start.png`);
  const parlour = start();
  await parlour.shown();
  // Text has edges in many shades; an empty window has one colour.
  await expect
    .poll(() => photographed(`${folder}/packed-start.png`), { timeout: 20_000 })
    .toBeGreaterThan(before + 50);
});
