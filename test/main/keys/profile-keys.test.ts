import { describe, expect, it } from 'vitest';
import type { KeptProfile } from '../../../common/profile.ts';
import { compactRsaKey } from '../../../main/keys/rsa-key.ts';
import { factsOf } from '../../../main/keys/signing-key.ts';
import { jaasProfile } from '../../common/sample-profile.ts';
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
import { formsOf } from '../../fakes/secrets.ts';

const key = rsaKey(2_048);
const other = freshRsaKey(2_048);
const recordOf = (one: typeof key) => ({ ...factsOf(one), addedAt: noon });
const locked = String(
  key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }),
);

const empty = jaasProfile({ key: undefined });
const beta = jaasProfile({ id: 'beta1', name: 'beta', key: undefined });
const create = () => {
  const hosting = createHostingParts({ profiles: [empty, beta], current: 'acme1' });
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
        await keys.forget('acme1');
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
    const loaded = await restart().load('acme1', recordOf(other));
    expect(loaded.ok && loaded.value.equals(other)).toBe(true);
  });

  it.each<[string, (keys: ReturnType<typeof create>['profileKeys']) => Promise<unknown>]>([
    ['twice', async (keys) => keys.keepForSession('acme1')],
    ['after it was forgotten', async (keys) => keys.forget('acme1')],
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
    expect(await profileKeys.forget('acme1')).toEqual(aboutKeychain('denied'));
    expect(recordOfProfile()).toEqual(recordOf(key));
    expect(keytar.entries.size).toBe(1);
  });

  it('removes it, its record and what memory held, of this profile alone', async () => {
    const { profileKeys, keytar, recordOfProfile, keys } = create();
    await profileKeys.save('acme1', pkcs8(key));
    await profileKeys.save('beta1', pkcs8(other));
    expect(await profileKeys.forget('acme1')).toEqual({ ok: true, value: null });
    expect(keytar.entries).toEqual(new Map([['key:beta1', compactRsaKey(other)]]));
    expect(recordOfProfile()).toBeUndefined();
    expect(recordOfProfile('beta1')).toEqual(recordOf(other));
    expect(await keys.load('acme1', recordOf(key))).toMatchObject({ problem: { code: 'removed' } });
  });

  it('that never was is fine', async () => {
    expect(await create().profileKeys.forget('acme1')).toEqual({ ok: true, value: null });
  });

  it('of the session works without any keychain', async () => {
    const { profileKeys, keytar, recordOfProfile, keys } = create();
    keytar.state = 'org.freedesktop.secrets is gone';
    await profileKeys.save('acme1', pkcs8(key));
    await profileKeys.keepForSession('acme1');
    expect(await profileKeys.forget('acme1')).toEqual({ ok: true, value: null });
    expect(recordOfProfile()).toBeUndefined();
    expect((await keys.load('acme1', recordOf(key))).ok).toBe(false);
  });
});

describe('a .env file', () => {
  const file = '/home/ada/meetings/.env';
  const take = async (hosting: ReturnType<typeof create>, lines: readonly string[]) =>
    hosting.profileKeys.takeEnv('acme1', Buffer.from(lines.join('\n')), file);
  const ids = (all: ReturnType<typeof create>): Partial<KeptProfile> => {
    const { appId = '?', keyId = '?' } = all.profiles.find('acme1') ?? {};
    return { appId, keyId };
  };
  const before = { appId: empty.appId, keyId: empty.keyId };
  const idLines = ['JAAS_APP_ID=vpaas-magic-cookie-beef', 'JAAS_KID=0d0e0f'];
  const keyLine = `JAAS_PRIVATE_KEY="${pkcs8(key).replaceAll('\n', '\\n')}"`;

  it.each<[string, string[]]>([
    ['without any of its names', ['DATABASE_PASSWORD=hunter2']],
    ['that is empty', ['']],
    ['that is a key', [pkcs8(key)]],
  ])('%s brings nothing', async (_what, lines) => {
    const hosting = create();
    expect(await take(hosting, lines)).toMatchObject(aboutKey('env-nothing'));
    expect(ids(hosting)).toEqual(before);
    expect(hosting.keytar.calls).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ['an AppID that is none', ['JAAS_APP_ID=acme', 'JAAS_KID=0d0e0f'], 'app-id-unreadable'],
    [
      'the AppID of 8x8’s sample',
      ['JAAS_APP_ID=vpaas-magic-cookie-1fc542a3e4414a44b2611668195e2bfe', 'JAAS_KID=0d0e0f'],
      'app-id-sample',
    ],
    [
      'the key of another account',
      ['JAAS_APP_ID=vpaas-magic-cookie-beef', 'JAAS_KID=vpaas-magic-cookie-f00d/0d0e0f'],
      'key-id-of-other-app',
    ],
    ['half of the two', ['JAAS_APP_ID=vpaas-magic-cookie-beef'], 'key-id-missing'],
    ['the other half', ['JAAS_KID=0d0e0f'], 'app-id-unreadable'],
    [
      'an address',
      ['JAAS_APP_ID=https://8x8.vc/vpaas-magic-cookie-beef', 'JAAS_KID=0d0e0f'],
      'app-id-address',
    ],
  ])('with %s changes no ID, and says so', async (_what, lines, code) => {
    const hosting = create();
    expect(await take(hosting, lines)).toMatchObject({
      ok: true,
      value: { file, ids: false, key: false, idProblem: { code } },
    });
    expect(ids(hosting)).toEqual(before);
  });

  it('with everything fills in everything', async () => {
    const hosting = create();
    expect(await take(hosting, [...idLines, keyLine])).toEqual({
      ok: true,
      value: { file, ids: true, key: true },
    });
    expect(ids(hosting)).toEqual({ appId: 'vpaas-magic-cookie-beef', keyId: '0d0e0f' });
    expect(hosting.recordOfProfile()).toEqual(recordOf(key));
    expect(hosting.keytar.entries.get('key:acme1')).toBe(compactRsaKey(key));
  });

  it('with the key ID as the console shows it takes its key part', async () => {
    const hosting = create();
    await take(hosting, [idLines[0]!, 'JAAS_KID=vpaas-magic-cookie-beef/0d0e0f']);
    expect(ids(hosting)).toEqual({ appId: 'vpaas-magic-cookie-beef', keyId: '0d0e0f' });
  });

  it('with only the IDs leaves the key that was there', async () => {
    const hosting = create();
    await hosting.profileKeys.save('acme1', pkcs8(other));
    expect(await take(hosting, idLines)).toEqual({
      ok: true,
      value: { file, ids: true, key: false },
    });
    expect(hosting.recordOfProfile()).toEqual(recordOf(other));
  });

  it('with only a key leaves the IDs that were there', async () => {
    const hosting = create();
    expect(await take(hosting, [keyLine])).toEqual({
      ok: true,
      value: { file, ids: false, key: true },
    });
    expect(ids(hosting)).toEqual(before);
    expect(hosting.recordOfProfile()).toEqual(recordOf(key));
  });

  it('with IDs and a damaged key keeps the IDs and says what is wrong with the key', async () => {
    const hosting = create();
    const half = pkcs8(key).slice(0, 600).replaceAll('\n', '\\n');
    expect(await take(hosting, [...idLines, `JAAS_PRIVATE_KEY="${half}"`])).toMatchObject(
      aboutKey('damaged'),
    );
    expect(ids(hosting)).toMatchObject({ appId: 'vpaas-magic-cookie-beef' });
    expect(hosting.recordOfProfile()).toBeUndefined();
    expect(hosting.keytar.calls).toEqual([]);
  });

  it('whose key has a passphrase waits for it', async () => {
    const hosting = create();
    const line = `JAAS_PRIVATE_KEY="${locked.replaceAll('\n', '\\n')}"`;
    expect(await take(hosting, [...idLines, line])).toMatchObject(aboutKey('passphrase-needed'));
    expect(await hosting.profileKeys.unlock('acme1', passphrase)).toEqual({
      ok: true,
      value: { file },
    });
  });

  it('whose key the keychain does not take can be kept for the session', async () => {
    const hosting = create();
    hosting.keytar.state = 'locked';
    expect(await take(hosting, [...idLines, keyLine])).toEqual(aboutKeychain('locked'));
    expect(await hosting.profileKeys.keepForSession('acme1')).toEqual({
      ok: true,
      value: { file },
    });
  });

  it('changes no other profile', async () => {
    const hosting = create();
    await take(hosting, [...idLines, keyLine]);
    expect(hosting.profiles.find('beta1')).toEqual(beta);
  });
});
