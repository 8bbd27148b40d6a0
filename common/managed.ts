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
  /** Those of `suggested` where the person chose another value. */
  chosen?: readonly SettingPath[];
  /** The kinds of hosting that are left; absent where all are. */
  hostings?: readonly HostingKind[];
  /** The servers meetings may be on, `host[:port]` or `*.host`; absent where there is no limit. */
  servers?: readonly string[];
  /** What it says of updates; absent where it says nothing. */
  updates?: ManagedUpdates;
  /** Where the file lies. */
  file: string;
  problems: readonly PolicyProblem[];
}

/** What an organisation decided on updates, as pages show it. */
export interface ManagedUpdates {
  /** Parlour does not look for any. */
  forbidden?: true;
  /** The https folder that updates come from. */
  address?: string;
  /** Nothing newer than this version. */
  version?: string;
}

/** The kinds of hosting there are to choose from, in the order they are offered. */
export const hostingKinds = ['public', 'jaas', 'ownServer'] as const;
export type HostingKind = (typeof hostingKinds)[number];

/** May hostings of this kind be used here, and others of it set up? */
export const isKindAllowed = (
  kind: HostingKind,
  managed: { hostings?: Managed['hostings'] | undefined } | undefined,
): boolean => managed?.hostings?.includes(kind) ?? true;

/** May a person set up any hosting, besides the organisation's? */
export const mayAddAny = (managed: Managed | undefined): boolean =>
  isKindAllowed('jaas', managed) || isKindAllowed('ownServer', managed);

/** Is the policy itself in a state in which no meeting is joined? */
export const joinsNothing = (managed: Managed | undefined): boolean =>
  managed?.problems.some(({ code }) => stopsAll.has(code)) ?? false;

/** Is it the organisation's, so that anything of it counts? */
export const isObeyed = ({ problems }: Managed): boolean =>
  problems.every(({ code }) => code !== 'not-administrators');

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

/** What leaves nothing of a policy to go by. */
const stopsAll: ReadonlySet<PolicyProblemCode> = new Set(['unreadable', 'no-policy', 'newer']);
