import type { BrowserWindow } from 'electron/main';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicProfile } from '../../../common/profile.ts';
import { createFakeRunning } from '../../fakes/running.ts';
import { putAway } from '../../../main/native/put-away.ts';
import { createMeetingTray } from '../../../main/native/tray.ts';
import { createFakeLog } from '../../fakes/log.ts';

function createWindow(isFullScreen = false) {
  const done: string[] = [];
  let left = (): void => undefined;
  const window = {
    isDestroyed: () => false,
    isFullScreen: () => isFullScreen,
    setFullScreen: (fills: boolean) => void done.push(`full screen: ${fills}`),
    hide: () => void done.push('hide'),
    minimize: () => void done.push('minimise'),
    once: (_event: string, run: () => void) => (left = run),
  };
  return { window: window as unknown as BrowserWindow, done, leaveFullScreen: () => left() };
}

afterEach(() => vi.unstubAllEnvs());

describe('a meeting’s window that is put away', () => {
  it('is hidden behind its icon in the tray, and minimised where there is none', async () => {
    const { window, done } = createWindow();
    await putAway(window, true, 'win32');
    await putAway(window, false, 'win32');
    expect(done).toEqual(['hide', 'minimise']);
  });

  it('is minimised where the desktop shows no icons, though there is one', async () => {
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/nowhere');
    const { window, done } = createWindow();
    await putAway(window, true, 'linux');
    expect(done).toEqual(['minimise']);
  });

  it('is hidden on a Mac in any case, where the dock brings it back', async () => {
    const { window, done } = createWindow();
    await putAway(window, false, 'darwin');
    expect(done).toEqual(['hide']);
  });

  it('that fills a Mac’s screen goes back to its size first', async () => {
    const { window, done, leaveFullScreen } = createWindow(true);
    await putAway(window, true, 'darwin');
    expect(done).toEqual(['full screen: false']);
    leaveFullScreen();
    expect(done).toEqual(['full screen: false', 'hide']);
  });

  it('may be gone by then', async () => {
    await expect(putAway(undefined, true, 'win32')).resolves.toBeUndefined();
  });
});

it('an icon that cannot be made is told once, and is not there', () => {
  const running = createFakeRunning();
  const log = createFakeLog();
  // From source there are no pictures beside this file.
  const tray = createMeetingTray({ platform: 'linux', running, act: () => undefined, log });
  const meeting = {
    server: 'meet.jit.si',
    tenant: '',
    room: 'standup',
    name: 'standup',
    audioMuted: false,
    videoMuted: false,
  };
  running.joined(meeting, publicProfile, 1);
  tray.update();
  running.status({ ...running.now()!.status, sharing: true });
  tray.update();
  expect(tray.isThere()).toBe(false);
  expect(log.lines).toHaveLength(1);
  expect(log.lines[0]).not.toContain('standup');
});
