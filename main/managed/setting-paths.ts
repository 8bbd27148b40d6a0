import type { SettingGroup, Settings } from '../../common/settings.ts';
import type { PolicySettings } from './policy.ts';

/** Which settings these are, each by its group and name. */
export const pathsOf = (values: PolicySettings): (readonly [group: string, name: string])[] =>
  Object.entries(values).flatMap(([group, some]) =>
    Object.keys(some).map((name) => [group, name] as const),
  );

/** The value that a setting has there. */
export const valueAt = (all: Settings | PolicySettings, group: string, name: string): unknown => {
  const values: Readonly<Record<string, unknown>> = all[group as SettingGroup] ?? {};
  return values[name];
};
