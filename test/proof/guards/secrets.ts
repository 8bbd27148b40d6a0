import type { Guard } from './guard.ts';

export const secrets = {} as const satisfies Record<string, Guard>;
