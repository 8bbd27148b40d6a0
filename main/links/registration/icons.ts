import { readFileSync } from 'node:fs';
import { iconFile } from '../../native/icon-files.ts';
import type { OwnFiles } from './own-files.ts';

/** The sizes that the hicolor theme has folders for, in pixels. */
export const iconSizes = [16, 24, 32, 48, 64, 96, 128, 256, 512] as const;

/** Parlour's icon as themes have it, by path below the data folder; those that are drawn. */
export function readIcons(): OwnFiles {
  const icons = new Map<string, Uint8Array>();
  for (const size of iconSizes) {
    const name = `${size}x${size}`;
    const file = iconFile('linux', `${name}.png`);
    if (file) icons.set(`icons/hicolor/${name}/apps/parlour.png`, readFileSync(file));
  }
  return icons;
}
