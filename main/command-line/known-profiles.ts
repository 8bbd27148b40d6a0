import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Profile } from '../../common/profile.ts';
import { defaultSettings, type Settings, settingsSchema } from '../../common/settings.ts';
import { migratedSettings } from '../../common/settings-migration.ts';
import { isTooDeep } from '../files/nesting.ts';
import { checkPlace } from '../files/place.ts';
import { settingsUnder } from '../managed/effective-settings.ts';
import { unmanaged } from '../managed/managed-profiles.ts';
import type { Policy } from '../managed/policy.ts';
import { createRestrictions } from '../managed/restrictions.ts';
import { withPublic } from '../profiles.ts';

const stored = v.record(v.string(), v.unknown());

/**
 * The profiles of this person under the organisation's policy, before anything is built: a start that
 * hands itself over ends without. Only looks; of a file that cannot be read nothing is left.
 */
export function knownProfiles(userData: string, policy: Policy | undefined): readonly Profile[] {
  const read = settingsIn(join(userData, 'settings.json'));
  const own = { ...read, profiles: unmanaged(read.profiles) };
  const { profiles } = policy ? settingsUnder(policy, own) : own;
  return withPublic(profiles, createRestrictions(policy).allowsKind('public'));
}

function settingsIn(path: string): Settings {
  try {
    checkPlace(path);
    const text = readFileSync(path, 'utf8');
    if (isTooDeep(text)) return defaultSettings();
    const file = v.parse(stored, JSON.parse(text));
    return v.parse(settingsSchema, migratedSettings(file));
  } catch {
    return defaultSettings();
  }
}
