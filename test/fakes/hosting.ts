import type { Settings } from '../../common/settings.ts';
import { createKeychain } from '../../main/keys/keychain.ts';
import { createProfileKeys } from '../../main/keys/profile-keys.ts';
import { createSharedSecrets } from '../../main/keys/shared-secret.ts';
import { createSigningKeys } from '../../main/keys/signing-key.ts';
import { createTakeEnv } from '../../main/keys/take-env.ts';
import { createProfiles } from '../../main/profiles.ts';
import { createFakeKeytar } from './keytar.ts';
import { createFakeSettings } from './settings.ts';

export const noon = Date.UTC(2026, 0, 2, 12);

/** Profiles and keys as main builds them, on settings and a keyring that live as long as the test. */
export function createHostingParts(given: Partial<Settings> = {}, limit = 200) {
  const settings = createFakeSettings(given);
  const keytar = createFakeKeytar();
  let ids = 0;
  const profiles = createProfiles(settings, () => `id${(ids += 1)}`);
  const start = () => {
    const keychain = createKeychain({ load: () => keytar, limit, platform: 'linux' });
    const now = () => noon;
    return {
      keys: createSigningKeys({ keychain, now }),
      secrets: createSharedSecrets(keychain, now),
    };
  };
  const { keys, secrets } = start();
  const profileKeys = createProfileKeys(profiles, keys, secrets);
  return {
    settings,
    keytar,
    profiles,
    keys,
    secrets,
    profileKeys,
    takeEnv: createTakeEnv(profiles, profileKeys),
    /** Keys and secrets as the next start of Parlour finds them: nothing of them is in memory. */
    restart: start,
  };
}
