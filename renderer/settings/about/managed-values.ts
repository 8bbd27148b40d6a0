import type { AppState } from '../../../common/ipc.ts';
import type { Managed, SettingPath } from '../../../common/managed.ts';
import { settingWords } from './setting-words.ts';

/** A setting that the policy says something of, with the value that counts now. */
export interface ManagedValue {
  path: SettingPath;
  name: string;
  value: string;
  source: 'locked' | 'suggested' | 'you';
}

/** The settings that the policy says something of, the locked ones first. */
export function managedValues(state: AppState, managed: Managed): ManagedValue[] {
  const { locked, suggested, chosen = [] } = managed;
  const sources: readonly (readonly [SettingPath, ManagedValue['source']])[] = [
    ...locked.map((path) => [path, 'locked'] as const),
    ...suggested
      .filter((path) => !locked.includes(path))
      .map((path) => [path, chosen.includes(path) ? 'you' : 'suggested'] as const),
  ];
  return sources.map(([path, source]) => ({ path, source, ...settingWords(state, path) }));
}
