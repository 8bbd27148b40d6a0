import * as v from 'valibot';
import type { FileDamage } from '../common/ipc.ts';
import { type Settings, settingsSchema } from '../common/settings.ts';
import { migratedSettings } from '../common/settings-migration.ts';
import { type FileParts, openJsonFile } from './files/json-file.ts';
import { ownAfter, settingsUnder } from './managed/effective-settings.ts';
import { unmanaged } from './managed/managed-profiles.ts';
import type { Policy } from './managed/policy.ts';

export interface SettingsStore {
  /** What holds: the organisation's policy over what the person chose. */
  get(): Settings;
  /**
   * Applies the change, writes it and tells every listener; it is in the file when this returns. What
   * the policy locked stays as it is.
   */
  change(next: (settings: Settings) => Settings): void;
  onChange(listener: () => void): () => void;
  /** Set where the file could not be read at this start. */
  readonly damage: FileDamage | undefined;
}

/** What an older Parlour kept among the settings, until it has its place elsewhere. */
export interface OldMeetings {
  /** As they were written; undefined once they are not here any more. */
  get(): unknown;
  /** They have been written elsewhere. */
  drop(): void;
}

/** The person's own settings on disk, in `settings.json`, under the organisation's policy. */
export function createSettingsStore(
  parts: FileParts,
  policy?: Policy,
): SettingsStore & { oldMeetings: OldMeetings } {
  const file = openJsonFile('settings', parts);
  const read = v.parse(settingsSchema, migratedSettings(file.content));
  let own: Settings = { ...read, profiles: unmanaged(read.profiles) };
  let shown = policy ? settingsUnder(policy, own) : own;
  let meetings = file.content['meetings'];
  const listeners = new Set<() => void>();
  const write = (): boolean => file.write(meetings === undefined ? own : { ...own, meetings });

  return {
    damage: file.damage,
    oldMeetings: {
      get: () => meetings,
      drop: () => {
        if (meetings === undefined) return;
        meetings = undefined;
        write();
      },
    },
    get: () => shown,
    change: (next) => {
      const after = next(shown);
      own = policy ? ownAfter(policy, own, after) : after;
      shown = policy ? settingsUnder(policy, own) : own;
      write();
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
