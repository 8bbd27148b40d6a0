import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { type KeyRecord, keyRecordSchema } from '../../../common/key-record.ts';
import { text } from '../../../common/text/index.ts';
import { createKeychain } from '../../../main/keys/keychain.ts';
import { compactRsaKey } from '../../../main/keys/rsa-key.ts';
import { createSigningKeys, factsOf, type SigningKeys } from '../../../main/keys/signing-key.ts';
import { anyNumber } from '../../common/any-number.ts';
import {
  freshRsaKey,
  knownRsaKey,
  passphrase,
  pkcs1,
  pkcs1Der,
  pkcs8,
  rsaKey,
  wrongKeys,
} from '../../fakes/keys.ts';
import { createFakeKeytar, type FakeKeytar } from '../../fakes/keytar.ts';

const noon = Date.UTC(2026, 0, 2, 12);
const key = rsaKey(2_048);
const other = freshRsaKey(2_048);

let keytar: FakeKeytar;
let keys: SigningKeys;
const start = (): SigningKeys =>
  createSigningKeys({
    keychain: createKeychain({ load: () => keytar, limit: 200, platform: 'linux' }),
    now: () => noon,
  });
beforeEach(() => {
  keytar = createFakeKeytar();
  keys = start();
});

const failed = (code: string) => ({ ok: false, problem: { code } });
const recordOf = (one: KeyObject): KeyRecord => ({ ...factsOf(one), addedAt: noon });
const isKey = async (loading: ReturnType<SigningKeys['load']>, wanted: KeyObject) => {
  const loaded = await loading;
  return loaded.ok && loaded.value.equals(wanted);
};

describe('what is no key to sign with', () => {
  it.each(wrongKeys.map((one) => [one.code, one.what, one] as const))(
    'never reaches the keychain: %s, %s',
    async (code, _what, { source, passphrase: words }) => {
      expect(await keys.save('a', source, words)).toMatchObject({ problem: { code } });
      expect(keys.check(source, words)).toMatchObject({ problem: { code } });
      expect(keys.keepForSession('a', source, words)).toMatchObject({ problem: { code } });
      expect(keytar.calls).toEqual([]);
    },
  );

  it('has at least 25 kinds, each with a sentence of its own', () => {
    const codes = new Set(wrongKeys.map(({ code }) => code));
    expect(codes.size).toBeGreaterThanOrEqual(25);
    const sentences = [...codes].map((code) => text.keyProblem[code].happened(''));
    expect(new Set(sentences).size).toBe(codes.size);
  });

  it('leaves the key that is there', async () => {
    const saved = await keys.save('a', pkcs8(key));
    for (const { source, passphrase: words } of wrongKeys) await keys.save('a', source, words);
    expect(await isKey(start().load('a', recordOf(key)), key)).toBe(true);
    expect(saved).toEqual({ ok: true, value: recordOf(key) });
  });

  it('can be a file whose numbers do not belong together', () => {
    const mixed = pkcs1Der(key);
    const theirs = pkcs1Der(other);
    // The modulus of one key with the rest of the other.
    theirs.copy(mixed, 11, 11, 11 + 257);
    expect(keys.check(mixed)).toEqual(failed('damaged'));
  });

  it('is anything that a flaw makes of a key', () => {
    const below = anyNumber(5);
    const { fingerprint } = factsOf(key);
    for (let i = 0; i < 200; i++) {
      const flawed = pkcs1Der(key);
      flawed[below(flawed.length)]! ^= 1 << below(8);
      const checked = keys.check(flawed);
      // Some numbers of the file follow from others; a flaw in those changes nothing.
      if (checked.ok) expect(checked.value.fingerprint).toBe(fingerprint);
    }
  });
});

describe('saving a key', () => {
  it.each([
    ['a locked keychain', 'Cannot create an item in a locked collection', 'locked'],
    ['no keychain', 'The name is not activatable', 'unavailable'],
    ['a keychain that refuses', 'User canceled the operation.', 'denied'],
  ])('fails with %s', async (_what, said, code) => {
    keytar.state = said;
    expect(await keys.save('a', pkcs8(key))).toEqual(failed(code));
    expect([...keytar.entries]).toEqual([]);
  });

  it.each(['locked', 'Timeout was reached'])(
    'that fails leaves the old one (%s)',
    async (state) => {
      await keys.save('a', pkcs8(key));
      keytar.state = state;
      expect((await keys.save('a', pkcs8(other))).ok).toBe(false);
      keytar.state = 'open';
      expect(await isKey(keys.load('a', recordOf(key)), key)).toBe(true);
      expect(await isKey(start().load('a', recordOf(key)), key)).toBe(true);
    },
  );

  it('that comes back as something else leaves the old one', async () => {
    await keys.save('a', pkcs8(key));
    const put = keytar.setPassword;
    keytar.setPassword = (service, account, secret) => {
      keytar.setPassword = put;
      return put(service, account, `${secret} `);
    };
    expect(await keys.save('a', pkcs8(other))).toEqual(failed('damaged'));
    expect(await isKey(start().load('a', recordOf(key)), key)).toBe(true);
  });

  it('that takes too long leaves the old one', async () => {
    await keys.save('a', pkcs8(key));
    const goOn = keytar.hang();
    expect(await keys.save('a', pkcs8(other))).toEqual(failed('slow'));
    goOn();
    expect(await isKey(keys.load('a', recordOf(key)), key)).toBe(true);
  });

  it('answers with what may be known of it, and nothing else', async () => {
    const saved = await keys.save('a', pkcs1(key));
    expect(saved).toEqual({ ok: true, value: recordOf(key) });
    expect(v.parse(keyRecordSchema, saved.ok && saved.value)).toEqual(recordOf(key));
    const { d, p, q } = key.export({ format: 'jwk' });
    for (const secret of [d, p, q]) expect(JSON.stringify(saved)).not.toContain(secret);
  });

  it.each([2_048, 3_072, 4_096])(
    'of %i bits fits a keychain that holds 2,560 bytes per entry',
    async (bits) => {
      const wanted = rsaKey(bits);
      expect(await keys.save('a', pkcs1(wanted))).toMatchObject({ ok: true, value: { bits } });
      expect(await isKey(start().load('a', recordOf(wanted)), wanted)).toBe(true);
    },
  );

  it('of 8192 bits fits as well', async () => {
    const wanted = knownRsaKey('modp17', 'modp14');
    expect(await keys.save('a', pkcs8(wanted))).toMatchObject({ ok: true, value: { bits: 8_192 } });
    expect(await isKey(start().load('a', recordOf(wanted)), wanted)).toBe(true);
  });

  it('behind a passphrase keeps it without', async () => {
    const locked = key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase });
    expect(await keys.save('a', String(locked), passphrase)).toMatchObject({ ok: true });
    expect(await isKey(start().load('a', recordOf(key)), key)).toBe(true);
    expect([...keytar.entries.values()].join()).not.toContain(passphrase);
  });
});

describe('loading a key', () => {
  it.each([
    ['damaged', 'hunter2'],
    ['damaged', ''],
    ['damaged', '{"v":1,"e":"AQAB","p":"AQ","q":"AQ"}'],
    ['damaged', compactRsaKey(other)],
  ])('says %s of %j in its place', async (code, value) => {
    await keys.save('a', pkcs8(key));
    keytar.entries.set('key:a', value);
    expect(await start().load('a', recordOf(key))).toEqual(failed(code));
    expect(await keys.reload('a', recordOf(key))).toEqual(failed(code));
  });

  it('tells a locked keychain from a removed key', async () => {
    await keys.save('a', pkcs8(key));
    keytar.state = 'locked';
    expect(await start().load('a', recordOf(key))).toEqual(failed('locked'));
    keytar.state = 'open';
    keytar.entries.delete('key:a');
    expect(await start().load('a', recordOf(key))).toEqual(failed('removed'));
  });

  it('finds the key of its profile only', async () => {
    await keys.save('a', pkcs8(key));
    await keys.save('b', pkcs8(other));
    expect(await isKey(start().load('a', recordOf(key)), key)).toBe(true);
    expect(await isKey(start().load('b', recordOf(other)), other)).toBe(true);
    expect(await start().load('c', recordOf(key))).toEqual(failed('removed'));
  });

  it('asks the keychain once, and again only when told to', async () => {
    await keys.save('a', pkcs8(key));
    const fresh = start();
    await fresh.load('a', recordOf(key));
    keytar.entries.delete('key:a');
    expect(await isKey(fresh.load('a', recordOf(key)), key)).toBe(true);
    expect(await fresh.reload('a', recordOf(key))).toEqual(failed('removed'));
    expect(await fresh.load('a', recordOf(key))).toEqual(failed('removed'));
  });

  it('gives what signs for the public half that the server has', async () => {
    await keys.save('a', pkcs1(key));
    const loaded = await start().load('a', recordOf(key));
    const words = Buffer.from('standup');
    const signature = sign('sha256', words, loaded.ok ? loaded.value : '');
    expect(verify('sha256', words, createPublicKey(key), signature)).toBe(true);
  });
});

describe('forgetting a key', () => {
  it('that a locked keychain holds is not said to be done', async () => {
    await keys.save('a', pkcs8(key));
    keytar.state = 'locked';
    expect(await keys.forget('a')).toEqual(failed('locked'));
    keytar.state = 'open';
    expect([...keytar.entries.keys()]).toEqual(['key:a']);
  });

  it('leaves nothing, here and there', async () => {
    await keys.save('a', pkcs8(key));
    expect(await keys.forget('a')).toEqual({ ok: true, value: undefined });
    expect([...keytar.entries]).toEqual([]);
    expect(await keys.load('a', recordOf(key))).toEqual(failed('removed'));
  });

  it('that is gone already is done', async () => {
    expect(await keys.forget('a')).toEqual({ ok: true, value: undefined });
  });

  it('leaves those of other profiles', async () => {
    await keys.save('a', pkcs8(key));
    await keys.save('b', pkcs8(other));
    await keys.forget('a');
    expect(await isKey(start().load('b', recordOf(other)), other)).toBe(true);
  });
});

describe('a key for this session', () => {
  beforeEach(() => (keytar.state = 'The name is not activatable'));

  it('needs no keychain and leaves nothing in one', async () => {
    expect(keys.keepForSession('a', pkcs8(key))).toEqual({ ok: true, value: recordOf(key) });
    expect(await isKey(keys.load('a', recordOf(key)), key)).toBe(true);
    expect(await isKey(keys.reload('a', recordOf(key)), key)).toBe(true);
    expect(keytar.calls).toEqual([]);
  });

  it('is gone with the session', async () => {
    keys.keepForSession('a', pkcs8(key));
    expect(await start().load('a', recordOf(key))).toEqual(failed('unavailable'));
  });

  it('can be forgotten, also where the keychain says that it deleted nothing', async () => {
    keys.keepForSession('a', pkcs8(key));
    expect((await keys.forget('a')).ok).toBe(false);
    expect((await keys.load('a', recordOf(key))).ok).toBe(false);
  });

  it('can be saved later', async () => {
    keys.keepForSession('a', pkcs8(key));
    keytar.state = 'open';
    await keys.save('a', pkcs8(key));
    expect(await isKey(start().load('a', recordOf(key)), key)).toBe(true);
  });
});

describe('checking a key', () => {
  it('tells its size and the fingerprint that others know it by', () => {
    const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
    expect(keys.check(pkcs1(key))).toEqual({ ok: true, value: factsOf(key) });
    expect(keys.check(spki)).toEqual(failed('public-key'));
    expect(factsOf(key).bits).toBe(2_048);
    expect(factsOf(key).fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(factsOf(key)).not.toEqual(factsOf(other));
    expect(keytar.calls).toEqual([]);
  });
});
