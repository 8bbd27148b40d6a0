import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { httpsFolder } from '../../common/https-folder.ts';
import type { PolicyUpdates } from '../managed/policy.ts';
import { updateKey } from './signature.ts';

/** Where updates come from, and who signs them. */
export interface UpdateSource {
  /** An https folder, with its last slash. */
  address: string;
  key: KeyObject;
  /** Who signs the installer of Windows besides, as the certificate says it. */
  publisher: string | undefined;
}

const text = v.fallback(v.optional(v.string()), undefined);
const builtIn = v.object({ address: text, publicKey: text, publisher: text });
export type BuiltIn = v.InferOutput<typeof builtIn>;

/** What `scripts/update-source.ts` put into the package; nothing of it where that was not there. */
export function readBuiltIn(file: string): BuiltIn {
  try {
    return v.parse(builtIn, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return v.parse(builtIn, {});
  }
}

/** An organisation says it instead of who built this, part by part. Undefined where one is missing. */
export function updateSource(built: BuiltIn, policy: PolicyUpdates): UpdateSource | undefined {
  const address = httpsFolder(policy.address ?? built.address ?? '');
  const key = updateKey(policy.publicKey ?? built.publicKey ?? '');
  return address !== undefined && key ? { address, key, publisher: built.publisher } : undefined;
}
