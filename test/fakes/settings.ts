import { defaultSettings, type Settings } from '../../common/settings.ts';
import type { SettingsStore } from '../../main/settings-store.ts';

/** Settings that live as long as the test. */
export function createFakeSettings(given: Partial<Settings> = {}): SettingsStore {
  let settings: Settings = { ...defaultSettings(), ...given };
  const listeners = new Set<() => void>();
  return {
    damage: undefined,
    get: () => settings,
    change: (next) => {
      settings = next(settings);
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
