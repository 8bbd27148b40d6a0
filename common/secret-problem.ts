import type { Problem } from './problem.ts';

/** Why a text is no shared secret. The list is closed; each has its sentence. */
export const secretProblemCodes = [
  'secret-missing',
  'secret-too-long',
  'secret-several-lines',
  'secret-hidden-character',
  'secret-is-key',
  'secret-is-ticket',
  'secret-sample',
] as const;
export type SecretProblemCode = (typeof secretProblemCodes)[number];
export type SecretProblem = Problem<SecretProblemCode>;
