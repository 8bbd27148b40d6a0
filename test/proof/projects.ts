import type { GuardName } from './guards.ts';

/** What Playwright calls the tests of the app without a guard; `*` stands for any. */
export const projectWithout = (guard: GuardName | '*'): string => `without ${guard}`;

/** The same of those tests that want the machine for themselves. */
export const aloneWithout = (guard: GuardName | '*'): string => `alone without ${guard}`;
