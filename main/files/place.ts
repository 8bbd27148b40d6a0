import {
  linkSync,
  lstatSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The largest file of ours, in bytes: ten times what 10,000 meetings, 1,000 hostings or three years
 * of usage take. Reading twice as much would hold the start up for a second.
 */
export const mostBytes = 16 * 1024 * 1024;

/**
 * Throws where something is in the place that is no file of ours; nothing at all is fine. Looked at
 * without opening it: a pipe would wait for its writer, a device may wake up. A link to a file counts
 * as that file, for people who keep their settings together elsewhere.
 */
export function checkPlace(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) {
    if (lstatSync(path, { throwIfNoEntry: false })) throw new Error('a link that leads nowhere');
    return;
  }
  if (!stats.isFile()) throw new Error('not a file');
  if (stats.size > mostBytes) throw new Error(`too large: ${stats.size} bytes`);
}

/** Where the file itself lies: a link to a file leads there. */
export function ownPlace(path: string): string {
  try {
    return statSync(path).isFile() ? realpathSync(path) : path;
  } catch {
    return path;
  }
}

/**
 * Gives what is in the place another name, whatever it is, and answers that; of a link to a file that
 * is the file, and the link stays. `instead` then takes its place; a kill finds one of the two there,
 * unless the system cannot give a thing two names.
 */
export function keepAside(place: string, now: () => number, instead?: string): string {
  const path = ownPlace(place);
  const aside = freeName(path, now());
  if (instead === undefined || !hasTwoNames(path, aside)) renameSync(path, aside);
  if (instead !== undefined) renameSync(instead, path);
  return basename(aside);
}

/** A clock that was set back must not cost what was kept aside before. */
function freeName(path: string, now: number): string {
  const folder = dirname(path);
  const name = basename(path, '.json');
  for (let at = now; ; at++) {
    const aside = join(folder, `${name}.damaged-${at}.json`);
    if (!lstatSync(aside, { throwIfNoEntry: false })) return aside;
  }
}

function hasTwoNames(path: string, other: string): boolean {
  try {
    linkSync(path, other);
    return true;
  } catch {
    return false;
  }
}

/** What a kill in the middle of writing left of a file: atomically's names, and those of the copy. */
export function removeUnfinished(path: string): void {
  const folder = dirname(path);
  const name = basename(path, '.json');
  try {
    for (const one of readdirSync(folder)) {
      if (one.startsWith(name) && isUnfinished.test(one.slice(name.length))) {
        rmSync(join(folder, one), { recursive: true, force: true });
      }
    }
  } catch {
    // A folder that cannot be read or written to: reading the file itself will tell.
  }
}

const isUnfinished = /^(?:\.last)?\.json\.tmp-[\da-f]+$/;
