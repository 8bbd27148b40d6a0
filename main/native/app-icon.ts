import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The picture of our windows in the taskbar of Linux, for desktops that do not find it by the
 * name of the program; Windows and macOS take it from the program. None before
 * `npm run icons`.
 */
export function appIcon(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const file = join(import.meta.dirname, '../icons/linux/256x256.png');
  return existsSync(file) ? file : undefined;
}
