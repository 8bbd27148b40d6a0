import type { KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type KeySource, readPrivateKey } from '../../../main/keys/private-key-text.ts';
import { anyNumber } from '../../common/any-number.ts';
import {
  der,
  knownRsaKey,
  passphrase,
  pem,
  pkcs1,
  pkcs1Der,
  pkcs8,
  pkcs8Der,
  rsaKey,
  wrongKeys,
} from '../../fakes/keys.ts';

const key = rsaKey(2_048);
const p1 = pkcs1(key);
const p8 = pkcs8(key);
const isKey = (source: KeySource, words?: string, wanted: KeyObject = key): boolean => {
  const read = readPrivateKey(source, words);
  return read.ok && read.value.equals(wanted);
};
const encrypted = (type: 'pkcs1' | 'pkcs8', format: 'pem' | 'der', cipher: string) =>
  key.export({ type, format, cipher, passphrase } as { type: 'pkcs8'; format: 'pem' });
const withMark = (mark: number[], text: string, swap = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from(mark), swap ? bytes.swap16() : bytes]);
};

describe('what is no RSA private key is refused by its own name', () => {
  it.each(wrongKeys.map((one) => [one.code, one.what, one] as const))(
    '%s: %s',
    (code, _what, { source, passphrase: words }) => {
      const start = performance.now();
      expect(readPrivateKey(source, words)).toMatchObject({ ok: false, problem: { code } });
      expect(performance.now() - start).toBeLessThan(500);
    },
  );

  it('with the number of bits where that is the reason', () => {
    expect(readPrivateKey(pkcs8(rsaKey(1_024)))).toEqual({
      ok: false,
      problem: { code: 'too-short', about: '1024' },
    });
  });
});

describe('a text that means to keep us busy', () => {
  const nested = (tag: number): Buffer => {
    let inner: Buffer = Buffer.alloc(0);
    while (inner.length < 60_000) inner = der(tag, inner);
    return inner;
  };
  it.each<[string, KeySource]>([
    ['BEGIN lines', '-----BEGIN PRIVATE KEY-----\n'.repeat(2_000)],
    ['END lines', '-----END PRIVATE KEY-----\n'.repeat(2_000)],
    ['words of BEGIN lines', 'BEGIN '.repeat(10_000)],
    ['dashes', '-'.repeat(65_000)],
    ['backslashes', '\\'.repeat(65_000)],
    ['braces', '{"kty"'.repeat(10_000)],
    [
      'header lines',
      `-----BEGIN PRIVATE KEY-----${'a:\n'.repeat(20_000)}-----END PRIVATE KEY-----`,
    ],
    ['nested DER', nested(0x30)],
    ['nested DER in PEM', pem('PRIVATE KEY', nested(0x30).subarray(0, 40_000))],
    ['nested encryption', der(0x30, nested(0x30), der(0x04))],
    ['nothing but numbers', der(0x30, ...Array.from({ length: 20_000 }, () => der(0x02)))],
  ])('is refused at once: %s', (_what, source) => {
    const start = performance.now();
    expect(readPrivateKey(source, passphrase).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('or is broken anywhere never throws', () => {
    const below = anyNumber(7);
    const bytes = [Buffer.from(p1), Buffer.from(p8), pkcs1Der(key), pkcs8Der(key)];
    for (let i = 0; i < 600; i++) {
      const broken = Buffer.from(bytes[i % 4]!);
      for (let flaws = below(3); flaws >= 0; flaws--) broken[below(broken.length)] = below(256);
      const source = broken.subarray(0, below(4) === 0 ? below(broken.length) : undefined);
      const read = readPrivateKey(source, passphrase);
      expect(read.ok ? 'rsa' : typeof read.problem.code).toMatch(/^(?:rsa|string)$/);
    }
  });
});

describe('a key is read', () => {
  it.each<[string, KeySource]>([
    ['as PKCS #1', p1],
    ['as PKCS #8', p8],
    ['as DER of PKCS #1', pkcs1Der(key)],
    ['as DER of PKCS #8', pkcs8Der(key)],
    ['from a file', Buffer.from(p8)],
    ['with line ends of Windows', p1.replaceAll('\n', '\r\n')],
    ['with line ends of old Macs', p1.replaceAll('\n', '\r')],
    ['after a byte order mark', `\uFEFF${p1}`],
    ['from a file with a byte order mark', Buffer.from(`\uFEFF${p8}`)],
    ['from UTF-16 of Windows', withMark([0xff, 0xfe], p8)],
    ['from UTF-16 the other way round', withMark([0xfe, 0xff], p8, true)],
    ['between other words', `Here it is:\n\n${p8}\nRegards, Ada`],
    ['with the attributes OpenSSL writes', `Bag Attributes\n    localKeyID: 01 \n${p8}`],
    ['indented', p8.replace(/^/gm, '    ')],
    ['quoted in a mail', p8.replace(/^/gm, '> ')],
    ['in double quotes', `"${p8.trim()}"`],
    ['in single quotes', `'${p8.trim()}'`],
    ['with every line in quotes', p8.trim().replace(/^(.*)$/gm, '"$1",')],
    ['with \\n spelled out', p8.replaceAll('\n', '\\n')],
    ['with \\r\\n spelled out', p1.replaceAll('\n', '\\r\\n')],
    ['with \\n spelled out twice', JSON.stringify(JSON.stringify(p8))],
    ['from JSON', JSON.stringify({ type: 'service_account', private_key: p8 })],
    ['from a .env line', `JAAS_PRIVATE_KEY="${p8.replaceAll('\n', '\\n')}"`],
    ['on one line', p8.replaceAll('\n', ' ')],
    ['on one line without blanks', p8.replaceAll('\n', '')],
    ['without a last line end', p8.trim()],
    ['with lines of another length', p8.replace(/^[\w+/]{40}/gm, '$&\n')],
    ['with invisible marks', p8.replaceAll('\n', '\u200B\n')],
    ['with its certificate before it', pem('CERTIFICATE', der(0x30, der(0x30))) + p8],
    ['with its public half after it', p8 + pem('PUBLIC KEY', der(0x30, der(0x30), der(0x03)))],
    ['twice the same', p8 + p8],
    ['twice the same in two forms', p1 + p8],
    ['as PKCS #1 behind the words of PKCS #8', pem('PRIVATE KEY', pkcs1Der(key))],
    ['as PKCS #8 behind the words of PKCS #1', pem('RSA PRIVATE KEY', pkcs8Der(key))],
    ['from DER with something behind it', Buffer.concat([pkcs8Der(key), Buffer.from('\n')])],
  ])('%s', (_how, source) => {
    expect(isKey(source)).toBe(true);
  });

  it.each<[string, string | Buffer]>([
    ['PKCS #1 with AES', encrypted('pkcs1', 'pem', 'aes-256-cbc')],
    ['PKCS #1 with triple DES', encrypted('pkcs1', 'pem', 'des-ede3-cbc')],
    ['PKCS #8 with AES', encrypted('pkcs8', 'pem', 'aes-256-cbc')],
    ['PKCS #8 with short AES', encrypted('pkcs8', 'pem', 'aes-128-cbc')],
    ['DER of PKCS #8', encrypted('pkcs8', 'der', 'aes-256-cbc')],
  ])('behind its passphrase: %s', (_how, source) => {
    expect(isKey(source, passphrase)).toBe(true);
    if (typeof source !== 'string') return;
    expect(isKey(source.replaceAll('\n', '\r\n'), passphrase)).toBe(true);
    expect(isKey(`"${source.replaceAll('\n', '\\n')}"`, passphrase)).toBe(true);
    expect(isKey(source.replaceAll('\n', ' '), passphrase)).toBe(true);
  });

  it('whatever passphrase is given, if it needs none', () => {
    expect(isKey(p8, 'anything')).toBe(true);
  });

  it.each([2_048, 3_072, 4_096])('with %i bits', (bits) => {
    expect(isKey(pkcs1(rsaKey(bits)), '', rsaKey(bits))).toBe(true);
  });

  it('with 8192 bits, the most that is taken', () => {
    const large = knownRsaKey('modp17', 'modp14');
    expect(large.asymmetricKeyDetails?.modulusLength).toBe(8_192);
    expect(isKey(pkcs8(large), '', large)).toBe(true);
  });
});
