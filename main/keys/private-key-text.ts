import { createPrivateKey, type KeyObject, type PrivateKeyInput } from 'node:crypto';
import type { KeyProblem, KeyProblemCode } from '../../common/key-problem.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { contentOfDer } from './der.ts';
import { fromBase64, type PemBlock, pemBlocks, writePem } from './pem.ts';
import { isText, textOf } from './plain-text.ts';

/** A pasted text, or the bytes of a file. */
export type KeySource = string | Uint8Array;
type KeyResult = Result<KeyObject, KeyProblem>;

/** RSA-8192 as PEM has 6,400 bytes; the rest is for what stands around it. */
const mostBytes = 64 * 1024;

/** RS256 is not safe below (RFC 7518, section 3.3); above, servers and phones take seconds. */
const fewestBits = 2_048;
const mostBits = 8_192;

/** `openssl` hashes a passphrase 2,048 times; a file that wants minutes is an attack, not a key. */
const mostRounds = 2_000_000;

/**
 * The one RSA private key in a text or a file, or why there is none. We look ourselves before
 * Node does: its errors do not tell a public key from a damaged one, and jsonwebtoken takes either
 * as a shared secret.
 */
export function readPrivateKey(source: KeySource, passphrase = ''): KeyResult {
  if (source.length > mostBytes) return fail({ code: 'too-large' });
  const text = typeof source === 'string' ? source : textOf(source);
  if (text === undefined) return fromDer(source as Uint8Array, passphrase);
  if (!isText(text)) return fail({ code: 'binary' });

  const blocks = pemBlocks(text);
  const secret = blocks.filter(({ label }) => label.endsWith('PRIVATE KEY'));
  if (secret.length > 0) return onlyKey(distinct(secret), passphrase);
  const code = wordsOf.find(([words]) => words.test(text))?.[1];
  if (code) return fail({ code });
  const [block] = blocks;
  return block ? fromPem(block, passphrase) : fail({ code: whatElse(text) });
}

/** The same key in several forms is one key; more forms than there are mean work, not a key. */
function onlyKey([block, ...others]: readonly PemBlock[], passphrase: string): KeyResult {
  const key = block ? fromPem(block, passphrase) : fail({ code: 'damaged' as const });
  const isOne =
    others.length < 4 && others.every((other) => isSameKey(key, fromPem(other, passphrase)));
  return isOne ? key : fail({ code: 'two-keys' });
}

/** Texts that name themselves, first match first. */
const wordsOf: readonly [RegExp, KeyProblemCode][] = [
  [/^[\s\uFEFF]*$/, 'empty'],
  [/^\s*PuTTY-User-Key-File-/, 'putty'],
  [/^\s*<(?:!doctype\s+html|html|head|body)\b/i, 'web-page'],
  [/^\s*[{[][^]*"kty"\s*:/, 'jwk'],
  [/^\s*(?:ssh-\w+|ecdsa-sha2-\w+|sk-\S+@openssh\.com)\s+AAAA/, 'public-key'],
  [/^\s*["']?eyJ[\w-]+\.[\w-]+\.[\w-]*["']?\s*$/, 'jwt'],
];

/** What the BEGIN line says, where the body says nothing. */
const labels: readonly [RegExp, KeyProblemCode][] = [
  [/^OPENSSH /, 'openssh'],
  [/^PGP /, 'pgp'],
  [/^EC /, 'ec'],
  [/^DSA /, 'dsa'],
  [/PUBLIC KEY$/, 'public-key'],
  [/REQUEST$/, 'certificate-request'],
  [/CERTIFICATE$/, 'certificate'],
  [/PRIVATE KEY$/, 'damaged'],
];

const codeOf = (label: string): KeyProblemCode =>
  labels.find(([form]) => form.test(label))?.[1] ?? 'not-a-key';

/** The same block twice is one block. */
const distinct = (blocks: readonly PemBlock[]): PemBlock[] => [
  ...new Map(blocks.map((block) => [writePem(block), block])).values(),
];

const isSameKey = (one: KeyResult, other: KeyResult): boolean =>
  one.ok && other.ok && one.value.equals(other.value);

function fromPem(block: PemBlock, passphrase: string): KeyResult {
  if (!block.bytes) return fail({ code: codeOf(block.label) });
  if (!block.cipher) return fromDer(block.bytes, passphrase, codeOf(block.label));
  // Encrypted like this the body is noise, and the BEGIN line all there is to know.
  return block.label === 'RSA PRIVATE KEY'
    ? decrypt({ key: writePem(block), format: 'pem' }, passphrase)
    : fail({ code: codeOf(block.label) });
}

/** `unknown` is the problem with bytes that are no DER we know. */
function fromDer(der: Uint8Array, passphrase: string, unknown = whatBinary(der)): KeyResult {
  const content = contentOfDer(der);
  if (!content) return fail({ code: unknown });
  const key = Buffer.from(der);
  switch (content.kind) {
    case 'encrypted':
      if (content.rounds > mostRounds) return fail({ code: 'encryption-unsupported' });
      return decrypt({ key, format: 'der', type: 'pkcs8' }, passphrase);
    case 'rsa':
      return wrongSize(content.bits) ?? open({ key, format: 'der', type: content.form });
    default:
      return fail({ code: content.kind });
  }
}

/** A file that begins like DER is a broken key; anything else is just not ours. */
const whatBinary = ([tag, length = 0]: Uint8Array): KeyProblemCode =>
  tag === 0x30 && length > 0x80 && length <= 0x84 ? 'damaged' : 'binary';

function decrypt(input: PrivateKeyInput, passphrase: string): KeyResult {
  if (passphrase === '') return fail({ code: 'passphrase-needed' });
  return open({ ...input, passphrase }, (code) =>
    /UNSUPPORTED|UNKNOWN/.test(code) ? 'encryption-unsupported' : 'passphrase-wrong',
  );
}

function open(
  input: PrivateKeyInput,
  why: (code: string) => KeyProblemCode = () => 'damaged',
): KeyResult {
  try {
    return suitable(createPrivateKey(input));
  } catch (error) {
    return fail({ code: why(String((error as NodeJS.ErrnoException).code)) });
  }
}

/** What only shows after decryption. */
function suitable(key: KeyObject): KeyResult {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  switch (type) {
    case 'rsa':
      return wrongSize(details?.modulusLength ?? 0) ?? ok(key);
    case 'rsa-pss':
    case 'ec':
    case 'dsa':
    case 'ed25519':
      return fail({ code: type });
    default:
      return fail({ code: 'other-kind' });
  }
}

function wrongSize(bits: number): KeyResult | undefined {
  if (bits < fewestBits) return fail({ code: 'too-short', about: String(bits) });
  if (bits > mostBits) return fail({ code: 'too-long', about: String(bits) });
  return undefined;
}

/** A text without any block. */
function whatElse(text: string): KeyProblemCode {
  if (/\b(?:BEGIN|END) [A-Z0-9 ]{0,40}(?:KEY|CERTIFICATE)/.test(text)) return 'damaged';
  const body = fromBase64(text.replace(/\s+/g, ''));
  if (body && (contentOfDer(body) ?? pemBlocks(textOf(body) ?? '')[0])) return 'frame-missing';
  return text.trim().includes('\n') ? 'not-a-key' : 'one-line';
}
