import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key in a text in PEM; undefined where it is of another kind than Ed25519, or none. */
export function updateKey(half: 'public' | 'private', pem: string): KeyObject | undefined {
  if (!pem.trimStart().startsWith(`-----BEGIN ${half.toUpperCase()} KEY-----`)) return undefined;
  try {
    const key = half === 'public' ? createPublicKey(pem) : createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Two halves of a new key, in PEM. */
export function newUpdateKey(): { publicKey: string; privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** Whether two keys are the halves of one. */
export const isPair = (privateKey: KeyObject, publicKey: KeyObject): boolean =>
  createPublicKey(privateKey).equals(publicKey);

/**
 * Signs each `latest*.yml` in a folder as it is, and `SHA256SUMS`, and lays the signature beside it as
 * base64, with `.sig` behind its name. Answers their names; throws where one that was written does not verify.
 */
export function signUpdates(folder: string, key: KeyObject): string[] {
  const names = readdirSync(folder).filter((name) =>
    /^(?:latest[\w-]*\.yml|SHA256SUMS)$/.test(name),
  );
  for (const name of names) {
    const file = join(folder, name);
    const signature = `${file}.sig`;
    writeFileSync(signature, `${sign(null, readFileSync(file), key).toString('base64')}\n`);
    const written = Buffer.from(readFileSync(signature, 'utf8'), 'base64');
    if (!verify(null, readFileSync(file), createPublicKey(key), written)) {
      throw new Error(`The signature beside ${name} does not verify.`);
    }
  }
  return names;
}
