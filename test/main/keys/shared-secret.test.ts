import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { secretRecordSchema } from '../../../common/key-record.ts';
import { secretProblemCodes } from '../../../common/secret-problem.ts';
import { text } from '../../../common/text/index.ts';
import { createKeychain } from '../../../main/keys/keychain.ts';
import { createSharedSecrets, type SharedSecrets } from '../../../main/keys/shared-secret.ts';
import { pkcs1, pkcs8, rsaKey } from '../../fakes/keys.ts';
import { createFakeKeytar, type FakeKeytar, tooLargeWords } from '../../fakes/keytar.ts';
import { formsOfSecret } from '../../fakes/secrets.ts';

const noon = Date.UTC(2026, 0, 2, 12);
const strong = 'a secret of more than 32 letters, yes';
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJyb29tIjoic3RhbmR1cCJ9.c2lnbmF0dXJl';

let keytar: FakeKeytar;
let secrets: SharedSecrets;
const start = (): SharedSecrets =>
  createSharedSecrets(
    createKeychain({ load: () => keytar, limit: 200, platform: 'linux' }),
    () => noon,
  );
beforeEach(() => {
  keytar = createFakeKeytar();
  secrets = start();
});

const secretOf = (written: string) => {
  const checked = secrets.check(written);
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value;
};
const failed = (code: string) => ({ ok: false, problem: { code } });
const wordsIn = async (loading: ReturnType<SharedSecrets['load']>) => {
  const loaded = await loading;
  return loaded.ok ? loaded.value.export().toString() : loaded.problem.code;
};

describe('what is no shared secret', () => {
  const wrong: [string, string, string][] = [
    ['nothing', '', 'secret-missing'],
    ['blanks', ' \t\r\n', 'secret-missing'],
    ['a byte order mark', '\uFEFF', 'secret-missing'],
    ['a private key', pkcs8(rsaKey(2_048)), 'secret-is-key'],
    ['a private key in its old form', pkcs1(rsaKey(2_048)), 'secret-is-key'],
    ['a private key on one line', pkcs8(rsaKey(2_048)).replaceAll('\n', '\\n'), 'secret-is-key'],
    ['a large key', `-----BEGIN RSA PRIVATE KEY-----\n${'x'.repeat(9_000)}`, 'secret-is-key'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nMIIB', 'secret-is-key'],
    ['a ticket', jwt, 'secret-is-ticket'],
    ['a ticket without a signature', jwt.replace(/[^.]*$/, ''), 'secret-is-ticket'],
    ['a long ticket', `${jwt}${'x'.repeat(2_000)}`, 'secret-is-ticket'],
    ['two lines', 'one\ntwo', 'secret-several-lines'],
    ['two lines of Windows', 'one\r\ntwo', 'secret-several-lines'],
    ['a NUL', 'a\0b', 'secret-hidden-character'],
    ['a tab', 'a\tb', 'secret-hidden-character'],
    ['a zero-width space', 'a\u200Bb', 'secret-hidden-character'],
    ['a turn of direction', 'a\u202Eb', 'secret-hidden-character'],
    ['half a character', 'a\uD800b', 'secret-hidden-character'],
    ['the sample of the documentation', 'my_jitsi_app_secret', 'secret-sample'],
    ['the sample with blanks', ' my_jitsi_app_secret\n', 'secret-sample'],
    ['1,001 letters', 'x'.repeat(1_001), 'secret-too-long'],
    ['1,002 bytes in half as many letters', 'é'.repeat(501), 'secret-too-long'],
    ['a megabyte', 'x'.repeat(1_000_000), 'secret-too-long'],
  ];

  it.each(wrong)('is refused: %s', (_what, written, code) => {
    expect(secrets.check(written)).toEqual(failed(code));
    expect(keytar.calls).toEqual([]);
  });

  it('has a sentence for each reason, and an example here', () => {
    expect(Object.keys(text.secretProblem).sort()).toEqual([...secretProblemCodes].sort());
    expect([...new Set(wrong.map(([, , code]) => code))].sort()).toEqual(
      [...secretProblemCodes].sort(),
    );
  });
});

describe('a shared secret', () => {
  it.each([
    'x',
    strong,
    'Grüße 会議 🎉',
    ' inner  blanks stay ',
    '"quoted" \\ $HOME %s',
    "' or 1=1 --",
    '{"json":true}',
    'x'.repeat(1_000),
    'é'.repeat(500),
  ])('goes in and comes back letter for letter: %j', async (written) => {
    await secrets.save('a', secretOf(written));
    expect(keytar.entries).toEqual(new Map([['secret:a', written.trim()]]));
    expect(await wordsIn(start().load('a'))).toBe(written.trim());
  });

  it.each([
    ['x'.repeat(31), true],
    ['x'.repeat(32), false],
    ['é'.repeat(15), true],
    ['é'.repeat(16), false],
  ])('counts in bytes: %j is weak: %s', async (written, isWeak) => {
    const record = { isWeak, addedAt: noon };
    expect(await secrets.save('a', secretOf(written))).toEqual({ ok: true, value: record });
    expect(secrets.keepForSession('a', secretOf(written))).toEqual(record);
  });

  it('leaves a record that tells nothing of it, neither its length nor a digest', async () => {
    const records = await Promise.all(
      [strong, `${strong}!`, 'x'.repeat(999)].map((written) =>
        secrets.save('a', secretOf(written)),
      ),
    );
    for (const record of records) expect(record).toEqual(records[0]);
    const [first] = records;
    expect(first?.ok && v.is(secretRecordSchema, first.value)).toBe(true);
    const told = JSON.stringify(records);
    expect(formsOfSecret(strong).filter((form) => told.includes(form))).toEqual([]);
    expect(told).not.toMatch(/length|digest|hash|37|38|999/);
  });

  it('takes the place of the one before, of its profile alone', async () => {
    await secrets.save('a', secretOf('one'));
    await secrets.save('b', secretOf('two'));
    await secrets.save('a', secretOf('three'));
    expect([...keytar.entries.values()].sort()).toEqual(['three', 'two']);
    expect(await wordsIn(secrets.load('a'))).toBe('three');
    expect(await wordsIn(secrets.load('b'))).toBe('two');
  });

  it('is asked for once, and anew only when that is wanted', async () => {
    await secrets.save('a', secretOf('one'));
    const fresh = start();
    keytar.calls.length = 0;
    await fresh.load('a');
    await fresh.load('a');
    expect(keytar.calls).toEqual(['get secret:a']);
    keytar.entries.set('secret:a', 'changed elsewhere');
    expect(await wordsIn(fresh.load('a'))).toBe('one');
    expect(await wordsIn(fresh.reload('a'))).toBe('changed elsewhere');
    expect(await wordsIn(fresh.load('a'))).toBe('changed elsewhere');
  });

  it.each([
    ['nothing', undefined, 'removed'],
    ['a private key', pkcs8(rsaKey(2_048)), 'damaged'],
    ['a ticket', jwt, 'damaged'],
    ['two lines', 'one\ntwo', 'damaged'],
    ['no text', '', 'damaged'],
  ])('that became %s is not signed with', async (_what, entry, code) => {
    await secrets.save('a', secretOf(strong));
    if (entry === undefined) keytar.entries.clear();
    else keytar.entries.set('secret:a', entry);
    expect(await start().load('a')).toEqual(failed(code));
    expect(await secrets.reload('a')).toEqual(failed(code));
    // And not from memory afterwards.
    expect(await secrets.load('a')).toEqual(failed(code));
  });
});

describe('a keychain that fails', () => {
  it.each([
    ['locked', 'locked'],
    ['User canceled the operation.', 'denied'],
    ['Timeout was reached', 'slow'],
    ['The name is not activatable', 'unavailable'],
    [tooLargeWords, 'unavailable'],
  ])('with “%s” keeps nothing and leaves the one before: %s', async (state, code) => {
    await secrets.save('a', secretOf('one'));
    keytar.state = state;
    expect(await secrets.save('a', secretOf('two'))).toEqual(failed(code));
    expect(await start().load('a')).toEqual(failed(code));
    expect(await wordsIn(secrets.load('a'))).toBe('one');
    keytar.state = 'open';
    expect(await wordsIn(start().load('a'))).toBe('one');
  });

  it('by hanging is slow', async () => {
    const goOn = keytar.hang();
    expect(await secrets.save('a', secretOf(strong))).toEqual(failed('slow'));
    goOn();
  });

  it('that is not there says so', async () => {
    const keychain = createKeychain({
      load: () => {
        throw new Error('no such module');
      },
    });
    const broken = createSharedSecrets(keychain, () => noon);
    expect(await broken.save('a', secretOf(strong))).toEqual(failed('missing-module'));
    expect(await broken.load('a')).toEqual(failed('missing-module'));
  });

  it('that gives back something else keeps the one before', async () => {
    await secrets.save('a', secretOf('one'));
    const put = keytar.setPassword;
    keytar.setPassword = (service, account, secret) => {
      keytar.setPassword = put;
      return put(service, account, secret.slice(1));
    };
    expect(await secrets.save('a', secretOf('two'))).toEqual(failed('damaged'));
    expect(keytar.entries.get('secret:a')).toBe('one');
  });
});

describe('a secret that lives until Parlour ends', () => {
  it('is in memory alone, and asks no keychain', async () => {
    keytar.state = 'locked';
    secrets.keepForSession('a', secretOf(strong));
    expect(await wordsIn(secrets.load('a'))).toBe(strong);
    expect(await wordsIn(secrets.reload('a'))).toBe(strong);
    expect([keytar.calls, keytar.entries.size]).toEqual([[], 0]);
    keytar.state = 'open';
    expect(await start().load('a')).toEqual(failed('removed'));
  });
});

describe('forgetting a secret', () => {
  it('takes it out of memory and keychain, of this profile alone', async () => {
    await secrets.save('a', secretOf('one'));
    await secrets.save('b', secretOf('two'));
    expect(await secrets.forget('a')).toEqual({ ok: true, value: undefined });
    expect(keytar.entries).toEqual(new Map([['secret:b', 'two']]));
    expect(await secrets.load('a')).toEqual(failed('removed'));
  });

  it('leaves a key of the same profile', async () => {
    keytar.entries.set('key:a', 'a key');
    await secrets.save('a', secretOf('one'));
    await secrets.forget('a');
    expect(keytar.entries).toEqual(new Map([['key:a', 'a key']]));
  });

  it('takes it out of memory also where the keychain does not give it up', async () => {
    await secrets.save('a', secretOf('one'));
    keytar.state = 'User canceled the operation.';
    expect(await secrets.forget('a')).toEqual(failed('denied'));
    expect(await secrets.load('a')).toEqual(failed('denied'));
  });
});
