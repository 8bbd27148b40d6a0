import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from './desktop-tool.ts';
import { dataFolder } from './registration/places.ts';

/** The file that describes a program of a Linux desktop. */
export interface DesktopEntry {
  /** What the program is called; `''` when the file does not say. */
  name: string;
}

/**
 * Finds such a file by its own name, where the Base Directory Specification puts them; undefined
 * when there is none.
 */
export function findDesktopEntry(file: string, env: Env): DesktopEntry | undefined {
  for (const folder of [dataFolder(env), ...sharedFolders(env)]) {
    const content = read(join(folder, 'applications', file));
    if (content !== undefined) return { name: nameIn(content) };
  }
  return undefined;
}

/** For everybody on this computer; what an AppImage adds of itself is gone when it ends. */
const sharedFolders = ({ XDG_DATA_DIRS: folders, APPDIR: inside }: Env): string[] =>
  (folders || '/usr/local/share:/usr/share')
    .split(':')
    .filter((folder) => folder && !(inside && folder.startsWith(`${inside}/`)));

/** Whether a package put it there, for everybody. */
export const isInstalledForAll = (file: string, env: Env): boolean =>
  sharedFolders(env).some((folder) => read(join(folder, 'applications', file)) !== undefined);

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** In the section that every such file begins with; those behind it are for single actions. */
function nameIn(content: string): string {
  const [, entry = ''] = content.split(/^\[.*\]\s*$/m);
  return /^Name\s*=\s*(\S.*)$/m.exec(entry)?.[1]?.trim().slice(0, 80) ?? '';
}
