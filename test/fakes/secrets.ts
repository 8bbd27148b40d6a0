import { createHash, type KeyObject } from 'node:crypto';
import { compactRsaKey } from '../../main/keys/rsa-key.ts';
import { pkcs1, pkcs8 } from './keys.ts';

/** Every form in which a private key, or a part of it, could slip out. */
export function formsOf(key: KeyObject): string[] {
  const jwk = key.export({ format: 'jwk' });
  const parts = [jwk.d, jwk.p, jwk.q, jwk.dp, jwk.dq, jwk.qi].map(String);
  const bytes = [
    ...parts.map((part) => Buffer.from(part, 'base64url')),
    key.export({ type: 'pkcs1', format: 'der' }),
    key.export({ type: 'pkcs8', format: 'der' }),
  ];
  return [
    'PRIVATE KEY',
    compactRsaKey(key),
    ...parts,
    ...bytes.map((one) => one.toString('hex')),
    ...bytes.map((one) => one.toString('base64')),
    // A line of a PEM says as much as a part of the whole.
    ...[pkcs1(key), pkcs8(key)].flatMap((pem) =>
      pem.split('\n').filter((line) => line.length > 40),
    ),
  ];
}

/** Every form in which a shared secret could slip out, its digests among them. */
export function formsOfSecret(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const digests = ['sha1', 'sha256', 'sha512'].map((hash) =>
    createHash(hash).update(bytes).digest(),
  );
  return [
    secret,
    ...[bytes, ...digests].flatMap((one) =>
      (['hex', 'base64', 'base64url'] as const).map((form) => one.toString(form)),
    ),
  ];
}

/** Everything in a value as one text: fields, their names, bytes, what hides behind getters. */
export function allTextIn(value: unknown, seen = new Set<object>()): string {
  if (typeof value === 'string') return `${value}\n${decoded(value)}`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  if (ArrayBuffer.isView(value)) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return [bytes.toString('latin1'), bytes.toString('base64'), bytes.toString('hex')].join('\n');
  }
  const entries = value instanceof Map || value instanceof Set ? [...value] : [];
  return [
    value instanceof Error ? `${value.message}\n${value.stack}` : '',
    ...entries.map((one) => allTextIn(one, seen)),
    ...Reflect.ownKeys(value).map(
      (name) =>
        `${String(name)}\n${allTextIn((value as Record<PropertyKey, unknown>)[name], seen)}`,
    ),
  ].join('\n');
}

/** The parts of a ticket are base64 of JSON, so a secret in one would not show. */
const decoded = (text: string): string =>
  text
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
    .join('\n');
