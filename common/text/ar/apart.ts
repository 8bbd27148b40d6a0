import type { CheckFinding } from '../../server-check.ts';
import { named as plainly } from '../check-text.ts';

/** A value or a piece of code that may run from left to right, so that it keeps its own order. */
export const apart = (value: string): string => `\u2068${value}\u2069`;

/** A value that a finding names. */
export const named = (about: NonNullable<CheckFinding['about']>, name: string): string =>
  apart(plainly(about, name));
