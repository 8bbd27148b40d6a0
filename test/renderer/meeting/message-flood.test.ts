import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchMessages } from '../../../renderer/meeting/message-flood.ts';

describe('the watch over messages', () => {
  let page: EventTarget;
  let onFlood: ReturnType<typeof vi.fn<() => void>>;
  let heard: number;
  let end: () => void;
  const send = (count: number): void => {
    for (let at = 0; at < count; at += 1) page.dispatchEvent(new MessageEvent('message'));
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
    page = new EventTarget();
    vi.stubGlobal('window', page);
    onFlood = vi.fn<() => void>();
    heard = 0;
    end = watchMessages(onFlood);
    page.addEventListener('message', () => (heard += 1));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('tells a flood once, and lets nobody hear more of it', () => {
    send(30_000);
    expect(onFlood).toHaveBeenCalledOnce();
    expect(heard).toBe(10_000);
    vi.advanceTimersByTime(5_000);
    send(1);
    expect(heard).toBe(10_000);
  });

  it('lets a page say much, as long as it pauses', () => {
    for (let second = 0; second < 20; second += 1) {
      send(9_000);
      vi.advanceTimersByTime(1_000);
    }
    expect(onFlood).not.toHaveBeenCalled();
    expect(heard).toBe(180_000);
  });

  it('is over when it is ended', () => {
    end();
    send(30_000);
    expect(onFlood).not.toHaveBeenCalled();
    expect(heard).toBe(30_000);
  });
});
