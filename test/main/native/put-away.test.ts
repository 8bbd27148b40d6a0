import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron/main';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicProfile } from '../../../common/profile.ts';
import { createFakeRunning } from '../../fakes/running.ts';
import { createPutAway } from '../../../main/native/put-away.ts';
import { hasTrayHost } from '../../../main/native/tray-host.ts';
import { createMeetingTray } from '../../../main/native/tray.ts';
import { createFakeLog } from '../../fakes/log.ts';

interface Desktop {
  platform?: NodeJS.Platform;
  hasTray?: boolean;
  /** The window fills the screen. */
  fills?: boolean;
}

/** A window on a desktop that shows icons, or does not any more. */
function rig({ platform, hasTray = true, fills = false }: Desktop = {}) {
  const done: string[] = [];
  const known = { hasHost: true };
  const events = new EventEmitter();
  let isShown = true;
  const show = (next: boolean, what: string) => {
    isShown = next;
    done.push(what);
    if (next) events.emit('show');
  };
  const window = {
    once: events.once.bind(events),
    isDestroyed: () => false,
    isVisible: () => isShown,
    isFullScreen: () => fills,
    setFullScreen: (next: boolean) => void done.push(`full screen: ${next}`),
    hide: () => show(false, 'hide'),
    showInactive: () => show(true, 'show'),
    minimize: () => void done.push('minimise'),
  } as unknown as BrowserWindow;
  const putAway = createPutAway({
    platform: platform ?? 'linux',
    window: () => window,
    hasTray: () => hasTray,
    hasTrayHost: async () => known.hasHost,
  });
  return { putAway, window, known, done, leaveFullScreen: () => events.emit('leave-full-screen') };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('a meeting’s window that is put away', () => {
  it.each(['win32', 'darwin', 'linux'] as const)(
    'is hidden behind its icon in the tray, and minimised where there is none: %s',
    async (platform) => {
      vi.useFakeTimers();
      const shown = rig({ platform });
      await shown.putAway();
      expect(shown.done).toEqual(['hide']);
      const bare = rig({ platform, hasTray: false });
      await bare.putAway();
      expect(bare.done).toEqual(['minimise']);
    },
  );

  it('is minimised where the desktop shows no icons, though there is one', async () => {
    const { putAway, known, done } = rig();
    known.hasHost = false;
    await putAway();
    expect(done).toEqual(['minimise']);
  });

  it('comes back, minimised, when the desktop shows icons no longer', async () => {
    vi.useFakeTimers();
    const { putAway, known, done } = rig();
    await putAway();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual(['hide']);
    known.hasHost = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(done).toEqual(['hide', 'show', 'minimise']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is looked after no longer than it is hidden', async () => {
    vi.useFakeTimers();
    const { putAway, window, known, done } = rig();
    await putAway();
    window.showInactive();
    known.hasHost = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual(['hide', 'show']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that fills a Mac’s screen goes back to its size first', async () => {
    const { putAway, done, leaveFullScreen } = rig({ platform: 'darwin', fills: true });
    await putAway();
    expect(done).toEqual(['full screen: false']);
    leaveFullScreen();
    expect(done).toEqual(['full screen: false', 'hide']);
  });

  it('may be gone by then', async () => {
    const putAway = createPutAway({
      platform: 'win32',
      window: () => undefined,
      hasTray: () => true,
      hasTrayHost: async () => true,
    });
    await expect(putAway()).resolves.toBeUndefined();
  });
});

it('a desktop of Linux without a bus shows no icons; other systems do', async () => {
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/nowhere');
  expect(await hasTrayHost('linux')).toBe(false);
  expect(await hasTrayHost('win32')).toBe(true);
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
