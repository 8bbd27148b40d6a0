import { chmodSync } from 'node:fs';
import { path7za } from '7zip-bin';

/** The 7-Zip that makes tar.gz and zip; electron-builder would download one. It is packed without the right to run. */
export function placeSevenZip(): string {
  if (process.platform !== 'win32') chmodSync(path7za, 0o755);
  return path7za;
}
