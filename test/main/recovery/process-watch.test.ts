import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { isAlive } from '../../../main/recovery/is-alive.ts';
import { createProcessWatch } from '../../../main/recovery/process-watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a process that is followed', () => {
  function follow(...first: number[]) {
    const living = new Set([1, 2]);
    const gone = vi.fn<() => void>();
    const watch = createProcessWatch((id) => living.has(id), gone);
    for (const id of first) watch.follow(id);
    return { living, gone, watch };
  }

  it('is told of once, half a second after it ended', async () => {
    const { living, gone, watch } = follow(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(gone).not.toHaveBeenCalled();
    living.delete(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(gone).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(gone).toHaveBeenCalledOnce();
    expect(watch.id()).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('makes way for the next one', async () => {
    const { living, gone } = follow(1, 2);
    living.delete(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(gone).not.toHaveBeenCalled();
    living.delete(2);
    await vi.advanceTimersByTimeAsync(500);
    expect(gone).toHaveBeenCalledOnce();
  });

  it('is of no interest after the end', async () => {
    const { living, gone, watch } = follow(1);
    watch.stop();
    living.delete(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(gone).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a process', () => {
  it('is alive until it ends', async () => {
    vi.useRealTimers();
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)']);
    expect(isAlive(child.pid!)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAlive(child.pid!)).toBe(false);
  });
});
