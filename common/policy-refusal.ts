import type { Problem } from './problem.ts';

/** Why an organisation's policy lets nobody in there, and nothing is sent there. The list is closed. */
export const policyRefusalCodes = [
  'server-not-allowed',
  /** Of a kind that it hides. */
  'hosting-not-allowed',
] as const;

/** `about` is the server. */
export type PolicyRefusal = Problem<(typeof policyRefusalCodes)[number]>;
