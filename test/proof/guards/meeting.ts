import type { Guard } from './guard.ts';

export const meeting = {
  'frame-process-watch': {
    in: 'main/recovery/process-watch.ts',
    find: 'if (followed === undefined || isAlive(followed)) return;',
    instead: 'return;',
  },
  heartbeat: {
    in: 'renderer/meeting/heartbeat.ts',
    find: 'if (waitsSince === undefined || time - waitsSince < longestSilence) return;',
    instead: 'return;',
  },
  'muted-after-return': {
    in: 'main/recovery/coming-back.ts',
    find: 'muted: true,\n    cameraOff: true,',
    instead: '',
  },
} as const satisfies Record<string, Guard>;
