import { expect, test } from './fixtures.ts';
import { photographed } from './photographed.ts';

test('the package starts, and Home is on the screen', async ({ start }) => {
  const before = photographed('before-start.png');
  const parlour = start();
  await parlour.shown();
  // Text has edges in many shades; an empty window has one colour.
  await expect
    .poll(() => photographed('packed-start.png'), { timeout: 20_000 })
    .toBeGreaterThan(before + 50);
});
