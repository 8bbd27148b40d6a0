import type { Guard } from './guard.ts';

export const navigation = {} as const satisfies Record<string, Guard>;
