import { createPublicKey, sign, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compactRsaKey, rebuildRsaKey } from '../../../main/keys/rsa-key.ts';
import { anyNumber } from '../../common/any-number.ts';
import { anyText } from '../../common/any-text.ts';
import { freshRsaKey, knownRsaKey, rsaKey } from '../../fakes/keys.ts';

const key = rsaKey(2_048);
const good = JSON.parse(compactRsaKey(key)) as Record<string, unknown>;

describe('a damaged text is no key', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['a list', [good]],
    ['another version', { ...good, v: 2 }],
    ['no version', { ...good, v: undefined }],
    ['more than was written', { ...good, n: 'AQAB' }],
    ['no exponent', { ...good, e: undefined }],
    ['an empty exponent', { ...good, e: '' }],
    ['an even exponent', { ...good, e: 'Ag' }],
    ['an exponent of nothing', { ...good, e: 'AA' }],
    ['no prime', { ...good, p: undefined }],
    ['a prime of nothing', { ...good, p: 'AA' }],
    ['a prime of one', { ...good, p: 'AQ' }],
    ['the same prime twice', { ...good, q: good['p'] }],
    ['a number', { ...good, p: 7 }],
    ['another alphabet', { ...good, p: `${String(good['p']).slice(1)}+` }],
    ['a prime without end', { ...good, p: 'A'.repeat(1_000_000) }],
  ])('%s', (_what, value) => {
    expect(rebuildRsaKey(JSON.stringify(value))).toBeUndefined();
  });

  it.each(['', 'hunter2', '{', '{"v":1', '\0', '{"__proto__":{"v":1}}'])('%j', (text) => {
    expect(rebuildRsaKey(text)).toBeUndefined();
  });

  it('and never throws, whatever it is', () => {
    const text = anyText(3);
    const below = anyNumber(4);
    for (let i = 0; i < 300; i++) {
      expect(rebuildRsaKey(text())).toBeUndefined();
      const broken = [...JSON.stringify(good)];
      broken[below(broken.length)] = String.fromCharCode(32 + below(95));
      const rebuilt = rebuildRsaKey(broken.join(''));
      // Another letter gives another key or none; this one only if its bits are not read.
      if (rebuilt?.equals(key)) expect(JSON.parse(compactRsaKey(rebuilt))).toEqual(good);
    }
  });
});

describe('a key comes back', () => {
  it.each([
    [2_048, 374],
    [3_072, 544],
    [4_096, 716],
  ])('with %i bits from %i bytes', (bits, size) => {
    const compact = compactRsaKey(rsaKey(bits));
    expect(compact).toHaveLength(size);
    const rebuilt = rebuildRsaKey(compact)!;
    expect(rebuilt.equals(rsaKey(bits))).toBe(true);
    expect(rebuilt.export({ type: 'pkcs8', format: 'der' })).toEqual(
      rsaKey(bits).export({ type: 'pkcs8', format: 'der' }),
    );
  });

  it('with 8192 bits from little more than half of what Windows keeps', () => {
    const compact = compactRsaKey(knownRsaKey('modp17', 'modp14'));
    expect(compact).toHaveLength(1_398);
    expect(compactRsaKey(rebuildRsaKey(compact)!)).toBe(compact);
  });

  it('every time, and signs what the original checks', () => {
    for (let i = 0; i < 10; i++) {
      const original = freshRsaKey(2_048);
      const rebuilt = rebuildRsaKey(compactRsaKey(original))!;
      expect(rebuilt.equals(original)).toBe(true);
      const words = Buffer.from(`standup ${i}`);
      const signature = sign('sha256', words, rebuilt);
      expect(verify('sha256', words, createPublicKey(original), signature)).toBe(true);
    }
  });
});
