import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where a picture of ours lies; undefined before `npm run icons` has drawn it. */
export function iconFile(...path: readonly string[]): string | undefined {
  const file = join(import.meta.dirname, '../icons', ...path);
  return existsSync(file) ? file : undefined;
}
