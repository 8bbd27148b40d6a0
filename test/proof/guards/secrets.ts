import type { Guard } from './guard.ts';

export const secrets = {
  'core-dumps': {
    in: 'main/core-dumps.ts',
    find: "writeFileSync('/proc/self/coredump_filter', '0');",
    instead: '',
  },
} as const satisfies Record<string, Guard>;
