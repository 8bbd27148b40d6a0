import type { DesktopCapturerSource } from 'electron/main';
import { describe, expect, it } from 'vitest';
import { askSystem, systemAsks } from '../../../main/sharing/system-picker.ts';

describe('the system itself asks what to share', () => {
  it.each([
    ['on Wayland', 'linux', { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['not on X', 'linux', { XDG_SESSION_TYPE: 'x11' }, false],
    ['not without its display', 'linux', { XDG_SESSION_TYPE: 'wayland' }, false],
    ['not elsewhere', 'win32', { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'x' }, false],
  ] as const)('%s', (_where, platform, env, asks) => {
    expect(systemAsks(platform, env)).toBe(asks);
  });

  it('once, and its answer is the choice', async () => {
    let asked = 0;
    const answering = (sources: { id: string; name: string }[]) => () => {
      asked += 1;
      return Promise.resolve(sources as DesktopCapturerSource[]);
    };
    const portal = [{ id: 'screen:7:0', name: 'Entire screen' }];
    expect(await askSystem(answering(portal))).toEqual({
      id: 'screen:7:0',
      name: '',
      withSound: false,
    });
    expect(asked).toBe(1);
    expect(await askSystem(answering([]))).toBeUndefined();
  });
});
