import type { PowerSaveBlocker } from 'electron/main';

export interface KeepAwakeParts {
  system: Pick<PowerSaveBlocker, 'start' | 'stop'>;
  isJoined(): boolean;
}

/** Keeps the screen on while somebody is in a meeting and the computer is awake. */
export interface KeepAwake {
  update(): void;
  suspended(): void;
  resumed(): void;
}

export function createKeepAwake({ system, isJoined }: KeepAwakeParts): KeepAwake {
  let blocker: number | undefined;
  let isAsleep = false;
  const update = (): void => {
    const isWanted = isJoined() && !isAsleep;
    if (isWanted) {
      blocker ??= system.start('prevent-display-sleep');
    } else if (blocker !== undefined) {
      system.stop(blocker);
      blocker = undefined;
    }
  };
  return {
    update,
    suspended: () => {
      isAsleep = true;
      update();
    },
    resumed: () => {
      isAsleep = false;
      update();
    },
  };
}
