import * as v from 'valibot';
import type { FileDamage } from '../common/ipc.ts';
import { type Settings, settingsSchema } from '../common/settings.ts';
import { migratedSettings } from '../common/settings-migration.ts';
import { type FileParts, openJsonFile } from './files/json-file.ts';

export interface SettingsStore {
  get(): Settings;
  /** Applies the change, writes it and tells every listener; it is in the file when this returns. */
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

/** Settings on disk, in `settings.json`. */
export function createSettingsStore(
  parts: FileParts,
): SettingsStore & { oldMeetings: OldMeetings } {
  const file = openJsonFile('settings', parts);
  let settings = v.parse(settingsSchema, migratedSettings(file.content));
  let meetings = file.content['meetings'];
  const listeners = new Set<() => void>();
  const write = (): boolean =>
    file.write(meetings === undefined ? settings : { ...settings, meetings });

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
    get: () => settings,
    change: (next) => {
      settings = next(settings);
      write();
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
