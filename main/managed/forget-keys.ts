import type { SettingsStore } from '../settings-store.ts';
import { forgottenBy } from './managed-profiles.ts';
import type { Policy } from './policy.ts';

/**
 * Forgets what was kept for profiles that the policy does not bring any more, one after the other:
 * their secrets, and what their meetings left. What stays is tried again at the next start.
 */
export async function forgetKeys(
  policy: Policy | undefined,
  settings: Pick<SettingsStore, 'get' | 'change'>,
  forget: (profile: string) => Promise<boolean>,
): Promise<void> {
  for (const id of forgottenBy(policy, settings.get())) {
    if (!(await forget(id))) continue;
    settings.change(({ managedKeys, ...all }) => ({
      ...all,
      managedKeys: Object.fromEntries(Object.entries(managedKeys).filter(([one]) => one !== id)),
    }));
  }
}
