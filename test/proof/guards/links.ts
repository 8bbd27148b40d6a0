import type { Guard } from './guard.ts';

export const links = {} as const satisfies Record<string, Guard>;
