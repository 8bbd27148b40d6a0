/**
 * What an organisation decided for this computer, by a policy file that only its administrators can
 * write, as pages show it.
 */
export interface Managed {
  /** `''` where the policy does not say. */
  organisation: string;
  /** Settings that nobody can change here. */
  locked: readonly SettingPath[];
  /** Settings that are the organisation's until the person chooses another value. */
  suggested: readonly SettingPath[];
  /** The kinds of hosting that are left; absent where all are. */
  hostings?: readonly ('public' | 'jaas' | 'ownServer')[];
  /** The servers meetings may be on, `host[:port]` or `*.host`; absent where there is no limit. */
  servers?: readonly string[];
  /** Where the file lies. */
  file: string;
  problems: readonly PolicyProblem[];
}

/** One setting by its group and name: `appearance.theme`. */
export type SettingPath = `${string}.${string}`;

/** Why a policy file, or a part of it, is not obeyed as it stands. The list is closed. */
export const policyProblemCodes = [
  /** Others than administrators can write it, or own it: nothing in it is obeyed. */
  'not-administrators',
  /** It is no file, or too big, or may not be read: no meeting is joined. */
  'unreadable',
  /** No JSON, or no policy at all: no meeting is joined. */
  'no-policy',
  /** Written for a later Parlour: no meeting is joined. */
  'newer',
  /** A part has a wrong value: it restricts as far as that part can, and sets nothing. */
  'wrong-part',
  /** A name that no policy has; it is passed over. */
  'unknown-part',
] as const;
export type PolicyProblemCode = (typeof policyProblemCodes)[number];

export interface PolicyProblem {
  code: PolicyProblemCode;
  /** Which part, as a path in the file (`settings.appearance.theme`); `''` for all of it. */
  part: string;
}
