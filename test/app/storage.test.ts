import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { ProfileStorage } from '../../common/ipc.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { openSettings } from './jaas-account.ts';
import { hangUp, passPrejoin, typeAndJoin } from './steps.ts';

const userData = mkdtempSync(join(tmpdir(), 'parlour-storage-'));
test.afterAll(() => rmSync(userData, { recursive: true, force: true }));

const bytesOf = async (settings: Page): Promise<number> => {
  const sizes = await settings.evaluate<readonly ProfileStorage[]>('window.app.storage()');
  return sizes.find(({ profile }) => profile === 'public')?.bytes ?? Number.NaN;
};
const clear = (settings: Page): Promise<boolean> =>
  settings.evaluate<boolean>("window.app.clearStorage('public')");

test('what meetings left behind is counted, and goes once no meeting needs it', async ({
  start,
  jitsi,
}) => {
  const first = await start({ userData });
  const settings = await openSettings(first);
  expect(await bytesOf(settings)).toBe(0);
  const room = freshRoom('stored');
  await typeAndJoin(first, room);
  await passPrejoin(first, jitsi, room);
  const frame = await first.meetingFrame('meet.jit.si', room);
  await frame.evaluate(() => {
    document.cookie = 'who=Ada; SameSite=None; Secure; Max-Age=9999';
    localStorage.setItem('big', 'x'.repeat(50_000));
  });
  expect(await clear(settings)).toBe(false);
  expect(await frame.evaluate(() => document.cookie)).toContain('who=Ada');
  await hangUp(first);
  await expect.poll(() => bytesOf(settings)).toBeGreaterThan(50_000);
  // The names main/storage.ts looks for.
  expect(readdirSync(join(userData, 'Partitions'))).toEqual(['public']);

  expect(await clear(settings)).toBe(true);
  const cookies = await first.app.evaluate(
    async ({ session }) => (await session.fromPartition('persist:public').cookies.get({})).length,
  );
  expect(cookies).toBe(0);
  await first.close();

  // Not used since this start: all of it goes, the folder too.
  const second = await start({ userData });
  const again = await openSettings(second);
  expect(await clear(again)).toBe(true);
  expect(await bytesOf(again)).toBe(0);
  expect(existsSync(join(userData, 'Partitions', 'public'))).toBe(false);
});
