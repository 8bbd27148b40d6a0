import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { longestProfileName, publicProfile } from '../../common/profile.ts';
import { settingsSchema } from '../../common/settings.ts';
import { createProfiles } from '../../main/profiles.ts';
import { acme, jaasProfile } from '../common/sample-profile.ts';
import { createFakeSettings } from '../fakes/settings.ts';

const beta = jaasProfile({ id: 'beta1', name: 'beta', key: undefined });
const record = { bits: 2_048, fingerprint: 'ff'.repeat(32), addedAt: 7 };

function create(current = 'public') {
  const settings = createFakeSettings({ profiles: [acme, beta], current });
  let told = 0;
  settings.onChange(() => (told += 1));
  let ids = 0;
  const profiles = createProfiles(settings, () => `id${(ids += 1)}`);
  return { settings, profiles, told: () => told };
}
const unknown = ['', 'nobody', 'public', 'jaasguest', '__proto__', 'ACME1'];

describe('a profile that is not there', () => {
  it.each(unknown)('is not found: %j', (id) => {
    expect(create().profiles.find(id)).toBeUndefined();
  });

  it.each(unknown)('is neither changed nor removed: %j', (id) => {
    const { settings, profiles } = create('acme1');
    const before = structuredClone(settings.get());
    profiles.change(id, (one) => ({ ...one, name: 'changed' }));
    profiles.remove(id);
    expect(settings.get()).toEqual(before);
  });

  it.each(['', 'nobody', 'jaasguest', '__proto__'])('is not chosen: %j', (id) => {
    const { settings, profiles } = create('acme1');
    profiles.choose(id);
    expect(profiles.current()).toBe(acme);
    expect(settings.get().current).toBe('acme1');
  });

  it.each(['', 'nobody', 'jaasguest'])(
    'is not the current one, though settings say so: %j',
    (id) => {
      expect(create(id).profiles.current()).toBe(publicProfile);
    },
  );

  it('has no key that anybody sees', () => {
    const { profiles } = create();
    profiles.keepSessionKey('nobody', record);
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
    const { profiles } = create('acme1');
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

  it('that is removed is gone, and the public server takes its place', () => {
    const { profiles } = create('acme1');
    profiles.remove('acme1');
    expect(profiles.all()).toEqual([publicProfile, beta]);
    expect(profiles.current()).toBe(publicProfile);
  });

  it('that is not the current one is removed without a change of hosting', () => {
    const { profiles } = create('beta1');
    profiles.remove('acme1');
    expect(profiles.current()).toEqual(beta);
  });
});

describe('what is known of a key that lives until Parlour ends', () => {
  it('never reaches settings, whatever else changes', () => {
    const { settings, profiles } = create();
    profiles.keepSessionKey('beta1', record);
    profiles.change('beta1', (one) => ({ ...one, name: 'changed' }));
    profiles.choose('beta1');
    expect(JSON.stringify(settings.get())).not.toContain(record.fingerprint);
  });

  it('is shown in every place, and pages hear of it', () => {
    const { profiles, told } = create('beta1');
    profiles.keepSessionKey('beta1', record);
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
    profiles.keepSessionKey('acme1', record);
    expect(profiles.find('acme1')?.key).toEqual(record);
    profiles.keepSessionKey('acme1', undefined);
    expect(profiles.find('acme1')).toEqual(acme);
    expect(told()).toBe(2);
  });

  it('goes with its profile', () => {
    const { settings, profiles } = create();
    profiles.keepSessionKey('beta1', record);
    profiles.remove('beta1');
    settings.change((all) => ({ ...all, profiles: [acme, beta] }));
    expect(profiles.find('beta1')).toEqual(beta);
  });

  it('is nothing at the next start', () => {
    const { settings, profiles } = create();
    profiles.keepSessionKey('beta1', record);
    expect(createProfiles(settings, () => 'x').find('beta1')).toEqual(beta);
  });
});
