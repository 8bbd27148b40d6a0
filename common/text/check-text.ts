import type { CheckFinding } from '../server-check.ts';

type About = NonNullable<CheckFinding['about']>;

/** Lines for a server's configuration, and the place they go to. */
export interface CopyLines {
  where: string;
  lines: string;
}

/** What a check found, in a sentence; what to do about it, and lines to copy, where there are any. */
export interface CheckText {
  happened(about: About): string;
  todo?(about: About): string;
  copy?: readonly CopyLines[];
}

/** A value that a finding names; servers leave things out. */
export const named = (about: About, name: string): string => about[name] ?? '…';
