import { administratorsOf } from './administrators.ts';
import { loadPolicy } from './load-policy.ts';
import type { Policy } from './policy.ts';
import { policyPlace } from './policy-place.ts';

/** The policy of this computer, read the first time it is asked for: all of one start obeys the same. */
export function createPolicyHere(platform: NodeJS.Platform): () => Policy | undefined {
  let read: { policy: Policy | undefined } | undefined;
  return () => {
    read ??= { policy: loadPolicy(policyPlace(platform), administratorsOf(platform)) };
    return read.policy;
  };
}
