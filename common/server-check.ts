import type { CheckFindingCode } from './check-finding.ts';
import type { MethodUse } from './method-use.ts';
import type { ProfileId } from './profile.ts';

/** What is looked at, in the order people read it. Each has its name in `text.check.step`. */
export const checkSteps = [
  'name',
  'connection',
  'certificate',
  'redirect',
  'sign-in-page',
  'script',
  'config',
  'framing',
  'iframe-api',
  'bosh',
  'websocket',
  'entrance',
  'ticket',
  'clock',
  'relay',
  'version',
] as const;
export type CheckStep = (typeof checkSteps)[number];

/** How a line ended, or that it has not yet. `skipped`: an earlier line says why. */
export type CheckState = 'waiting' | 'running' | 'ok' | 'warning' | 'problem' | 'skipped';

/** One thing that was looked at, and what was found. */
export interface CheckLine {
  step: CheckStep;
  state: CheckState;
  finding?: CheckFinding;
}

/**
 * What was found, as a code with a sentence in `text.check.finding`. `about` has the values that
 * the sentence names, for showing only: they come from a server that is not trusted.
 */
export interface CheckFinding {
  code: CheckFindingCode;
  about?: Readonly<Record<string, string>>;
}

export interface ServerCheck {
  /** Counts up with every check, so that an old one is not taken for the new one. */
  number: number;
  profile: ProfileId;
  /** As people write it: `meet.example.org:8443/team`. */
  server: string;
  state: 'running' | 'done' | 'cancelled';
  /** In the order of `checkSteps`. */
  lines: readonly CheckLine[];
  /** How long it took, in ms, once it ended. */
  took?: number;
}

/** What Settings may ask of main about checking a server. One check runs at a time. */
export interface CheckApi {
  /** The check that runs, or the last one since Parlour started. */
  current(): Promise<ServerCheck | null>;
  /** Checks the server of a profile; one that runs is cancelled. It ends within 20 s. */
  run(profile: ProfileId): Promise<void>;
  cancel(): Promise<void>;
  /** Puts the findings on the clipboard as text, without any secret. */
  copyReport(): Promise<void>;
  /** Puts one of the snippets that a line offers on the clipboard; `which` counts from 0. */
  copyLines(step: CheckStep, which: number): Promise<void>;
  /** Hears every change of the check. Returns the function that ends it. */
  onCheck(listener: (check: ServerCheck) => void): () => void;
}

export const checkMethods = {
  current: 'settings calls',
  run: 'settings calls',
  cancel: 'settings calls',
  copyReport: 'settings calls',
  copyLines: 'settings calls',
  onCheck: 'settings listens',
} satisfies Record<keyof CheckApi, MethodUse>;
