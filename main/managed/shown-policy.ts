import { isDeepStrictEqual } from 'node:util';
import type { Managed, ManagedUpdates, SettingPath } from '../../common/managed.ts';
import type { SettingGroup, Settings } from '../../common/settings.ts';
import type { Policy, PolicySettings, PolicyUpdates } from './policy.ts';

/** What pages show of a policy, while these settings hold under it. */
export const shownPolicy = (policy: Policy, held: Settings): Managed => ({
  organisation: policy.organisation,
  locked: pathsOf(policy.locked),
  suggested: pathsOf(policy.suggested),
  chosen: chosenAmong(policy.suggested, held),
  ...(policy.hostings && { hostings: policy.hostings }),
  ...(policy.servers && { servers: policy.servers }),
  ...shownUpdates(policy.updates),
  file: policy.file,
  problems: policy.problems,
});

const pathsOf = (values: PolicySettings): SettingPath[] =>
  Object.entries(values).flatMap(([group, some]) =>
    Object.keys(some).map((name) => `${group}.${name}` as const),
  );

/** Where another value holds than the suggested one, the person chose it. */
const chosenAmong = (suggested: PolicySettings, held: Settings): SettingPath[] =>
  Object.entries(suggested).flatMap(([group, some]) => {
    const values: Readonly<Record<string, unknown>> = held[group as SettingGroup];
    return Object.entries(some)
      .filter(([name, value]) => !isDeepStrictEqual(values[name], value))
      .map(([name]) => `${group}.${name}` as const);
  });

/** Nobody reads a key on a page. */
function shownUpdates({ publicKey: _publicKey, ...shown }: PolicyUpdates): {
  updates?: ManagedUpdates;
} {
  return Object.keys(shown).length > 0 ? { updates: shown } : {};
}

/** For the log: that there is one, and how many mistakes of which kind; nothing of what it says. */
export function policyLine({ file, problems }: Policy): string {
  const codes = [...new Set(problems.map(({ code }) => code))];
  const what = problems.length === 0 ? 'no problems' : `${problems.length}: ${codes.join(', ')}`;
  return `policy ${file}, ${what}`;
}
