import { performance } from 'node:perf_hooks';
import { app, dialog, powerMonitor } from 'electron/main';
import type { Running } from '../meeting/running.ts';
import type { Profiles } from '../profiles.ts';
import type { SettingsStore } from '../settings-store.ts';
import { createSaveUsage } from './save-usage.ts';
import { createUsage, type Usage } from './usage.ts';
import { createUsageFile, type UsageFileParts } from './usage-file.ts';

export interface UsageHereParts {
  file: UsageFileParts;
  settings: SettingsStore;
  profiles: Pick<Profiles, 'all'>;
  running: Running;
  onChange(): void;
}

/** What pages can ask of the usage. */
export type UsageHere = Pick<Usage, 'months' | 'clear' | 'revision'> & {
  save: ReturnType<typeof createSaveUsage>;
};

/** The usage with this computer's disk, clocks and dialogs; written before the app ends. */
export function createUsageHere(parts: UsageHereParts): UsageHere {
  const { settings, profiles, running, onChange } = parts;
  const usage = createUsage({
    file: createUsageFile(parts.file),
    running,
    settings,
    now: Date.now,
    clock: () => performance.now(),
  });
  usage.onChange(onChange);
  powerMonitor.on('shutdown', usage.flush);
  app.on('will-quit', usage.flush);
  const save = createSaveUsage({
    showSaveDialog: (options) => dialog.showSaveDialog(options),
    months: usage.months,
    profiles: profiles.all,
  });
  return { months: usage.months, clear: usage.clear, revision: usage.revision, save };
}
