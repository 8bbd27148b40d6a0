import { describe, expect, it } from 'vitest';
import { createBadge } from '../../../main/native/badge.ts';

function rig() {
  const known = { unread: 0, isInFront: false };
  const counts: number[] = [];
  const flashes: boolean[] = [];
  const badge = createBadge({
    app: { setBadgeCount: (count) => counts.push(count ?? 0) > 0 },
    platform: 'linux',
    window: () => ({
      flashFrame: (flash) => void flashes.push(flash),
      setOverlayIcon: () => expect.unreachable('only Windows has it'),
    }),
    unread: () => known.unread,
    isInFront: () => known.isInFront,
  });
  const set = (next: Partial<typeof known>) => {
    Object.assign(known, next);
    badge.update();
    return counts.at(-1);
  };
  return { badge, set, counts, flashes };
}

describe('the number on the icon', () => {
  it('counts the messages that came since the person looked', () => {
    const { set } = rig();
    expect(set({ unread: 2 })).toBe(2);
    expect(set({ isInFront: true })).toBe(0);
    expect(set({ isInFront: false })).toBe(0);
    expect(set({ unread: 3 })).toBe(1);
    // Read, and three new ones.
    set({ unread: 0 });
    expect(set({ unread: 3 })).toBe(3);
  });

  it('goes with the meeting, and is set only when it changes', () => {
    const { set, counts } = rig();
    set({ unread: 4 });
    set({});
    set({ unread: 0 });
    expect(counts).toEqual([4, 0]);
  });

  it('flashes when somebody knocks, until the person looks', () => {
    const { badge, set, flashes } = rig();
    badge.knocked();
    expect(flashes).toEqual([true]);
    set({});
    set({ isInFront: true });
    set({ isInFront: true });
    expect(flashes).toEqual([true, false]);
    badge.knocked();
    expect(flashes).toEqual([true, false]);
  });
});
