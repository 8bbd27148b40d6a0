import {
  generateKeyPairSync,
  getDiffieHellman,
  type KeyObject,
  type RSAKeyPairKeyObjectOptions,
} from 'node:crypto';
import type { KeyProblemCode } from '../../common/key-problem.ts';
import { rebuildRsaKey } from '../../main/keys/rsa-key.ts';

const made = new Map<number, KeyObject>();

/** A private key of that size: the same one each time, as making one takes a while. */
export function rsaKey(bits: number): KeyObject {
  const key = made.get(bits) ?? freshRsaKey(bits);
  made.set(bits, key);
  return key;
}

export const freshRsaKey = (modulusLength: number): KeyObject =>
  generateKeyPairSync('rsa', { modulusLength } as RSAKeyPairKeyObjectOptions).privateKey;

/** At once, from primes that everybody knows (RFC 3526): good for its size and for nothing else. */
export function knownRsaKey(p: 'modp14' | 'modp17', q: 'modp16' | 'modp14' | 'modp18'): KeyObject {
  const prime = (group: string): string => getDiffieHellman(group).getPrime().toString('base64url');
  return rebuildRsaKey(JSON.stringify({ v: 1, e: 'AQAB', p: prime(p), q: prime(q) }))!;
}

export const pkcs1 = (key: KeyObject): string =>
  String(key.export({ type: 'pkcs1', format: 'pem' }));
export const pkcs8 = (key: KeyObject): string =>
  String(key.export({ type: 'pkcs8', format: 'pem' }));
export const pkcs1Der = (key: KeyObject): Buffer => key.export({ type: 'pkcs1', format: 'der' });
export const pkcs8Der = (key: KeyObject): Buffer => key.export({ type: 'pkcs8', format: 'der' });

export const pem = (label: string, bytes: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(bytes)
    .toString('base64')
    .replace(/.{1,64}/g, '$&\n')}-----END ${label}-----\n`;

/** One element of DER, of less than 64 KB. */
export function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const number = (value: number): Buffer => der(0x02, Buffer.from([value]));
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const words = (text: string): Buffer => der(0x0c, Buffer.from(text));

const good = rsaKey(2_048);
const other = freshRsaKey(2_048);
const publicPem = (type: 'spki' | 'pkcs1'): string =>
  generateKeyPairSync('rsa', {
    modulusLength: 2_048,
    publicKeyEncoding: { type, format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).publicKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const ed25519 = generateKeyPairSync('ed25519').privateKey;
const x25519 = generateKeyPairSync('x25519').privateKey;
const dsa = generateKeyPairSync('dsa', { modulusLength: 1_024, divisorLength: 160 }).privateKey;
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2_048 }).privateKey;
const short = freshRsaKey(1_024);

const algorithm = der(0x30, oid('2a864886f70d01010b'), der(0x05));
const name = der(0x30, der(0x31, der(0x30, oid('550403'), words('meet.example.org'))));
const times = der(
  0x30,
  der(0x17, Buffer.from('260101000000Z')),
  der(0x17, Buffer.from('270101000000Z')),
);
const spki = Buffer.from(publicPem('spki').replace(/-----.*?-----|\s/g, ''), 'base64');
const signature = der(0x03, Buffer.alloc(257));
const certificate = der(
  0x30,
  der(0x30, der(0xa0, number(2)), number(7), algorithm, name, times, name, spki),
  algorithm,
  signature,
);
const request = der(0x30, der(0x30, number(0), name, spki, der(0xa0)), algorithm, signature);
const pkcs12 = der(0x30, number(3), der(0x30, oid('2a864886f70d010701'), der(0xa0, der(0x04))));

const openssh = pem(
  'OPENSSH PRIVATE KEY',
  Buffer.from(`openssh-key-v1\0\0\0\0\u0004none\0\0\0\u0004none${'\0'.repeat(200)}`),
);
const putty = [
  'PuTTY-User-Key-File-3: ssh-rsa',
  'Encryption: none',
  'Comment: ada',
  'Public-Lines: 1',
  'AAAAB3NzaC1yc2EAAAADAQABAAABAQC7',
  'Private-Lines: 1',
  'AAABAFZ0',
  'Private-MAC: 0123456789abcdef',
].join('\r\n');

const encrypted = (type: 'pkcs1' | 'pkcs8', passphrase: string): string =>
  String(good.export({ type, format: 'pem', cipher: 'aes-256-cbc', passphrase }));
/** As PKCS #8 with PBKDF2 (RFC 8018), hashed that often. */
const hashedOften = (rounds: number): Buffer => {
  const times4 = Buffer.alloc(5);
  times4.writeUInt32BE(rounds, 1);
  const kdf = der(
    0x30,
    oid('2a864886f70d01050c'),
    der(0x30, der(0x04, Buffer.alloc(8)), der(0x02, times4)),
  );
  const cipher = der(0x30, oid('60864801650304012a'), der(0x04, Buffer.alloc(16)));
  const scheme = der(0x30, oid('2a864886f70d01050d'), der(0x30, kdf, cipher));
  return der(0x30, scheme, der(0x04, Buffer.alloc(1_232)));
};

const half = (text: string): string => text.slice(0, text.length / 2);
/** The 200th letter is one of the body. */
const with200th = (put: string): string => pkcs8(good).slice(0, 199) + put + pkcs8(good).slice(200);

/** A passphrase, for those that speak of one. */
export const passphrase = 'correct horse';

export interface WrongKey {
  what: string;
  source: string | Uint8Array;
  code: KeyProblemCode;
  passphrase?: string;
}

const wrong = (code: KeyProblemCode, all: Record<string, string | Uint8Array>): WrongKey[] =>
  Object.entries(all).map(([what, source]) => ({ what, source, code }));

/** What people paste or choose instead of their key. */
export const wrongKeys: readonly WrongKey[] = [
  ...wrong('empty', {
    nothing: '',
    'only blanks': ' \r\n\t\n',
    'only a byte order mark': '\uFEFF',
    'a file of no bytes': new Uint8Array(),
    'a file with only a byte order mark': Buffer.from([0xff, 0xfe]),
  }),
  ...wrong('too-large', {
    'a megabyte of text': 'x'.repeat(1_000_000),
    'a key after 64 KB of something else': ' '.repeat(65_536) + pkcs8(good),
    'a megabyte of bytes': new Uint8Array(1_000_000),
  }),
  ...wrong('binary', {
    'a picture': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'a program': Buffer.from('7f454c4602010100', 'hex'),
    'a Java keystore': Buffer.from('feedfeed0000000200000001', 'hex'),
    'text with NUL': 'hunter2\0hunter2',
    'half a character of UTF-16': Buffer.from([0xff, 0xfe, 0x2d]),
    'UTF-16 without its mark': Buffer.from(pkcs8(good), 'utf16le'),
    Latin1: Buffer.from('clé', 'latin1'),
  }),
  ...wrong('web-page', {
    'a page': '<!DOCTYPE html>\n<html><body>Sign in</body></html>',
    'a page that shows a public key': `<html><pre>${publicPem('spki')}</pre></html>`,
  }),
  ...wrong('one-line', {
    'a password': 'hunter2',
    'a shared secret': 'c2hhcmVkIHNlY3JldCBvZiBhIHNlcnZlcg==',
    'a key ID': 'vpaas-magic-cookie-0a1b2c/0d0e0f',
    'a path': '/home/ada/key.pk',
  }),
  ...wrong('not-a-key', {
    'a letter': 'Dear Ada,\nplease find the key attached.\nCharles',
    JSON: '{\n"type": "service_account"\n}',
    'another block': '-----BEGIN SOMETHING-----\nAAAA\n-----END SOMETHING-----',
  }),
  ...wrong('frame-missing', {
    'only the body': pkcs8(good).replace(/-----.*-----\n/g, ''),
    'the body on one line': pkcs1Der(good).toString('base64'),
    'a key in base64 once more': Buffer.from(pkcs8(good)).toString('base64'),
  }),
  ...wrong('damaged', {
    'the first half of PKCS #1': half(pkcs1(good)),
    'the first half of PKCS #8': half(pkcs8(good)),
    'the second half': pkcs8(good).slice(pkcs8(good).length / 2),
    'no END line': pkcs8(good).replace(/-----END.*/, ''),
    'no BEGIN line': pkcs8(good).replace(/-----BEGIN.*-----/, ''),
    'another END line': pkcs8(good).replace('END PRIVATE', 'END RSA PRIVATE'),
    'too few dashes': pkcs8(good).replaceAll('-----', '--'),
    'long dashes from a word processor': pkcs8(good).replaceAll('-----', '—–'),
    'a missing line': pkcs8(good).replace(/\n.{64}\n/, '\n'),
    'a missing letter': with200th(''),
    'a strange letter': with200th('é'),
    'dots in the middle': pkcs8(good).replace(/\n.{64}\n/, '\n…\n'),
    'no body': pkcs8(good).replace(/-\n[^-]*\n-/, '-\n-'),
    'half a file of DER': pkcs8Der(good).subarray(0, 700),
  }),
  ...wrong('two-keys', {
    'two PKCS #8': pkcs8(good) + pkcs8(other),
    'two PKCS #1': pkcs1(good) + pkcs1(other),
    'one of each': pkcs1(good) + pkcs8(other),
    'one of another kind': pkcs8(good) + pkcs8(ec),
  }),
  ...wrong('public-key', {
    SPKI: publicPem('spki'),
    'PKCS #1': publicPem('pkcs1'),
    'DER of SPKI': spki,
    'OpenSSH’s .pub': 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7 ada@example.org\n',
    'OpenSSH’s .pub of Ed25519': 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ ada@example.org',
    'of RFC 4716': '---- BEGIN SSH2 PUBLIC KEY ----\nAAAAB3Nz\n---- END SSH2 PUBLIC KEY ----',
    'cut off': half(publicPem('spki')),
  }),
  ...wrong('certificate', {
    PEM: pem('CERTIFICATE', certificate),
    DER: certificate,
    'of OpenSSL': pem('TRUSTED CERTIFICATE', certificate),
    'cut off': half(pem('CERTIFICATE', certificate)),
    chain: pem('CERTIFICATE', certificate).repeat(3),
  }),
  ...wrong('certificate-request', {
    PEM: pem('CERTIFICATE REQUEST', request),
    'old PEM': pem('NEW CERTIFICATE REQUEST', request),
    DER: request,
  }),
  ...wrong('openssh', { 'OpenSSH’s format': openssh, 'cut off': half(openssh) }),
  ...wrong('putty', { ppk: putty, 'ppk with a mark': Buffer.from(`\uFEFF${putty}`) }),
  ...wrong('pgp', {
    'a key': pem('PGP PRIVATE KEY BLOCK', Buffer.alloc(90, 7)),
    'a message': '-----BEGIN PGP MESSAGE-----\n\nhQEM\n=abcd\n-----END PGP MESSAGE-----',
  }),
  ...wrong('jwk', {
    'a private JWK': JSON.stringify(good.export({ format: 'jwk' })),
    'a set': JSON.stringify({ keys: [ec.export({ format: 'jwk' })] }, null, 2),
  }),
  ...wrong('jwt', {
    'a ticket': 'eyJhbGciOiJIUzI1NiJ9.eyJyb29tIjoic3RhbmR1cCJ9.c2lnbmF0dXJl',
    'a ticket in quotes': '"eyJhbGciOiJIUzI1NiJ9.eyJyb29tIjoic3RhbmR1cCJ9.c2lnbmF0dXJl"\n',
  }),
  ...wrong('pkcs12', { '.p12': pkcs12 }),
  ...wrong('ec', {
    'PKCS #8': pkcs8(ec),
    SEC1: String(ec.export({ type: 'sec1', format: 'pem' })),
    'SEC1 after its parameters':
      pem('EC PARAMETERS', oid('2a8648ce3d030107')) +
      String(ec.export({ type: 'sec1', format: 'pem' })),
    DER: pkcs8Der(ec),
    'encrypted SEC1': String(
      ec.export({ type: 'sec1', format: 'pem', cipher: 'aes-128-cbc', passphrase }),
    ),
  }),
  ...wrong('ed25519', { 'PKCS #8': pkcs8(ed25519), DER: pkcs8Der(ed25519) }),
  ...wrong('rsa-pss', { 'PKCS #8': pkcs8(pss), DER: pkcs8Der(pss) }),
  ...wrong('dsa', {
    'PKCS #8': pkcs8(dsa),
    'OpenSSL’s own': pem(
      'DSA PRIVATE KEY',
      der(0x30, ...[0, 7, 5, 3, 2, 1].map((value) => number(value))),
    ),
  }),
  ...wrong('other-kind', {
    'a key for agreement': pkcs8(x25519),
    'RSA of three primes': pem(
      'RSA PRIVATE KEY',
      der(0x30, ...Array.from({ length: 9 }, () => number(1)), der(0x30)),
    ),
  }),
  ...wrong('too-short', { 'PKCS #1': pkcs1(short), 'PKCS #8': pkcs8(short), DER: pkcs1Der(short) }),
  ...wrong('too-long', { '10,240 bits': pkcs8(knownRsaKey('modp14', 'modp18')) }),
  ...wrong('passphrase-needed', {
    'PKCS #1': encrypted('pkcs1', passphrase),
    'PKCS #8': encrypted('pkcs8', passphrase),
  }),
  ...wrong('passphrase-wrong', {
    'PKCS #1': encrypted('pkcs1', passphrase),
    'PKCS #8': encrypted('pkcs8', passphrase),
    'PKCS #8 with noise inside': pem('ENCRYPTED PRIVATE KEY', hashedOften(2_048)),
  }).map((one) => ({ ...one, passphrase: 'wrong' })),
  ...wrong('encryption-unsupported', {
    'a passphrase hashed four billion times': hashedOften(0xffff_ffff),
    'a cipher nobody knows': encrypted('pkcs1', passphrase).replace('AES-256-CBC', 'ROT-13'),
  }).map((one) => ({ ...one, passphrase: 'wrong' })),
  {
    what: 'EC behind a passphrase',
    code: 'ec',
    passphrase,
    source: String(ec.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-128-cbc', passphrase })),
  },
];
