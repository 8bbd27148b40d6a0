import { describe, expect, it } from 'vitest';
import { compactRsaKey } from '../../../main/keys/rsa-key.ts';
import { factsOf } from '../../../main/keys/signing-key.ts';
import { jaasProfile, ownServer } from '../../common/sample-profile.ts';
import { createHostingParts, noon } from '../../fakes/hosting.ts';
import {
  freshRsaKey,
  passphrase,
  pkcs1,
  pkcs8,
  pkcs8Der,
  rsaKey,
  wrongKeys,
} from '../../fakes/keys.ts';
import { formsOf, formsOfSecret } from '../../fakes/secrets.ts';

const key = rsaKey(2_048);
const other = freshRsaKey(2_048);
const recordOf = (one: typeof key) => ({ ...factsOf(one), addedAt: noon });
const locked = String(
  key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }),
);

const empty = jaasProfile({ key: undefined });
const beta = jaasProfile({ id: 'beta1', name: 'beta', key: undefined });
const town = ownServer({ secret: undefined });
const create = () => {
  const hosting = createHostingParts({ profiles: [empty, beta, town], recent: ['acme1'] });
  return {
    ...hosting,
    recordOfProfile: (id = 'acme1') => hosting.profiles.find(id)?.key,
    written: () => JSON.stringify(hosting.settings.get()),
  };
};
const aboutKey = (code: string) => ({ ok: false, problem: { about: 'key', problem: { code } } });
const aboutKeychain = (code: string) => ({
  ok: false,
  problem: { about: 'keychain', problem: { code } },
});
const kept = { ok: true, value: {} };

describe('what is no key', () => {
  it.each(
    // One of each kind; test/main/signing-key.test.ts goes through them all.
    [...new Map(wrongKeys.filter((one) => !one.passphrase).map((one) => [one.code, one])).values()],
  )('is not kept and leaves no record: $code', async ({ source, code }) => {
    const { profileKeys, keytar, recordOfProfile } = create();
    expect(await profileKeys.save('acme1', source, '/home/ada/key.pk')).toMatchObject(
      aboutKey(code),
    );
    expect(recordOfProfile()).toBeUndefined();
    expect(keytar.calls).toEqual([]);
  });

  it('cannot be kept for the session either', async () => {
    const { profileKeys, recordOfProfile } = create();
    await profileKeys.save('acme1', 'hunter2');
    expect(await profileKeys.keepForSession('acme1')).toMatchObject(aboutKey('empty'));
    expect(recordOfProfile()).toBeUndefined();
  });

  it('leaves the key that was there', async () => {
    const { profileKeys, keytar, recordOfProfile } = create();
    await profileKeys.save('acme1', pkcs8(key));
    await profileKeys.save('acme1', 'hunter2');
    expect(recordOfProfile()).toEqual(recordOf(key));
    expect(keytar.entries.get('key:acme1')).toBe(compactRsaKey(key));
  });
});

describe('a key', () => {
  it.each([
    ['pasted', pkcs8(key)],
    ['pasted in its old form', pkcs1(key)],
    ['as the bytes of a text', Buffer.from(pkcs8(key))],
    ['as bytes', pkcs8Der(key)],
  ])('%s goes into the keychain, and the profile knows of it', async (_how, source) => {
    const { profileKeys, keytar, recordOfProfile } = create();
    expect(await profileKeys.save('acme1', source)).toEqual(kept);
    expect(keytar.entries).toEqual(new Map([['key:acme1', compactRsaKey(key)]]));
    expect(recordOfProfile()).toEqual(recordOf(key));
    expect(recordOfProfile('beta1')).toBeUndefined();
  });

  it('from a file says which one still lies there', async () => {
    const file = '/home/ada/key.pk';
    expect(await create().profileKeys.save('acme1', pkcs8(key), file)).toEqual({
      ok: true,
      value: { file },
    });
  });

  it('takes the place of the one before', async () => {
    const { profileKeys, keytar, recordOfProfile } = create();
    await profileKeys.save('acme1', pkcs8(key));
    await profileKeys.save('acme1', pkcs8(other));
    expect(keytar.entries).toEqual(new Map([['key:acme1', compactRsaKey(other)]]));
    expect(recordOfProfile()).toEqual(recordOf(other));
  });

  it('is in neither settings nor answers', async () => {
    const { profileKeys, written, profiles } = create();
    const answers = [
      await profileKeys.save('acme1', pkcs8(key)),
      await profileKeys.save('acme1', locked),
      await profileKeys.unlock('acme1', passphrase),
    ];
    const said = JSON.stringify([answers, profiles.all()]) + written();
    expect(formsOf(key).filter((form) => said.includes(form))).toEqual([]);
  });
});

describe('a key behind a passphrase', () => {
  it('waits for it: nothing is kept, and the file is not asked for again', async () => {
    const { profileKeys, keytar, recordOfProfile } = create();
    const file = '/home/ada/key.pk';
    expect(await profileKeys.save('acme1', locked, file)).toMatchObject(
      aboutKey('passphrase-needed'),
    );
    expect(keytar.calls).toEqual([]);
    expect(await profileKeys.unlock('acme1', passphrase)).toEqual({ ok: true, value: { file } });
    expect(recordOfProfile()).toEqual(recordOf(key));
    expect(keytar.entries.get('key:acme1')).toBe(compactRsaKey(key));
  });

  it('goes on waiting after a wrong one', async () => {
    const { profileKeys, recordOfProfile } = create();
    await profileKeys.save('acme1', locked);
    expect(await profileKeys.unlock('acme1', 'wrong')).toMatchObject(aboutKey('passphrase-wrong'));
    expect(await profileKeys.unlock('acme1', '')).toMatchObject(aboutKey('passphrase-needed'));
    expect(recordOfProfile()).toBeUndefined();
    expect(await profileKeys.unlock('acme1', passphrase)).toEqual(kept);
  });

  it('is not kept for the session while it is locked, and still waits afterwards', async () => {
    const { profileKeys, recordOfProfile } = create();
    await profileKeys.save('acme1', locked);
    expect(await profileKeys.keepForSession('acme1')).toMatchObject(aboutKey('passphrase-needed'));
    expect(recordOfProfile()).toBeUndefined();
    expect(await profileKeys.unlock('acme1', passphrase)).toEqual(kept);
  });

  it.each<[string, (keys: ReturnType<typeof create>['profileKeys']) => Promise<unknown>]>([
    ['before any key', async () => undefined],
    ['after it was kept', async (keys) => keys.save('acme1', pkcs8(other))],
    [
      'after it was given up for something else',
      async (keys) => {
        await keys.save('acme1', locked);
        await keys.save('acme1', 'hunter2');
      },
    ],
    [
      'after it was forgotten',
      async (keys) => {
        await keys.save('acme1', locked);
        await keys.forget('acme1', 'key');
      },
    ],
    ['of another profile', async (keys) => keys.save('beta1', locked)],
    [
      'after it was opened',
      async (keys) => {
        await keys.save('acme1', locked);
        await keys.unlock('acme1', passphrase);
      },
    ],
  ])('is not opened by a passphrase that comes %s', async (_when, before) => {
    const { profileKeys, keytar, recordOfProfile } = create();
    await before(profileKeys);
    const [entries, record] = [new Map(keytar.entries), recordOfProfile()];
    expect(await profileKeys.unlock('acme1', passphrase)).toMatchObject(aboutKey('empty'));
    expect(keytar.entries).toEqual(entries);
    expect(recordOfProfile()).toEqual(record);
  });
});

describe('a keychain that fails', () => {
  it.each([
    ['locked', 'locked'],
    ['The user denied access', 'denied'],
    ['Operation timed out', 'slow'],
    ['org.freedesktop.secrets is gone', 'unavailable'],
  ])('with “%s” keeps nothing, says why and leaves the key that was there', async (state, code) => {
    const { profileKeys, keytar, recordOfProfile, keys } = create();
    await profileKeys.save('acme1', pkcs8(key));
    keytar.state = state;
    expect(await profileKeys.save('acme1', pkcs8(other))).toEqual(aboutKeychain(code));
    expect(recordOfProfile()).toEqual(recordOf(key));
    expect(keytar.entries.get('key:acme1')).toBe(compactRsaKey(key));
    const loaded = await keys.load('acme1', recordOf(key));
    expect(loaded.ok && loaded.value.equals(key)).toBe(true);
  });

  it('leaves the choice to keep the key until Parlour ends', async () => {
    const { profileKeys, keytar, recordOfProfile, written, keys } = create();
    keytar.state = 'locked';
    await profileKeys.save('acme1', pkcs8(key), '/home/ada/key.pk');
    expect(await profileKeys.keepForSession('acme1')).toEqual({
      ok: true,
      value: { file: '/home/ada/key.pk' },
    });
    expect(recordOfProfile()).toEqual(recordOf(key));
    const loaded = await keys.load('acme1', recordOf(key));
    expect(loaded.ok && loaded.value.equals(key)).toBe(true);
    expect(keytar.entries.size).toBe(0);
    expect(written()).not.toContain(recordOf(key).fingerprint);
  });

  it('has the passphrase remembered for that', async () => {
    const { profileKeys, keytar, recordOfProfile } = create();
    keytar.state = 'locked';
    await profileKeys.save('acme1', locked);
    expect(await profileKeys.unlock('acme1', passphrase)).toEqual(aboutKeychain('locked'));
    expect(await profileKeys.keepForSession('acme1')).toEqual(kept);
    expect(recordOfProfile()).toEqual(recordOf(key));
  });

  it('that works again takes the key, and the one of the session is over', async () => {
    const { profileKeys, keytar, recordOfProfile, written, restart } = create();
    keytar.state = 'locked';
    await profileKeys.save('acme1', pkcs8(key));
    await profileKeys.keepForSession('acme1');
    keytar.state = 'open';
    await profileKeys.save('acme1', pkcs8(other));
    expect(recordOfProfile()).toEqual(recordOf(other));
    expect(written()).toContain(recordOf(other).fingerprint);
    const loaded = await restart().keys.load('acme1', recordOf(other));
    expect(loaded.ok && loaded.value.equals(other)).toBe(true);
  });

  it.each<[string, (keys: ReturnType<typeof create>['profileKeys']) => Promise<unknown>]>([
    ['twice', async (keys) => keys.keepForSession('acme1')],
    ['after it was forgotten', async (keys) => keys.forget('acme1', 'key')],
  ])('has its key kept for the session once, not %s', async (_when, before) => {
    const { profileKeys, keytar } = create();
    keytar.state = 'locked';
    await profileKeys.save('acme1', pkcs8(key));
    await before(profileKeys);
    expect(await profileKeys.keepForSession('acme1')).toMatchObject(aboutKey('empty'));
  });

  it('has the key of one profile kept for no other', async () => {
    const { profileKeys, keytar, recordOfProfile } = create();
    keytar.state = 'locked';
    await profileKeys.save('acme1', pkcs8(key));
    expect(await profileKeys.keepForSession('beta1')).toMatchObject(aboutKey('empty'));
    expect(recordOfProfile('beta1')).toBeUndefined();
  });
});

describe('forgetting a key', () => {
  it('that the keychain does not give up says so, and the record stays', async () => {
    const { profileKeys, keytar, recordOfProfile } = create();
    await profileKeys.save('acme1', pkcs8(key));
    keytar.state = 'The user denied access';
    expect(await profileKeys.forget('acme1', 'key')).toEqual(aboutKeychain('denied'));
    expect(recordOfProfile()).toEqual(recordOf(key));
    expect(keytar.entries.size).toBe(1);
  });

  it('removes it, its record and what memory held, of this profile alone', async () => {
    const { profileKeys, keytar, recordOfProfile, keys } = create();
    await profileKeys.save('acme1', pkcs8(key));
    await profileKeys.save('beta1', pkcs8(other));
    expect(await profileKeys.forget('acme1', 'key')).toEqual({ ok: true, value: null });
    expect(keytar.entries).toEqual(new Map([['key:beta1', compactRsaKey(other)]]));
    expect(recordOfProfile()).toBeUndefined();
    expect(recordOfProfile('beta1')).toEqual(recordOf(other));
    expect(await keys.load('acme1', recordOf(key))).toMatchObject({ problem: { code: 'removed' } });
  });

  it('that never was is fine', async () => {
    expect(await create().profileKeys.forget('acme1', 'key')).toEqual({ ok: true, value: null });
  });

  it('of the session works without any keychain', async () => {
    const { profileKeys, keytar, recordOfProfile, keys } = create();
    keytar.state = 'org.freedesktop.secrets is gone';
    await profileKeys.save('acme1', pkcs8(key));
    await profileKeys.keepForSession('acme1');
    expect(await profileKeys.forget('acme1', 'key')).toEqual({ ok: true, value: null });
    expect(recordOfProfile()).toBeUndefined();
    expect((await keys.load('acme1', recordOf(key))).ok).toBe(false);
  });
});

const words = 'a secret of more than 32 letters, yes';
const secretRecord = { isWeak: false, addedAt: noon };
const secretOf = (hosting: ReturnType<typeof create>) => {
  const profile = hosting.profiles.find('town1');
  return profile?.kind === 'ownServer' ? profile.secret : 'no own server';
};
const aboutSecret = (code: string) => ({
  ok: false,
  problem: { about: 'secret', problem: { code } },
});

describe('a shared secret', () => {
  it.each([
    ['', 'secret-missing'],
    ['my_jitsi_app_secret', 'secret-sample'],
    [pkcs8(key), 'secret-is-key'],
    ['one\ntwo', 'secret-several-lines'],
  ])('that is none is not kept, and the one before stays: %j', async (written, code) => {
    const hosting = create();
    await hosting.profileKeys.saveSecret('town1', words);
    expect(await hosting.profileKeys.saveSecret('town1', written)).toEqual(aboutSecret(code));
    expect(secretOf(hosting)).toEqual(secretRecord);
    expect(hosting.keytar.entries).toEqual(new Map([['secret:town1', words]]));
    // And nothing waits to be kept.
    expect(await hosting.profileKeys.keepForSession('town1')).toMatchObject(aboutKey('empty'));
  });

  it('goes into the keychain, beside the key, and the profile knows of it', async () => {
    const hosting = create();
    expect(await hosting.profileKeys.saveSecret('town1', ` ${words}\n`)).toEqual(kept);
    await hosting.profileKeys.save('town1', pkcs8(key));
    expect(hosting.keytar.entries).toEqual(
      new Map([
        ['secret:town1', words],
        ['key:town1', compactRsaKey(key)],
      ]),
    );
    expect(hosting.profiles.find('town1')).toEqual({
      ...town,
      key: recordOf(key),
      secret: secretRecord,
    });
    expect(hosting.profiles.find('acme1')).toEqual(empty);
  });

  it('is in neither settings nor answers', async () => {
    const hosting = create();
    const answers = [
      await hosting.profileKeys.saveSecret('town1', words),
      await hosting.profileKeys.saveSecret('town1', `${words}\n${words}`),
      await hosting.profileKeys.keepForSession('town1'),
    ];
    const said = JSON.stringify([answers, hosting.profiles.all()]) + hosting.written();
    expect(formsOfSecret(words).filter((form) => said.includes(form))).toEqual([]);
  });

  it.each([
    ['locked', 'locked'],
    ['The user denied access', 'denied'],
    ['Operation timed out', 'slow'],
    ['org.freedesktop.secrets is gone', 'unavailable'],
  ])('that a keychain refuses with “%s” can be kept until Parlour ends', async (state, code) => {
    const hosting = create();
    hosting.keytar.state = state;
    expect(await hosting.profileKeys.saveSecret('town1', words, '/x/.env')).toEqual(
      aboutKeychain(code),
    );
    expect(secretOf(hosting)).toBeUndefined();
    expect(await hosting.profileKeys.keepForSession('beta1')).toMatchObject(aboutKey('empty'));
    await hosting.profileKeys.saveSecret('town1', words, '/x/.env');
    expect(await hosting.profileKeys.keepForSession('town1')).toEqual({
      ok: true,
      value: { file: '/x/.env' },
    });
    expect(secretOf(hosting)).toEqual(secretRecord);
    expect(hosting.profiles.isKept('town1', 'secret')).toBe(false);
    const loaded = await hosting.secrets.load('town1');
    expect(loaded.ok && loaded.value.export().toString()).toBe(words);
    expect(await hosting.profileKeys.keepForSession('town1')).toMatchObject(aboutKey('empty'));
  });

  it('that waits is not opened by a passphrase, and no longer waits then', async () => {
    const hosting = create();
    hosting.keytar.state = 'locked';
    await hosting.profileKeys.saveSecret('town1', words);
    expect(await hosting.profileKeys.unlock('town1', passphrase)).toMatchObject(aboutKey('empty'));
    expect(await hosting.profileKeys.keepForSession('town1')).toMatchObject(aboutKey('empty'));
    expect(secretOf(hosting)).toBeUndefined();
  });

  it('that is kept ends the one of the session', async () => {
    const hosting = create();
    hosting.keytar.state = 'locked';
    await hosting.profileKeys.saveSecret('town1', 'weak');
    await hosting.profileKeys.keepForSession('town1');
    expect(secretOf(hosting)).toEqual({ isWeak: true, addedAt: noon });
    hosting.keytar.state = 'open';
    await hosting.profileKeys.saveSecret('town1', words);
    expect(secretOf(hosting)).toEqual(secretRecord);
    expect(hosting.profiles.isKept('town1', 'secret')).toBe(true);
  });
});

describe('forgetting one of two', () => {
  it.each([
    ['key', 'secret:town1', { key: undefined, secret: secretRecord }],
    ['secret', 'key:town1', { key: recordOf(key), secret: undefined }],
  ] as const)('(the %s) leaves the other: %s', async (kind, left, records) => {
    const hosting = create();
    await hosting.profileKeys.saveSecret('town1', words);
    await hosting.profileKeys.save('town1', pkcs8(key));
    expect(await hosting.profileKeys.forget('town1', kind)).toEqual({ ok: true, value: null });
    expect([...hosting.keytar.entries.keys()]).toEqual([left]);
    expect(hosting.profiles.find('town1')).toEqual({ ...town, ...records });
  });

  it('that the keychain does not give up keeps its record', async () => {
    const hosting = create();
    await hosting.profileKeys.saveSecret('town1', words);
    hosting.keytar.state = 'The user denied access';
    expect(await hosting.profileKeys.forget('town1', 'secret')).toEqual(aboutKeychain('denied'));
    expect(secretOf(hosting)).toEqual(secretRecord);
  });

  it('that lived in the session works without any keychain', async () => {
    const hosting = create();
    hosting.keytar.state = 'locked';
    await hosting.profileKeys.saveSecret('town1', words);
    await hosting.profileKeys.keepForSession('town1');
    expect(await hosting.profileKeys.forget('town1', 'secret')).toEqual({ ok: true, value: null });
    expect(secretOf(hosting)).toBeUndefined();
    expect((await hosting.secrets.load('town1')).ok).toBe(false);
  });
});
