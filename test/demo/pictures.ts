import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { inRoot, root } from '../../scripts/paths.ts';
import type { Parlour } from '../app/launch.ts';

type WindowName = Parameters<Parlour['window']>[0];

/** Pictures of windows in `demo/`. */
export interface Pictures {
  /** Of the whole window, from its top or from the region with that name. */
  take(parlour: Parlour, window: WindowName, name?: string, region?: string): Promise<void>;
  /** The files, relative to the repository. */
  readonly taken: readonly string[];
}

export function createPictures(): Pictures {
  const taken: string[] = [];
  return {
    taken,
    take: async (parlour, window, name = window, region) => {
      mkdirSync(inRoot('demo'), { recursive: true });
      const path = inRoot('demo', `${name}.png`);
      const page = await parlour.window(window);
      if (region === undefined) await page.evaluate(() => scrollTo(0, 0));
      else await page.getByRole('region', { name: region }).evaluate((one) => one.scrollIntoView());
      await page.screenshot({ path });
      taken.push(relative(root, path));
    },
  };
}
