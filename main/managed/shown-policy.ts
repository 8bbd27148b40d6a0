import { isDeepStrictEqual } from 'node:util';
import type { Managed, ManagedUpdates, SettingPath } from '../../common/managed.ts';
import type { Settings } from '../../common/settings.ts';
import type { Policy, PolicySettings, PolicyUpdates } from './policy.ts';
import { pathsOf, valueAt } from './setting-paths.ts';

/** What pages show of a policy, while these settings hold under it. */
export const shownPolicy = (policy: Policy, held: Settings): Managed => ({
  organisation: policy.organisation,
  locked: pathsOf(policy.locked).map(asPath),
  suggested: pathsOf(policy.suggested).map(asPath),
  chosen: chosenAmong(policy.suggested, held),
  ...(policy.hostings && { hostings: policy.hostings }),
  ...(policy.servers && { servers: policy.servers }),
  ...shownUpdates(policy.updates),
  file: policy.file,
  problems: policy.problems,
});

const asPath = ([group, name]: readonly [string, string]): SettingPath => `${group}.${name}`;

/** Where another value holds than the suggested one, the person chose it. */
const chosenAmong = (suggested: PolicySettings, held: Settings): SettingPath[] =>
  pathsOf(suggested)
    .filter((path) => !isDeepStrictEqual(valueAt(held, ...path), valueAt(suggested, ...path)))
    .map(asPath);

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
