import { renameSync } from 'node:fs';
import { join } from 'node:path';
import ElectronStore from 'electron-store';
import * as v from 'valibot';
import { type Settings, settingsSchema } from '../common/settings.ts';
import { migratedSettings } from '../common/settings-migration.ts';
import type { Log } from './log.ts';

export interface SettingsStore {
  get(): Settings;
  /** Applies the change, writes it and tells every listener. */
  change(next: (settings: Settings) => Settings): void;
  onChange(listener: () => void): () => void;
  /** Name of the file that could not be read at this start and was kept aside. */
  readonly damagedFile: string | undefined;
}

/** Settings on disk, in `settings.json` of `folder`. The one file that knows electron-store. */
export function createSettingsStore(folder: string, log: Log, now: () => number): SettingsStore {
  const { store, damagedFile } = open(folder, log, now);
  let settings = v.parse(settingsSchema, migratedSettings(store.store));
  const listeners = new Set<() => void>();

  return {
    damagedFile,
    get: () => settings,
    change: (next) => {
      settings = next(settings);
      try {
        store.store = settings;
      } catch (error) {
        // A full or read-only disk: the change lives on in memory until the app ends.
        log.surprise('settings not written', error);
      }
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type Store = ElectronStore;

function open(
  folder: string,
  log: Log,
  now: () => number,
): { store: Store; damagedFile: string | undefined } {
  // 0600: conf's own default lets everybody on the computer read the list of meetings.
  const create = (): Store =>
    new ElectronStore({
      cwd: folder,
      name: 'settings',
      configFileMode: 0o600,
      accessPropertiesByDotNotation: false,
      deserialize: parseObject,
    });
  try {
    return { store: create(), damagedFile: undefined };
  } catch (error) {
    log.surprise('settings not readable', error);
    const damagedFile = `settings.damaged-${now()}.json`;
    renameSync(join(folder, 'settings.json'), join(folder, damagedFile));
    return { store: create(), damagedFile };
  }
}

/** Settings are one object: any other JSON is damage like text that is none, and kept aside. */
function parseObject(text: string): Record<string, unknown> {
  const value = JSON.parse(text) as unknown;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new SyntaxError('not an object');
}
