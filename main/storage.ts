import { existsSync, renameSync, rmSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from 'electron/main';
import type { ProfileStorage } from '../common/ipc.ts';
import { jaasGuest, type Profile, type ProfileId } from '../common/profile.ts';

/** What meetings left on this computer: see main/meeting/meeting-session.ts for what they may keep. */
export interface MeetingStorage {
  /** In bytes, for each profile; rooms of other JaaS accounts only if there is anything. */
  sizes(): Promise<readonly ProfileStorage[]>;
  /** Removes what a profile's meetings left; false while one of them runs. */
  clear(profile: ProfileId): Promise<boolean>;
  /** Removes what the meetings of a profile left that is no more; false where that failed. */
  forget(profile: ProfileId): Promise<boolean>;
}

export interface MeetingStorageParts {
  /** Where the sessions that persist have their folders. */
  folder: string;
  profiles(): readonly Profile[];
  /** The session of a profile if it is in use since the app started. */
  opened(profile: ProfileId): Stored | undefined;
  /** The profile of the meeting that runs. */
  running(): ProfileId | undefined;
}

type Stored = Pick<
  Session,
  | 'clearStorageData'
  | 'clearAuthCache'
  | 'clearHostResolverCache'
  | 'clearCache'
  | 'clearCodeCaches'
  | 'closeAllConnections'
  | 'cookies'
>;

export function createMeetingStorage(parts: MeetingStorageParts): MeetingStorage {
  const { folder, opened } = parts;
  const all = (): readonly Profile[] => [...parts.profiles(), jaasGuest];

  return {
    sizes: async () => {
      const there = new Set(await readdir(folder).catch(() => []));
      const sizes: ProfileStorage[] = [];
      for (const { id, kind } of all()) {
        const hasFolder = there.has(folderOf(id));
        if (kind === 'jaas-guest' && !hasFolder) continue;
        const bytes = hasFolder ? await bytesIn(join(folder, folderOf(id))) : 0;
        sizes.push({ profile: id, bytes });
      }
      return sizes;
    },
    clear: async (profile) => {
      if (!all().some(({ id }) => id === profile) || parts.running() === profile) return false;
      const meetings = opened(profile);
      if (meetings) await empty(meetings);
      // Nobody has its files open: nothing of it needs to stay.
      else await removeFolder(join(folder, folderOf(profile)));
      return true;
    },
    forget: async (profile) => {
      if (all().some(({ id }) => id === profile) || opened(profile)) return false;
      return removeFolder(join(folder, folderOf(profile))).then(
        () => true,
        () => false,
      );
    },
  };
}

/** Electron writes the name of a partition in lower case, percent-encoded; ids have nothing else. */
const folderOf = (profile: ProfileId): string => encodeURIComponent(profile.toLowerCase());

/** Away in one step, so that a meeting that begins meanwhile finds its place empty and its own. */
async function removeFolder(path: string): Promise<void> {
  const aside = `${path}.removed`;
  rmSync(aside, { recursive: true, force: true });
  if (!existsSync(path)) return;
  renameSync(path, aside);
  await rm(aside, { recursive: true, force: true });
}

async function empty(meetings: Stored): Promise<void> {
  await meetings.closeAllConnections();
  await Promise.all([
    meetings.clearStorageData(),
    meetings.clearAuthCache(),
    meetings.clearHostResolverCache(),
    meetings.clearCache(),
    meetings.clearCodeCaches({}),
  ]);
  await meetings.cookies.flushStore();
}

/** What lies below a folder; files that go away meanwhile count nothing. */
async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) bytes += await bytesIn(path);
    else if (entry.isFile()) bytes += (await stat(path).catch(() => undefined))?.size ?? 0;
  }
  return bytes;
}
