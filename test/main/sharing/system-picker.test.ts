import type { DesktopCapturerSource } from 'electron/main';
import { describe, expect, it, vi } from 'vitest';
import { askSystem, systemAsks } from '../../../main/sharing/system-picker.ts';
import { createFakeLog } from '../../fakes/log.ts';

describe('the system itself asks what to share', () => {
  it.each([
    ['on Wayland', 'linux', { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['not on X', 'linux', { XDG_SESSION_TYPE: 'x11' }, false],
    ['not without its display', 'linux', { XDG_SESSION_TYPE: 'wayland' }, false],
    ['not elsewhere', 'win32', { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'x' }, false],
  ] as const)('%s', (_where, platform, env, asks) => {
    expect(systemAsks(platform, env)).toBe(asks);
  });

  const portal = [{ id: 'screen:7:0', name: 'Entire screen' }] as DesktopCapturerSource[];
  const asking = (getSources: () => Promise<DesktopCapturerSource[]>) => {
    const log = createFakeLog();
    const over = new AbortController();
    return { log, over, answer: askSystem({ getSources, log }, over.signal) };
  };

  it('once, and its answer is the choice', async () => {
    const getSources = vi.fn(async () => portal);
    const { answer } = asking(getSources);
    expect(await answer).toEqual({ id: 'screen:7:0', name: '', withSound: false });
    expect(getSources).toHaveBeenCalledTimes(1);
  });

  it('and a person who cancels said no, which is one line of the log', async () => {
    expect(await asking(async () => []).answer).toBe('no');
    const cancelled = asking(() => Promise.reject(new Error('Failed to get sources.')));
    expect(await cancelled.answer).toBe('no');
    expect(cancelled.log.lines).toHaveLength(1);
    expect(cancelled.log.lines[0]).not.toContain('\n');
  });

  it('until nobody waits any more, however long its dialog stays', async () => {
    const { answer, over } = asking(() => new Promise(() => undefined));
    over.abort();
    expect(await answer).toBe('gone');
    const never = vi.fn(async () => portal);
    expect(await askSystem({ getSources: never, log: createFakeLog() }, over.signal)).toBe('gone');
    expect(never).not.toHaveBeenCalled();
  });
});
