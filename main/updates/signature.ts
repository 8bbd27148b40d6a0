import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** The Ed25519 public key that a text in PEM (SPKI) holds; undefined for any other text. */
export function updateKey(pem: string): KeyObject | undefined {
  // Of a private key Node would make the public one: nobody shall hand out that file by mistake.
  if (!/^\s*-----BEGIN PUBLIC KEY-----/.test(pem)) return undefined;
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** 64 bytes, and the end of the line that editors and programs add. */
const signatureForm = /^[A-Za-z0-9+/]{86}==\r?\n?$/;

/** Whether the holder of the key's private half signed exactly these bytes; `signature` as base64. */
export function isSigned(bytes: Uint8Array, signature: string, key: KeyObject): boolean {
  if (!signatureForm.test(signature)) return false;
  return verify(null, bytes, key, Buffer.from(signature, 'base64'));
}
