import type { GlobalShortcut } from 'electron/main';
import type { Running } from '../meeting/running.ts';

export interface MuteShortcutParts {
  system: Pick<GlobalShortcut, 'register' | 'unregister'>;
  running: Pick<Running, 'now'>;
  /** As Electron writes keys; '' for none. */
  keys(): string;
  press(): void;
  /** Whether the keys are taken is another answer now. */
  onTaken(): void;
}

/** The keys that mute wherever the keyboard is. They are the system’s again outside of meetings. */
export interface MuteShortcut {
  update(): void;
  isTaken(): boolean;
}

export function createMuteShortcut(parts: MuteShortcutParts): MuteShortcut {
  const { system, running } = parts;
  let tried = '';
  let wasJoined = false;
  let held = '';
  let isTaken = false;

  const release = (): void => {
    if (held) system.unregister(held);
    held = '';
  };
  /** Whether the system gives them; keys it does not know are as good as taken. */
  const take = (keys: string): boolean => {
    try {
      return system.register(keys, parts.press);
    } catch {
      return false;
    }
  };
  const isNowTaken = (next: boolean): void => {
    if (next === isTaken) return;
    isTaken = next;
    parts.onTaken();
  };

  return {
    update: () => {
      const keys = parts.keys();
      const now = running.now();
      const isJoined = now !== undefined && !now.away;
      const areNew = keys !== tried;
      if (!areNew && isJoined === wasJoined) return;
      tried = keys;
      wasJoined = isJoined;
      release();
      if (keys === '') return isNowTaken(false);
      // Outside of meetings new keys are only tried: who chooses them wants to know.
      if (!isJoined && !areNew) return;
      const isOurs = take(keys);
      if (isOurs) held = keys;
      if (!isJoined) release();
      isNowTaken(!isOurs);
    },
    isTaken: () => isTaken,
  };
}
