import type { Guard } from './guard.ts';

export const ipc = {} as const satisfies Record<string, Guard>;
