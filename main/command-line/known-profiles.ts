import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Profile, publicProfile } from '../../common/profile.ts';
import { settingsSchema } from '../../common/settings.ts';
import { migratedSettings } from '../../common/settings-migration.ts';
import { isTooDeep } from '../files/nesting.ts';
import { checkPlace } from '../files/place.ts';

const stored = v.record(v.string(), v.unknown());

/**
 * The profiles of this person, before anything is built: a start that hands itself over ends
 * without. Only looks; of a file that cannot be read the public one is left.
 */
export function knownProfiles(userData: string): readonly Profile[] {
  const path = join(userData, 'settings.json');
  try {
    checkPlace(path);
    const text = readFileSync(path, 'utf8');
    if (isTooDeep(text)) return [publicProfile];
    const file = v.parse(stored, JSON.parse(text));
    return [publicProfile, ...v.parse(settingsSchema, migratedSettings(file)).profiles];
  } catch {
    return [publicProfile];
  }
}
