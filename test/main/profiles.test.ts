import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type KeptProfile, publicProfile } from '../../common/profile.ts';
import { longestProfileName } from '../../common/profile-parts.ts';
import { settingsSchema } from '../../common/settings.ts';
import { createProfiles, type SecretKind } from '../../main/profiles.ts';
import { acme, jaasProfile, ownServer } from '../common/sample-profile.ts';
import { createFakeSettings } from '../fakes/settings.ts';

const beta = jaasProfile({ id: 'beta1', name: 'beta', key: undefined });
const record = { bits: 2_048, fingerprint: 'ff'.repeat(32), addedAt: 7 };

function create(recent: string[] = [], kept: KeptProfile[] = [acme, beta]) {
  const settings = createFakeSettings({ profiles: kept, recent });
  let told = 0;
  let ids = 0;
  const profiles = createProfiles(settings, () => `id${(ids += 1)}`);
  settings.onChange(() => (told += 1));
  profiles.onSessionChange(() => (told += 1));
  return { settings, profiles, told: () => told };
}
const unknown = ['', 'nobody', 'public', 'jaasguest', '__proto__', 'ACME1'];

describe('a profile that is not there', () => {
  it.each(unknown)('is not found: %j', (id) => {
    expect(create().profiles.find(id)).toBeUndefined();
  });

  it.each(unknown)('is neither changed nor removed: %j', (id) => {
    const { settings, profiles } = create(['acme1']);
    const before = structuredClone(settings.get());
    profiles.change(id, (one) => ({ ...one, name: 'changed' }));
    profiles.remove(id);
    profiles.move(id, -1);
    profiles.move(id, 1);
    profiles.duplicate(id, 'copy');
    profiles.recordUse(id, 'key', 1);
    profiles.recordUse(id, 'secret', 1);
    expect(settings.get()).toEqual(before);
    expect(profiles.isKept(id, 'key')).toBe(false);
  });

  it.each(['', 'nobody', 'jaasguest', '__proto__'])('is not chosen: %j', (id) => {
    const { settings, profiles } = create(['acme1']);
    profiles.choose(id);
    expect(profiles.current()).toEqual(acme);
    expect(settings.get().recent).toEqual(['acme1']);
  });

  it.each(['', 'nobody', 'jaasguest'])(
    'is not the current one, though settings say so: %j',
    (id) => {
      expect(create([id]).profiles.current()).toBe(publicProfile);
    },
  );

  it('has no key that anybody sees', () => {
    const { profiles } = create();
    profiles.keepForSession('nobody', 'key', record);
    expect(JSON.stringify(profiles.all())).not.toContain(record.fingerprint);
  });
});

describe('the public server', () => {
  it('is always the first, and the current one where nothing was chosen', () => {
    const { profiles } = create();
    expect(profiles.all()).toEqual([publicProfile, acme, beta]);
    expect(profiles.current()).toBe(publicProfile);
  });

  it('cannot be changed or removed', () => {
    const { profiles } = create();
    profiles.change('public', (one) => ({ ...one, name: 'changed' }));
    profiles.remove('public');
    expect(profiles.all()[0]).toBe(publicProfile);
  });

  it('can be chosen again', () => {
    const { profiles } = create(['acme1']);
    profiles.choose('public');
    expect(profiles.current()).toBe(publicProfile);
  });
});

describe('a profile', () => {
  it('that is chosen is the current one, and stays so', () => {
    const { settings, profiles } = create();
    profiles.choose('beta1');
    expect(profiles.current()).toEqual(beta);
    expect(createProfiles(settings, () => 'x').current()).toEqual(beta);
  });

  it('that is added is empty, the last of the list and the current one', () => {
    const { profiles } = create();
    const added = profiles.add('jaas', 'new');
    expect(added).toEqual({
      kind: 'jaas',
      id: 'id1',
      name: 'new',
      appId: '',
      keyId: '',
      ticket: { role: 'host', lifetime: 60, features: [] },
    });
    expect(profiles.all().at(-1)).toEqual(added);
    expect(profiles.current()).toEqual(added);
    expect(profiles.find('id1')).toEqual(added);
  });

  it('that is added survives the next start as it is', () => {
    const { settings, profiles } = create();
    profiles.add('jaas', 'x'.repeat(longestProfileName + 1));
    const written = JSON.parse(JSON.stringify(settings.get())) as unknown;
    const read = v.parse(settingsSchema, written);
    expect(read.profiles).toEqual(settings.get().profiles);
    expect(read.profiles.at(-1)?.name).toHaveLength(longestProfileName);
  });

  it('may have the name of another: its id tells them apart', () => {
    const { profiles } = create();
    const ids = [profiles.add('jaas', 'acme').id, profiles.add('jaas', 'acme').id];
    expect(new Set([...ids, acme.id]).size).toBe(3);
  });

  it('that changes leaves the others as they are', () => {
    const { profiles } = create();
    profiles.change('acme1', (one) => ({ ...one, name: 'changed' }));
    expect(profiles.all()).toEqual([publicProfile, { ...acme, name: 'changed' }, beta]);
  });

  it('that is removed is gone, and the one chosen before takes its place', () => {
    const { profiles, settings } = create(['acme1', 'gone', 'beta1']);
    profiles.remove('acme1');
    expect(profiles.all()).toEqual([publicProfile, beta]);
    expect(profiles.current()).toEqual(beta);
    profiles.remove('beta1');
    expect(profiles.current()).toBe(publicProfile);
    expect(settings.get().recent).toEqual(['gone']);
  });

  it('that is chosen again is the latest, once', () => {
    const { profiles, settings } = create();
    for (const id of ['acme1', 'beta1', 'public', 'acme1', 'acme1']) profiles.choose(id);
    expect(settings.get().recent).toEqual(['acme1', 'public', 'beta1']);
  });

  it('that is added is announced once, as the current one', () => {
    const { profiles, told, settings } = create();
    const seen: string[] = [];
    settings.onChange(() => seen.push(profiles.current().id));
    profiles.add('ownServer', 'town hall');
    profiles.duplicate('acme1', 'copy');
    expect(seen).toEqual(['id1', 'id2']);
    expect(told()).toBe(2);
  });

  it('for an own server begins without address, and without authentication', () => {
    const { profiles, settings } = create();
    const added = profiles.add('ownServer', 'town hall');
    expect(added).toEqual({
      kind: 'ownServer',
      id: 'id1',
      name: 'town hall',
      server: '',
      path: '',
      authentication: 'none',
      issuer: '',
      audience: '',
      subject: '*',
      keyId: '',
      extraClaims: '',
      ticket: { role: 'host', lifetime: 60, features: [] },
    });
    const written = JSON.parse(JSON.stringify(settings.get())) as unknown;
    expect(v.parse(settingsSchema, written).profiles.at(-1)).toEqual(added);
  });

  it('that is removed takes what was decided about its links along', () => {
    const { profiles, settings } = create();
    const both = ['acme1', 'beta1'];
    settings.change((all) => ({
      ...all,
      links: { atOnce: both, theirTicket: both, chosen: both },
    }));
    profiles.remove('acme1');
    expect(settings.get().links).toEqual({
      atOnce: ['beta1'],
      theirTicket: ['beta1'],
      chosen: ['beta1'],
    });
  });

  it('that is not the current one is removed without a change of hosting', () => {
    const { profiles } = create(['beta1']);
    profiles.remove('acme1');
    expect(profiles.current()).toEqual(beta);
  });
});

describe('the order of profiles', () => {
  const gamma = ownServer({ id: 'gamma1', name: 'gamma' });
  it.each<[string, -1 | 1, string[]]>([
    ['acme1', -1, ['acme1', 'beta1', 'gamma1']],
    ['gamma1', 1, ['acme1', 'beta1', 'gamma1']],
    ['acme1', 1, ['beta1', 'acme1', 'gamma1']],
    ['beta1', 1, ['acme1', 'gamma1', 'beta1']],
    ['beta1', -1, ['beta1', 'acme1', 'gamma1']],
    ['gamma1', -1, ['acme1', 'gamma1', 'beta1']],
  ])('after %s moved by %i: %j', (id, by, order) => {
    const { profiles } = create(['beta1'], [acme, beta, gamma]);
    profiles.move(id, by);
    expect(profiles.all().map((one) => one.id)).toEqual(['public', ...order]);
    expect(profiles.current()).toEqual(beta);
  });
});

describe('a profile like another', () => {
  const town = ownServer({ issuer: 'town_app', path: 'team', extraClaims: '{"a":1}' });

  it('stands right behind it, has its own name and id, and is the current one', () => {
    const { profiles } = create(['beta1']);
    profiles.duplicate('acme1', 'acme, as a guest');
    expect(profiles.all().map((one) => one.id)).toEqual(['public', 'acme1', 'id1', 'beta1']);
    expect(profiles.current()).toEqual({
      ...acme,
      id: 'id1',
      name: 'acme, as a guest',
      key: undefined,
    });
  });

  it('of an own server has everything but its key and its secret', () => {
    const both = { ...town, key: acme.key };
    const { profiles } = create([], [both, beta]);
    profiles.duplicate('town1', 'copy');
    expect(profiles.current()).toEqual({
      ...town,
      id: 'id1',
      name: 'copy',
      key: undefined,
      secret: undefined,
    });
    expect(profiles.find('town1')).toEqual(both);
  });

  it('has nothing of what lives until Parlour ends', () => {
    const { profiles } = create([], [{ ...town, secret: undefined }, beta]);
    profiles.keepForSession('town1', 'secret', { isWeak: true, addedAt: 7 });
    profiles.keepForSession('beta1', 'key', record);
    profiles.duplicate('town1', 'copy');
    profiles.duplicate('beta1', 'copy');
    expect(profiles.find('id1')).toMatchObject({ key: undefined, secret: undefined });
    expect(profiles.find('id2')).toMatchObject({ key: undefined });
  });

  it('has a choice of its own for its tickets', () => {
    const { profiles } = create();
    profiles.duplicate('acme1', 'copy');
    profiles.change('id1', (one) => ({ ...one, ticket: { ...one.ticket, role: 'guest' } }));
    expect(profiles.find('acme1')?.ticket.role).toBe('host');
  });

  it('has a name that survives the next start', () => {
    const { profiles } = create();
    profiles.duplicate('acme1', 'x'.repeat(longestProfileName + 9));
    expect(profiles.find('id1')?.name).toHaveLength(longestProfileName);
  });
});

describe('the use of a secret', () => {
  const town = ownServer({ key: acme.key });

  it.each<[SecretKind, SecretKind]>([
    ['key', 'secret'],
    ['secret', 'key'],
  ])('is noted with it (%s), and not with the other one', (used, other) => {
    const { profiles, settings } = create([], [town, beta]);
    profiles.recordUse('town1', used, 99);
    expect(settings.get().profiles).toEqual([
      { ...town, [used]: { ...town[used], lastUsedAt: 99 } },
      beta,
    ]);
    expect(profiles.find('town1')).toMatchObject({ [other]: town[other] });
  });

  it('makes no record where there is none', () => {
    const bare = ownServer({ secret: undefined });
    const { profiles, settings } = create([], [bare, beta]);
    profiles.recordUse('town1', 'secret', 99);
    profiles.recordUse('beta1', 'key', 99);
    // An account has no shared secret at all.
    profiles.recordUse('beta1', 'secret', 99);
    expect(settings.get().profiles).toEqual([bare, beta]);
  });

  it('that lives until Parlour ends is noted in memory alone, and pages hear of it', () => {
    const { profiles, settings, told } = create([], [ownServer({ secret: undefined })]);
    profiles.keepForSession('town1', 'secret', { isWeak: false, addedAt: 7 });
    const before = settings.get();
    profiles.recordUse('town1', 'secret', 99);
    expect(profiles.find('town1')).toMatchObject({
      secret: { isWeak: false, addedAt: 7, lastUsedAt: 99 },
    });
    expect(settings.get()).toBe(before);
    expect(told()).toBe(2);
  });
});

describe('the keychain ought to hold', () => {
  it.each<[string, SecretKind, boolean]>([
    ['acme1', 'key', true],
    ['acme1', 'secret', false],
    ['beta1', 'key', false],
    ['town1', 'key', false],
    ['town1', 'secret', true],
    ['nobody', 'key', false],
  ])('of %s its %s: %s', (id, kind, is) => {
    expect(create([], [acme, beta, ownServer()]).profiles.isKept(id, kind)).toBe(is);
  });

  it('nothing that lives until Parlour ends', () => {
    const { profiles } = create();
    profiles.keepForSession('beta1', 'key', record);
    expect(profiles.isKept('beta1', 'key')).toBe(false);
  });
});

describe('what is known of a shared secret that lives until Parlour ends', () => {
  const secret = { isWeak: true, addedAt: 7 };

  it('is shown with its profile, beside a key that does', () => {
    const { profiles, settings } = create([], [ownServer()]);
    profiles.keepForSession('town1', 'secret', secret);
    profiles.keepForSession('town1', 'key', record);
    expect(profiles.find('town1')).toEqual({ ...ownServer(), secret, key: record });
    profiles.keepForSession('town1', 'secret', undefined);
    expect(profiles.find('town1')).toEqual({ ...ownServer(), key: record });
    expect(settings.get().profiles).toEqual([ownServer()]);
  });

  it('is nothing an account has', () => {
    const { profiles } = create();
    profiles.keepForSession('acme1', 'secret', secret);
    expect(profiles.find('acme1')).toEqual(acme);
  });
});

describe('what is known of a key that lives until Parlour ends', () => {
  it('never reaches settings, whatever else changes', () => {
    const { settings, profiles } = create();
    profiles.keepForSession('beta1', 'key', record);
    profiles.change('beta1', (one) => ({ ...one, name: 'changed' }));
    profiles.choose('beta1');
    expect(JSON.stringify(settings.get())).not.toContain(record.fingerprint);
  });

  it('is shown in every place, and pages hear of it', () => {
    const { profiles, told } = create(['beta1']);
    profiles.keepForSession('beta1', 'key', record);
    expect(told()).toBe(1);
    const shown = { ...beta, key: record };
    expect([profiles.find('beta1'), profiles.current(), profiles.all()[2]]).toEqual([
      shown,
      shown,
      shown,
    ]);
  });

  it('stands before the key in the keychain, which is back afterwards', () => {
    const { profiles, told } = create();
    profiles.keepForSession('acme1', 'key', record);
    expect(profiles.find('acme1')?.key).toEqual(record);
    profiles.keepForSession('acme1', 'key', undefined);
    expect(profiles.find('acme1')).toEqual(acme);
    expect(told()).toBe(2);
  });

  it('goes with its profile', () => {
    const { settings, profiles } = create();
    profiles.keepForSession('beta1', 'key', record);
    profiles.remove('beta1');
    settings.change((all) => ({ ...all, profiles: [acme, beta] }));
    expect(profiles.find('beta1')).toEqual(beta);
  });

  it('is nothing at the next start', () => {
    const { settings, profiles } = create();
    profiles.keepForSession('beta1', 'key', record);
    expect(createProfiles(settings, () => 'x').find('beta1')).toEqual(beta);
  });
});
