import type { BrowserWindow, WebFrameMain } from 'electron/main';
import { describe, expect, it } from 'vitest';
import { publicProfile } from '../../common/profile.ts';
import type { RunningMeeting } from '../../common/running-api.ts';
import { createFakeRunning } from '../fakes/running.ts';
import { createRunningCalls } from '../../main/running-calls.ts';
import { invoke, ipcMain } from '../fakes/electron.ts';
import { createFakeLog } from '../fakes/log.ts';

const standup = {
  server: 'meet.jit.si',
  tenant: '',
  room: 'standup',
  name: 'standup',
  audioMuted: false,
  videoMuted: false,
};

function createWindow(url = 'app://parlour/compact/index.html') {
  const told: (RunningMeeting | null)[] = [];
  let close = (): void => undefined;
  const mainFrame = { url } as WebFrameMain;
  const window = {
    isDestroyed: () => false,
    webContents: {
      mainFrame,
      send: (_channel: string, meeting: RunningMeeting | null) => void told.push(meeting),
    },
    once: (_closed: string, run: () => void) => (close = run),
  } as unknown as BrowserWindow;
  return { window, frame: mainFrame, told, close: () => close() };
}

function rig() {
  for (const method of ['meeting', 'act']) ipcMain.removeHandler(`running:${method}`);
  const running = createFakeRunning();
  const done: string[] = [];
  const act = (one: string): void => void done.push(one);
  const calls = createRunningCalls({ running, act, log: createFakeLog() });
  return { running, calls, done };
}

describe('the small windows beside a meeting', () => {
  it('are refused unless they were added, on a page of ours, and as long as they are open', async () => {
    const { calls, done } = rig();
    const known = createWindow();
    const elsewhere = createWindow('https://evil.example/');
    const stranger = createWindow();
    calls.add(known.window, 'compact');
    calls.add(elsewhere.window, 'compact');
    for (const frame of [stranger.frame, elsewhere.frame, null]) {
      await expect(invoke('running:act', frame, 'leave')).rejects.toThrow('refused');
      await expect(invoke('running:meeting', frame)).rejects.toThrow('refused');
    }
    await expect(invoke('running:act', known.frame, 'format')).rejects.toThrow('refused');
    await expect(invoke('running:act', known.frame)).rejects.toThrow('refused');
    expect(done).toEqual([]);
    await invoke('running:act', known.frame, 'leave');
    expect(done).toEqual(['leave']);
    known.close();
    await expect(invoke('running:act', known.frame, 'leave')).rejects.toThrow('refused');
  });

  it('hear of every change, and of the end', async () => {
    const { running, calls } = rig();
    const { window, frame, told } = createWindow();
    calls.add(window, 'compact');
    expect(await invoke('running:meeting', frame)).toBeNull();
    running.joined(standup, publicProfile, 5);
    expect(await invoke('running:meeting', frame)).toMatchObject({ name: 'standup', joinedAt: 5 });
    running.status({ ...running.now()!.status, unread: 1 });
    running.left();
    expect(told.map((one) => one && one.status.unread)).toEqual([0, 1, null]);
  });
});
