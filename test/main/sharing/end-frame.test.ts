import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { WebFrameMain } from 'electron/main';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { endFrame } from '../../../main/sharing/end-frame.ts';

const frameIn = (osProcessId: number) => ({ osProcessId }) as WebFrameMain;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the process of a frame', () => {
  it('ends, whatever it does', async () => {
    const child = spawn(process.execPath, [
      '-e',
      'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("up")',
    ]);
    await once(child.stdout, 'data');
    endFrame(frameIn(child.pid!));
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
  });

  it.each([0, -1])('that is none (%s) ends nobody', (none) => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    endFrame(frameIn(none));
    expect(kill).not.toHaveBeenCalled();
  });

  it('may have ended by itself, or the frame be gone', () => {
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw new Error('ESRCH');
    });
    expect(() => endFrame(frameIn(4711))).not.toThrow();
    const gone = Object.defineProperty({}, 'osProcessId', {
      get: () => {
        throw new Error('Render frame was disposed');
      },
    });
    expect(() => endFrame(gone as WebFrameMain)).not.toThrow();
  });
});
