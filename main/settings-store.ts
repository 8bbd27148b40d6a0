import * as v from 'valibot';
import { type Settings, settingsSchema } from '../common/settings.ts';
import { migratedSettings } from '../common/settings-migration.ts';
import { openJsonFile } from './json-file.ts';
import type { Log } from './log.ts';

export interface SettingsStore {
  get(): Settings;
  /** Applies the change, writes it and tells every listener. */
  change(next: (settings: Settings) => Settings): void;
  onChange(listener: () => void): () => void;
  /** Name of the file that could not be read at this start and was kept aside. */
  readonly damagedFile: string | undefined;
}

/** What an older Parlour kept among the settings, until it has its place elsewhere. */
export interface OldMeetings {
  /** As they were written; undefined once they are not here any more. */
  get(): unknown;
  /** They have been written elsewhere. */
  drop(): void;
}

/** Settings on disk, in `settings.json` of `folder`. */
export function createSettingsStore(
  folder: string,
  log: Log,
  now: () => number,
): SettingsStore & { oldMeetings: OldMeetings } {
  const file = openJsonFile(folder, 'settings', log, now);
  let settings = v.parse(settingsSchema, migratedSettings(file.content));
  let meetings = file.content['meetings'];
  const listeners = new Set<() => void>();
  const write = (): boolean =>
    file.write(meetings === undefined ? settings : { ...settings, meetings });

  return {
    damagedFile: file.damagedFile,
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
