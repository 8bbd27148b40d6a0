import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from 'electron/main';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicProfile } from '../../common/profile.ts';
import { createMeetingStorage } from '../../main/storage.ts';
import { acme, ownServer } from '../common/sample-profile.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'parlour-storage-')), 'Partitions');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const town = ownServer();
const store = (profile: string, path: string, bytes: number): void => {
  mkdirSync(join(folder, profile, path, '..'), { recursive: true });
  writeFileSync(join(folder, profile, path), Buffer.alloc(bytes));
};

function createStorage(open: readonly string[] = [], running?: string) {
  const cleared: string[] = [];
  const clearing = (what: string) => async (): Promise<void> => void cleared.push(what);
  const session = {
    clearStorageData: clearing('storage'),
    clearAuthCache: clearing('sign-ins'),
    clearHostResolverCache: clearing('addresses'),
    clearCache: clearing('cache'),
    clearCodeCaches: clearing('code'),
    closeAllConnections: clearing('connections'),
    cookies: { flushStore: clearing('cookies') } as unknown as Session['cookies'],
  };
  const storage = createMeetingStorage({
    folder,
    profiles: () => [publicProfile, acme, town],
    opened: (profile) => (open.includes(profile) ? session : undefined),
    running: () => running,
  });
  return { storage, cleared };
}

describe('what meetings left behind', () => {
  it('of a profile that is no more is removed, and of no other', async () => {
    store('gone1', 'Cookies', 100);
    store('public', 'Cookies', 100);
    const { storage } = createStorage();
    expect(await storage.forget('gone1')).toBe(true);
    expect(await storage.forget('never')).toBe(true);
    expect(await storage.forget('public')).toBe(false);
    expect([existsSync(join(folder, 'gone1')), existsSync(join(folder, 'public'))]).toEqual([
      false,
      true,
    ]);
  });

  it('is nothing before the first meeting', async () => {
    expect(await createStorage().storage.sizes()).toEqual([
      { profile: 'public', bytes: 0 },
      { profile: acme.id, bytes: 0 },
      { profile: town.id, bytes: 0 },
    ]);
  });

  it('is the bytes of all files of a profile, and of no other', async () => {
    store('public', 'Cookies', 100);
    store('public', 'Local Storage/leveldb/000003.log', 20);
    store(acme.id, 'IndexedDB/x', 3);
    store('nobody', 'Cookies', 5_000);
    expect(await createStorage().storage.sizes()).toEqual([
      { profile: 'public', bytes: 120 },
      { profile: acme.id, bytes: 3 },
      { profile: town.id, bytes: 0 },
    ]);
  });

  it('names the rooms of other JaaS accounts once somebody was in one', async () => {
    store('jaasguest', 'Cookies', 7);
    expect(await createStorage().storage.sizes()).toContainEqual({
      profile: 'jaasguest',
      bytes: 7,
    });
  });
});

describe('clearing', () => {
  it.each(['nobody', '..', '', 'visited:meet.example.org'])(
    'what is no profile is refused: %j',
    async (profile) => {
      store('nobody', 'Cookies', 1);
      store('public', 'Cookies', 1);
      expect(await createStorage().storage.clear(profile)).toBe(false);
      expect(existsSync(join(folder, 'nobody', 'Cookies'))).toBe(true);
      expect(existsSync(join(folder, 'public', 'Cookies'))).toBe(true);
    },
  );

  it('waits for the end of the meeting', async () => {
    store(acme.id, 'Cookies', 1);
    const { storage, cleared } = createStorage([acme.id], acme.id);
    expect(await storage.clear(acme.id)).toBe(false);
    expect(cleared).toEqual([]);
    expect(existsSync(join(folder, acme.id, 'Cookies'))).toBe(true);
  });

  it('while another profile’s meeting runs leaves that one alone', async () => {
    store(acme.id, 'Cookies', 1);
    store(town.id, 'Cookies', 2);
    const { storage } = createStorage([acme.id], acme.id);
    expect(await storage.clear(town.id)).toBe(true);
    expect((await storage.sizes()).map(({ bytes }) => bytes)).toEqual([0, 1, 0]);
  });

  it('takes all files of a profile that was not used since the start', async () => {
    store('public', 'Local Storage/leveldb/000003.log', 20);
    const { storage, cleared } = createStorage();
    expect(await storage.clear('public')).toBe(true);
    expect(existsSync(join(folder, 'public'))).toBe(false);
    expect(cleared).toEqual([]);
    expect(await storage.clear('public')).toBe(true);
  });

  it('asks the session for everything where its files are open, and the connections go first', async () => {
    const { storage, cleared } = createStorage(['jaasguest']);
    expect(await storage.clear('jaasguest')).toBe(true);
    expect(cleared[0]).toBe('connections');
    expect(new Set(cleared)).toEqual(
      new Set(['connections', 'storage', 'sign-ins', 'addresses', 'cache', 'code', 'cookies']),
    );
  });
});
