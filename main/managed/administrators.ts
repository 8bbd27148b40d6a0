import type { Stats } from 'node:fs';
import { askPowerShell } from './ask-powershell.ts';
import { whoseIs } from './security-descriptor.ts';

/** Whom files are of: the administrators' alone, others' too, or nobody could tell. */
export type Owner = 'administrators' | 'others' | 'unknown';

/** The policy file and its folder, as `lstat` shows them. */
export interface PolicyEntries {
  folder: { path: string; stats: Stats };
  file: { path: string; stats: Stats };
}

/** Are both, and what is in them, the administrators' own, whom nobody else can speak for? */
export type OwnerOf = (entries: PolicyEntries) => Owner;

/** Group and others; an administrators' group may write on some systems, and is not asked for. */
const writableByOthers = 0o022;

/** On Linux and macOS `administrator` is 0. */
export const ownedBy =
  (administrator: number): OwnerOf =>
  ({ folder, file }) => {
    const isTheirs = ({ stats }: PolicyEntries['file']): boolean =>
      // The mode of a link says that everybody may write it, which nobody can.
      stats.uid === administrator &&
      (stats.isSymbolicLink() || (stats.mode & writableByOthers) === 0);
    return isTheirs(folder) && isTheirs(file) ? 'administrators' : 'others';
  };

/**
 * On Windows nothing but the security descriptors tell, in SDDL; `describe` answers undefined where
 * they cannot be had. Everybody may add files to a folder below `%ProgramData%`, so of a folder only
 * the owner counts.
 */
export const ownedOnWindows =
  (describe: (folder: string, file: string) => readonly [string, string] | undefined): OwnerOf =>
  ({ folder, file }) => {
    const described = describe(folder.path, file.path);
    if (!described) return 'unknown';
    const owners = [whoseIs(described[0], 'owner'), whoseIs(described[1], 'owner and writers')];
    // Whatever the other is, what is of others stops nobody from joining.
    return (
      owners.find((one) => one === 'others') ??
      owners.find((one) => one === 'unknown') ??
      'administrators'
    );
  };

/** Who may speak for the organisation on this system. */
export const administratorsOf = (platform: NodeJS.Platform): OwnerOf =>
  platform === 'win32' ? ownedOnWindows(askPowerShell) : ownedBy(0);
