import { homedir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const inRoot = (...parts: string[]): string => join(root, ...parts);

/** A program that came with the dependencies. */
export const tool = (name: string): string =>
  inRoot('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** Where downloads are kept for every clone on this machine. */
export function cacheFolder(): string {
  const env = process.env;
  switch (process.platform) {
    case 'win32':
      return join(env['LOCALAPPDATA'] ?? homedir(), 'parlour', 'cache');
    case 'darwin':
      return join(homedir(), 'Library', 'Caches', 'parlour');
    default:
      return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'parlour');
  }
}
