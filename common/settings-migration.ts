import { settingsVersion } from './settings.ts';

type Stored = Readonly<Record<string, unknown>>;

/** From each version to the next, oldest first. They look at nothing but what they change. */
const steps: readonly ((old: Stored) => Stored)[] = [
  // 1 to 2: what was chosen last became a list, so that every kind of hosting has its last one.
  ({ current, ...rest }) => ({ recent: typeof current === 'string' ? [current] : [], ...rest }),
  // 2 to 3: “Your meetings” got a file of their own; main/history/meetings-store.ts takes them over.
  ({ meetings: _meetings, ...rest }) => rest,
];

/**
 * Settings of any version → as this one writes them. Files before the first number count as 1; of
 * a version that is newer than this app, the schema takes what it knows.
 */
export function migratedSettings(stored: Stored): Stored {
  const from = typeof stored['version'] === 'number' ? stored['version'] : 1;
  const wanted = Number.isInteger(from) && from >= 1 ? steps.slice(from - 1) : steps;
  const migrated = wanted.reduce((settings, step) => step(settings), stored);
  return { ...migrated, version: settingsVersion };
}
