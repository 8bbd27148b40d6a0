import type { Settings } from '../../common/settings.ts';
import { createKeychain } from '../../main/keys/keychain.ts';
import { createProfileKeys } from '../../main/keys/profile-keys.ts';
import { createProfiles } from '../../main/profiles.ts';
import { createSigningKeys } from '../../main/keys/signing-key.ts';
import { createFakeKeytar } from './keytar.ts';
import { createFakeSettings } from './settings.ts';

export const noon = Date.UTC(2026, 0, 2, 12);

/** Profiles and keys as main builds them, on settings and a keyring that live as long as the test. */
export function createHostingParts(given: Partial<Settings> = {}, limit = 200) {
  const settings = createFakeSettings(given);
  const keytar = createFakeKeytar();
  let ids = 0;
  const profiles = createProfiles(settings, () => `id${(ids += 1)}`);
  const start = () =>
    createSigningKeys({
      keychain: createKeychain({ load: () => keytar, limit, platform: 'linux' }),
      now: () => noon,
    });
  const keys = start();
  return {
    settings,
    keytar,
    profiles,
    keys,
    profileKeys: createProfileKeys(profiles, keys),
    /** The keys as the next start of Parlour finds them: nothing of them is in memory. */
    restart: start,
  };
}
