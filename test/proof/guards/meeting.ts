import type { Guard } from './guard.ts';

export const meeting = {} as const satisfies Record<string, Guard>;
