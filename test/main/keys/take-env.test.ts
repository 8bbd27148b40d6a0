import { describe, expect, it } from 'vitest';
import type { OwnServerProfile } from '../../../common/own-server.ts';
import { compactRsaKey } from '../../../main/keys/rsa-key.ts';
import { factsOf } from '../../../main/keys/signing-key.ts';
import { jaasProfile, ownServer } from '../../common/sample-profile.ts';
import { createHostingParts, noon } from '../../fakes/hosting.ts';
import { freshRsaKey, passphrase, pkcs8, rsaKey } from '../../fakes/keys.ts';
import { formsOfSecret } from '../../fakes/secrets.ts';

const key = rsaKey(2_048);
const other = freshRsaKey(2_048);
const recordOf = (one: typeof key) => ({ ...factsOf(one), addedAt: noon });
const locked = String(
  key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }),
);

const empty = jaasProfile({ key: undefined });
const beta = jaasProfile({ id: 'beta1', name: 'beta', key: undefined });
const town = ownServer({ authentication: 'none', issuer: '', secret: undefined });
const create = () => {
  const hosting = createHostingParts({ profiles: [empty, beta, town] });
  return { ...hosting, recordOfProfile: (id = 'acme1') => hosting.profiles.find(id)?.key };
};
const aboutKey = (code: string) => ({ ok: false, problem: { about: 'key', problem: { code } } });
const aboutKeychain = (code: string) => ({
  ok: false,
  problem: { about: 'keychain', problem: { code } },
});
const aboutSecret = (code: string) => ({
  ok: false,
  problem: { about: 'secret', problem: { code } },
});

const file = '/home/ada/meetings/.env';
const take = async (hosting: ReturnType<typeof create>, lines: readonly string[], id = 'acme1') =>
  hosting.takeEnv(id, Buffer.from(lines.join('\n')), file);
const ids = (all: ReturnType<typeof create>) => {
  const profile = all.profiles.find('acme1');
  return profile?.kind === 'jaas' ? { appId: profile.appId, keyId: profile.keyId } : {};
};

describe('a .env file for an account', () => {
  const before = { appId: empty.appId, keyId: empty.keyId };
  const idLines = ['JAAS_APP_ID=vpaas-magic-cookie-beef', 'JAAS_KID=0d0e0f'];
  const keyLine = `JAAS_PRIVATE_KEY="${pkcs8(key).replaceAll('\n', '\\n')}"`;

  it.each<[string, string[]]>([
    ['without any of its names', ['DATABASE_PASSWORD=hunter2']],
    ['that is empty', ['']],
    ['that is a key', [pkcs8(key)]],
    ['of an own server', ['JWT_APP_ID=town_app', 'JWT_APP_SECRET=a secret']],
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

describe('a .env file for an own server', () => {
  const words = 'a secret of more than 32 letters, yes';
  const secret = { isWeak: false, addedAt: noon };

  it.each<[string, string[]]>([
    ['without any of its names', ['DATABASE_PASSWORD=hunter2']],
    ['that is empty', ['']],
    ['of an account', ['JAAS_APP_ID=vpaas-magic-cookie-beef', 'JAAS_KID=0d0e0f']],
    ['that names nobody', ['JWT_ACCEPTED_ISSUERS=*', 'JWT_ACCEPTED_AUDIENCES="*, ,*"']],
    ['with empty values', ['JWT_APP_ID=', 'JWT_APP_SECRET=""']],
  ])('%s brings nothing', async (_what, lines) => {
    const hosting = create();
    expect(await take(hosting, lines, 'town1')).toMatchObject(aboutKey('env-nothing'));
    expect(hosting.profiles.find('town1')).toEqual(town);
    expect(hosting.keytar.calls).toEqual([]);
  });

  it('that is no text is refused', async () => {
    const bytes = Buffer.from([0xff, 0xd8, 0xff]);
    expect(await create().takeEnv('town1', bytes, file)).toMatchObject(aboutKey('binary'));
  });

  it.each<[string[], Partial<OwnServerProfile>]>([
    [['JWT_APP_ID=town_app'], { issuer: 'town_app' }],
    [['JWT_APP_ID=town_app', 'JWT_ACCEPTED_ISSUERS=other'], { issuer: 'other' }],
    [['JWT_APP_ID=town_app', "JWT_ACCEPTED_ISSUERS='*,a'"], { issuer: 'a' }],
    [['JWT_APP_ID=town_app', 'JWT_ACCEPTED_ISSUERS=*'], { issuer: 'town_app' }],
    [['JWT_ACCEPTED_ISSUERS= a , b '], { issuer: 'a' }],
    [['JWT_ACCEPTED_AUDIENCES=one,two'], { audience: 'one' }],
    [['JWT_APP_ID=a', 'JWT_ACCEPTED_AUDIENCES=*'], { issuer: 'a', audience: '' }],
    [['export JWT_APP_ID="town app" # the name'], { issuer: 'town app' }],
    [[`JWT_APP_ID=${'x'.repeat(300)}`], { issuer: 'x'.repeat(200) }],
  ])('%j brings %j, and no authentication', async (lines, change) => {
    const hosting = create();
    expect(await take(hosting, lines, 'town1')).toEqual({
      ok: true,
      value: { file, ids: true, key: false },
    });
    expect(hosting.profiles.find('town1')).toEqual({ ...town, ...change });
    expect(hosting.keytar.calls).toEqual([]);
  });

  it('with a secret fills in everything, and turns tickets on', async () => {
    const hosting = create();
    const lines = ['JWT_APP_ID=town_app', `JWT_APP_SECRET=${words}`, 'JWT_ACCEPTED_AUDIENCES=all'];
    const taken = await take(hosting, lines, 'town1');
    expect(taken).toEqual({ ok: true, value: { file, ids: true, key: true } });
    expect(hosting.profiles.find('town1')).toEqual({
      ...town,
      authentication: 'HS256',
      issuer: 'town_app',
      audience: 'all',
      secret,
    });
    expect(hosting.keytar.entries).toEqual(new Map([['secret:town1', words]]));
    const said = JSON.stringify([taken, hosting.settings.get()]);
    expect(formsOfSecret(words).filter((form) => said.includes(form))).toEqual([]);
  });

  it('with only a secret leaves what the tickets say', async () => {
    const hosting = create();
    hosting.profiles.change('town1', (one) => ({ ...one, issuer: 'mine', audience: 'all' }));
    expect(await take(hosting, [`JWT_APP_SECRET=${words}`], 'town1')).toEqual({
      ok: true,
      value: { file, ids: false, key: true },
    });
    expect(hosting.profiles.find('town1')).toMatchObject({
      issuer: 'mine',
      audience: 'all',
      secret,
    });
  });

  it('with the secret of the samples says so, and keeps the rest', async () => {
    const hosting = create();
    const lines = ['JWT_APP_ID=my_jitsi_app_id', 'JWT_APP_SECRET=my_jitsi_app_secret'];
    expect(await take(hosting, lines, 'town1')).toEqual(aboutSecret('secret-sample'));
    expect(hosting.profiles.find('town1')).toMatchObject({ issuer: 'my_jitsi_app_id' });
    expect(hosting.profiles.find('town1')).toMatchObject({ secret: undefined });
    expect(hosting.keytar.calls).toEqual([]);
  });

  it('whose secret the keychain does not take can be kept for the session', async () => {
    const hosting = create();
    hosting.keytar.state = 'locked';
    const lines = ['JWT_APP_ID=town_app', `JWT_APP_SECRET=${words}`];
    expect(await take(hosting, lines, 'town1')).toEqual(aboutKeychain('locked'));
    expect(await hosting.profileKeys.keepForSession('town1')).toEqual({
      ok: true,
      value: { file },
    });
    expect(hosting.profiles.find('town1')).toMatchObject({ secret });
  });

  it('changes no other profile', async () => {
    const hosting = create();
    await take(hosting, ['JWT_APP_ID=town_app', `JWT_APP_SECRET=${words}`], 'town1');
    expect(hosting.profiles.find('acme1')).toEqual(empty);
    expect(hosting.profiles.find('beta1')).toEqual(beta);
  });
});
