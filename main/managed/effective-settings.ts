import { isDeepStrictEqual } from 'node:util';
import { defaultSettings, type SettingGroup, type Settings } from '../../common/settings.ts';
import type { Policy, PolicySettings } from './policy.ts';
import { managedKeysAfter, ownAmong, withManaged } from './managed-profiles.ts';
import { pathsOf, valueAt } from './setting-paths.ts';

const defaults = defaultSettings();

/** What holds under a policy: its values over the person's own ones. */
export const settingsUnder = (policy: Policy, own: Settings): Settings => ({
  ...withValues(withValues(own, notChosen(policy.suggested, own)), policy.locked),
  profiles: withManaged(policy, own),
});

/**
 * The person's own settings after `next` took the place of what held. A value of the policy never
 * gets among them, and none of theirs is lost behind one: when the policy goes, all is as it was.
 */
export function ownAfter(policy: Policy, own: Settings, next: Settings): Settings {
  const shown = settingsUnder(policy, own);
  const newly = pathsOf(policy.suggested).filter(
    ([group, name]) => !isDeepStrictEqual(valueAt(next, group, name), valueAt(shown, group, name)),
  );
  const chosen = [...new Set([...own.chosen, ...newly.map(([group, name]) => `${group}.${name}`)])];
  const unchosen = notChosen(policy.suggested, { ...own, chosen });
  return {
    ...withValues(withValues(next, valuesIn(own, unchosen)), valuesIn(own, policy.locked)),
    chosen,
    profiles: ownAmong(policy, own, next),
    managedKeys: managedKeysAfter(policy, next),
  };
}

/** The same settings, with the values they have in `all`. */
function valuesIn(all: Settings, same: PolicySettings): PolicySettings {
  const groups = Object.entries(same).map(([group, values]) => {
    const names = Object.keys(values).map((name) => [name, valueAt(all, group, name)] as const);
    return [group, Object.fromEntries(names)] as const;
  });
  return Object.fromEntries(groups);
}

function withValues(all: Settings, values: PolicySettings): Settings {
  const groups = Object.entries(values).map(([name, group]) => [
    name,
    { ...all[name as SettingGroup], ...group },
  ]);
  return { ...all, ...(Object.fromEntries(groups) as Partial<Settings>) };
}

/** Of what a policy suggests, what the person has not chosen otherwise: before the policy, or since. */
function notChosen(suggested: PolicySettings, own: Settings): PolicySettings {
  const groups = Object.entries(suggested).map(([group, values]) => {
    const kept = Object.entries(values).filter(
      ([name]) =>
        !own.chosen.includes(`${group}.${name}`) &&
        isDeepStrictEqual(valueAt(own, group, name), valueAt(defaults, group, name)),
    );
    return [group, Object.fromEntries(kept)] as const;
  });
  return Object.fromEntries(groups);
}
