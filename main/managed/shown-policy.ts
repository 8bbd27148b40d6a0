import type { Managed, SettingPath } from '../../common/managed.ts';
import type { Policy, PolicySettings } from './policy.ts';

/** What pages show of a policy. */
export const shownPolicy = (policy: Policy): Managed => ({
  organisation: policy.organisation,
  locked: pathsOf(policy.locked),
  suggested: pathsOf(policy.suggested),
  ...(policy.hostings && { hostings: policy.hostings }),
  ...(policy.servers && { servers: policy.servers }),
  file: policy.file,
  problems: policy.problems,
});

const pathsOf = (values: PolicySettings): SettingPath[] =>
  Object.entries(values).flatMap(([group, some]) =>
    Object.keys(some).map((name) => `${group}.${name}` as const),
  );

/** For the log: that there is one, and how many mistakes of which kind; nothing of what it says. */
export function policyLine({ file, problems }: Policy): string {
  const codes = [...new Set(problems.map(({ code }) => code))];
  const what = problems.length === 0 ? 'no problems' : `${problems.length}: ${codes.join(', ')}`;
  return `policy ${file}, ${what}`;
}
