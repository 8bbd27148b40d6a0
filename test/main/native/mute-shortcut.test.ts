import { describe, expect, it } from 'vitest';
import { quietStatus } from '../../../common/meeting-status.ts';
import { createMuteShortcut } from '../../../main/native/mute-shortcut.ts';

const keys = 'Control+Shift+M';

/** A system in which some keys are another program’s, and some are none. */
function rig({ taken = [] as string[], unknown = [] as string[] } = {}) {
  const held = new Map<string, () => void>();
  const known = { keys, isJoined: false, isAway: false };
  const done: string[] = [];
  const shortcut = createMuteShortcut({
    system: {
      register: (wanted, press) => {
        if (unknown.includes(wanted)) throw new TypeError('conversion failure');
        if (taken.includes(wanted)) return false;
        held.set(wanted, press);
        return true;
      },
      unregister: (wanted) => void held.delete(wanted),
    },
    running: {
      now: () =>
        known.isJoined
          ? {
              name: 'standup',
              joinedAt: 0,
              status: quietStatus,
              speech: { language: 'en', locale: 'en' },
              ...(known.isAway && { away: { code: 'connection-lost' } }),
            }
          : undefined,
    },
    keys: () => known.keys,
    press: () => void done.push('press'),
    onTaken: () => void done.push(shortcut.isTaken() ? 'taken' : 'free'),
  });
  const set = (next: Partial<typeof known>) => {
    Object.assign(known, next);
    shortcut.update();
    return [...held.keys()];
  };
  return { held, set, done, shortcut };
}

describe('the keys that mute from anywhere', () => {
  it('are ours while a meeting is joined, and the system’s again after', () => {
    const { held, set, done } = rig();
    expect(set({})).toEqual([]);
    expect(set({ isJoined: true })).toEqual([keys]);
    held.get(keys)?.();
    expect(done).toEqual(['press']);
    expect(set({ isJoined: false })).toEqual([]);
    expect(set({ isJoined: true })).toEqual([keys]);
  });

  it('are the system’s while the meeting is away', () => {
    const { set } = rig();
    expect(set({ isJoined: true })).toEqual([keys]);
    expect(set({ isAway: true })).toEqual([]);
    expect(set({ isAway: false })).toEqual([keys]);
  });

  it('change at once, and go with the choice of none', () => {
    const { set } = rig();
    set({ isJoined: true });
    expect(set({ keys: 'Alt+F9' })).toEqual(['Alt+F9']);
    expect(set({ keys: '' })).toEqual([]);
  });

  it('that another program has are told, also to who chooses them outside of a meeting', () => {
    const { set, done, shortcut } = rig({ taken: [keys] });
    expect(set({})).toEqual([]);
    expect(shortcut.isTaken()).toBe(true);
    set({ keys: 'Alt+F9' });
    expect(shortcut.isTaken()).toBe(false);
    set({ keys, isJoined: true });
    set({ keys: '' });
    expect(done).toEqual(['taken', 'free', 'taken', 'free']);
  });

  it('that no keyboard has are as good as taken', () => {
    const { set, shortcut } = rig({ unknown: [keys] });
    expect(set({ isJoined: true })).toEqual([]);
    expect(shortcut.isTaken()).toBe(true);
  });

  it('are tried again in the next meeting, not at every change in one', () => {
    const taken = [keys];
    const { set, done, shortcut } = rig({ taken });
    set({ isJoined: true });
    taken.length = 0;
    expect(set({})).toEqual([]);
    set({ isJoined: false });
    expect(set({ isJoined: true })).toEqual([keys]);
    expect(shortcut.isTaken()).toBe(false);
    expect(done).toEqual(['taken', 'free']);
  });
});
