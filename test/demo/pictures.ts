import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { inRoot, root } from '../../scripts/paths.ts';
import type { Parlour } from '../app/launch.ts';

type WindowName = Parameters<Parlour['window']>[0];

/** Pictures of windows in `demo/`. */
export interface Pictures {
  take(parlour: Parlour, window: WindowName, name?: string): Promise<void>;
  /** The files, relative to the repository. */
  readonly taken: readonly string[];
}

export function createPictures(): Pictures {
  const taken: string[] = [];
  return {
    taken,
    take: async (parlour, window, name = window) => {
      mkdirSync(inRoot('demo'), { recursive: true });
      const path = inRoot('demo', `${name}.png`);
      const page = await parlour.window(window);
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path });
      taken.push(relative(root, path));
    },
  };
}
