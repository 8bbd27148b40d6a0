import type { PolicyProblemCode } from '../../common/managed.ts';

/** Tells of a part that is not obeyed as it stands, by its path in the file. */
export type Say = (code: PolicyProblemCode, part: string) => void;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
