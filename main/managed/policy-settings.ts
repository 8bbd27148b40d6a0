import * as v from 'valibot';
import { type SettingGroup, settingGroups } from '../../common/settings.ts';
import type { PolicySettings } from './policy.ts';
import { isObject, type Say } from './policy-part.ts';

/** Setting by setting: one that cannot be read sets nothing, and the others hold. */
export function readSettings(value: unknown, part: string, say: Say): PolicySettings {
  if (value === undefined) return {};
  if (!isObject(value)) {
    say('wrong-part', part);
    return {};
  }
  const groups = Object.entries(value).flatMap(([name, group]) => {
    const read = readGroup(name, group, `${part}.${name}`, say);
    return Object.keys(read).length > 0 ? [[name, read] as const] : [];
  });
  return Object.fromEntries(groups);
}

function readGroup(
  name: string,
  value: unknown,
  part: string,
  say: Say,
): Readonly<Record<string, unknown>> {
  if (!isGroup(name)) {
    say('unknown-part', part);
    return {};
  }
  if (!isObject(value)) {
    say('wrong-part', part);
    return {};
  }
  const known: Readonly<Record<string, v.GenericSchema>> = settingGroups[name];
  const entries = Object.entries(value).flatMap(([key, one]) => {
    const schema = Object.hasOwn(known, key) ? known[key] : undefined;
    const read = schema && v.safeParse(schema, one);
    if (!read) say('unknown-part', `${part}.${key}`);
    else if (!read.success) say('wrong-part', `${part}.${key}`);
    return read?.success ? [[key, read.output] as const] : [];
  });
  return Object.fromEntries(entries);
}

const isGroup = (name: string): name is SettingGroup => Object.hasOwn(settingGroups, name);

/** The settings of the first that the second does not have. */
export function without(all: PolicySettings, others: PolicySettings): PolicySettings {
  const groups = Object.entries(all).map(([name, group]) => {
    const taken = others[name as SettingGroup] ?? {};
    return [
      name,
      Object.fromEntries(Object.entries(group).filter(([key]) => !Object.hasOwn(taken, key))),
    ] as const;
  });
  return Object.fromEntries(groups);
}
