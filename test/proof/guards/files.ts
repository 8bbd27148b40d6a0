import type { Guard } from './guard.ts';

export const files = {} as const satisfies Record<string, Guard>;
