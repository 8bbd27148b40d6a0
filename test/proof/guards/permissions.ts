import type { Guard } from './guard.ts';

export const permissions = {
  'permission-requests': {
    in: 'main/guards.ts',
    find: 'const granted = isEach((who) => isGranted(who, permission, mediaTypes));',
    instead: 'const granted = true;',
  },
} as const satisfies Record<string, Guard>;
