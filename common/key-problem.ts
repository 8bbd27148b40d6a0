import type { Problem } from './problem.ts';

/** Why a text or a file gives no key to sign with. The list is closed; each has its sentence. */
export const keyProblemCodes = [
  // The text, whatever it was read from.
  'empty',
  'too-large',
  'binary',
  'web-page',
  'one-line',
  'not-a-key',
  'frame-missing',
  'damaged',
  'two-keys',
  // Something else that has to do with keys.
  'public-key',
  'certificate',
  'certificate-request',
  'openssh',
  'putty',
  'pgp',
  'jwk',
  'jwt',
  'pkcs12',
  // A private key that signs in another way.
  'ec',
  'ed25519',
  'rsa-pss',
  'dsa',
  'other-kind',
  'too-short',
  'too-long',
  // A private key behind a passphrase.
  'passphrase-needed',
  'passphrase-wrong',
  'encryption-unsupported',
  // The file itself.
  'file-missing',
  'file-unreadable',
  'file-is-folder',
  'file-is-pipe',
  'file-is-device',
  'file-is-socket',
  'file-empty',
  'file-too-large',
  'file-slow',
  'env-nothing',
] as const;

export type KeyProblemCode = (typeof keyProblemCodes)[number];

/** `about` is the name of the file, or for `too-short` and `too-long` the number of bits. */
export type KeyProblem = Problem<KeyProblemCode>;

/** Why the keychain did not keep a key or give it back. The list is closed too. */
export const keychainProblemCodes = [
  'locked',
  'unavailable',
  'denied',
  'slow',
  'damaged',
  'removed',
  'missing-module',
] as const;

export type KeychainProblemCode = (typeof keychainProblemCodes)[number];

/** Without `about`: the words of a keychain can hold names of accounts. */
export type KeychainProblem = Problem<KeychainProblemCode>;
