import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../common/settings.ts';
import { ownAfter, settingsUnder } from '../../../main/managed/effective-settings.ts';
import type { Policy } from '../../../main/managed/policy.ts';
import { readPolicy } from '../../../main/managed/read-policy.ts';
import { acme, ownServer } from '../../common/sample-profile.ts';

const policyOf = (content: object): Policy =>
  readPolicy(JSON.stringify({ version: 1, ...content }), '/etc/parlour/policy.json');
const own = (given: Partial<Settings> = {}): Settings => ({ ...defaultSettings(), ...given });
const { you, appearance } = defaultSettings();
const town = ownServer({ id: 'own1', name: 'mine' });

/** The first goes behind the others. */
const moved = <One>([first, ...others]: readonly One[]): One[] =>
  first === undefined ? [] : [...others, first];

/** The person's settings, changed under a policy as the store does it. */
const changed = (policy: Policy, before: Settings, next: (shown: Settings) => Settings): Settings =>
  ownAfter(policy, before, next(settingsUnder(policy, before)));

describe('a locked setting', () => {
  const policy = policyOf({ settings: { appearance: { theme: 'dark' } } });
  const before = own({ appearance: { ...appearance, theme: 'light', zoom: 1.5 } });

  it('holds over the person’s, and the others of its group are theirs', () => {
    expect(settingsUnder(policy, before).appearance).toMatchObject({ theme: 'dark', zoom: 1.5 });
  });

  it('is changed by nobody, and leaves the person’s own where it is', () => {
    const after = changed(policy, before, (all) => ({
      ...all,
      appearance: { ...all.appearance, theme: 'system', zoom: 2 },
    }));
    expect(after.appearance).toMatchObject({ theme: 'light', zoom: 2 });
    expect(settingsUnder(policy, after).appearance).toMatchObject({ theme: 'dark', zoom: 2 });
  });

  it('may be a list of links', () => {
    const links = policyOf({ settings: { links: { atOnce: ['acme1'] } } });
    const mine = own({ links: { atOnce: ['own1'], theirTicket: ['own1'], chosen: ['own1'] } });
    expect(settingsUnder(links, mine).links).toEqual({ ...mine.links, atOnce: ['acme1'] });
    const after = changed(links, mine, (all) => ({ ...all, links: { ...all.links, atOnce: [] } }));
    expect(after.links).toEqual(mine.links);
  });
});

describe('a suggested setting', () => {
  const policy = policyOf({ suggested: { you: { name: 'Staff' }, appearance: { zoom: 1.5 } } });

  it('holds until the person chooses, and then theirs does, were it the usual one', () => {
    const before = own();
    expect(settingsUnder(policy, before).you.name).toBe('Staff');
    const after = changed(policy, before, (all) => ({ ...all, you: { ...all.you, name: '' } }));
    expect(after).toMatchObject({ you: { name: '' }, chosen: ['you.name'] });
    expect(settingsUnder(policy, after)).toMatchObject({
      you: { name: '' },
      appearance: { zoom: 1.5 },
    });
  });

  it('does not get among the person’s by a change of something else', () => {
    const after = changed(policy, own(), (all) => ({
      ...all,
      appearance: { ...all.appearance, theme: 'dark' },
    }));
    expect(after).toMatchObject({ you, appearance: { theme: 'dark', zoom: 1 }, chosen: [] });
  });

  it('gives way to what the person chose before there was a policy', () => {
    const mine = own({ you: { ...you, name: 'Ada' } });
    expect(settingsUnder(policy, mine).you.name).toBe('Ada');
  });
});

describe('a profile of a policy', () => {
  const brought = { id: 'town', kind: 'ownServer', name: 'Town', address: 'meet.example.org' };
  const policy = policyOf({ profiles: [brought] });
  const secret = { isWeak: false, addedAt: 7 };

  it('stands before the person’s, and nothing of it is changed here', () => {
    const before = own({ profiles: [acme] });
    const shown = settingsUnder(policy, before);
    expect(shown.profiles.map(({ id }) => id)).toEqual(['town', acme.id]);
    const after = changed(policy, before, (all) => ({
      ...all,
      profiles: moved(all.profiles).map((one) => ({ ...one, name: 'changed' })),
    }));
    expect(after.profiles).toEqual([{ ...acme, name: 'changed' }]);
    expect(settingsUnder(policy, after).profiles[0]).toEqual(shown.profiles[0]);
    const without = changed(policy, before, (all) => ({ ...all, profiles: [] }));
    expect(settingsUnder(policy, without).profiles).toEqual([shown.profiles[0]]);
  });

  it('has what is known of a secret that the person keeps for it', () => {
    const after = changed(policy, own(), (all) => ({
      ...all,
      profiles: all.profiles.map((one) => ({ ...one, secret })),
    }));
    expect(after).toMatchObject({ profiles: [], managedKeys: { town: { secret } } });
    expect(settingsUnder(policy, after).profiles).toMatchObject([{ id: 'town', secret }]);
    const forgotten = changed(policy, after, (all) => ({
      ...all,
      profiles: all.profiles.map((one) => ({ ...one, secret: undefined })),
    }));
    expect(forgotten.managedKeys).toEqual({});
  });

  it('hides one of the person’s with the same id, which stays in its place', () => {
    const same = ownServer({ id: 'town', name: 'mine' });
    const before = own({ profiles: [acme, same, town] });
    expect(settingsUnder(policy, before).profiles.map(({ name }) => name)).toEqual([
      'Town',
      acme.name,
      'mine',
    ]);
    expect(changed(policy, before, (all) => ({ ...all })).profiles).toEqual(before.profiles);
  });
});

it('a kind that is hidden is gone, and comes back in its place', () => {
  const policy = policyOf({ hostings: ['ownServer'] });
  const before = own({ profiles: [town, acme, ownServer({ id: 'own2' })] });
  expect(settingsUnder(policy, before).profiles.map(({ id }) => id)).toEqual(['own1', 'own2']);
  const after = changed(policy, before, (all) => ({
    ...all,
    profiles: moved(all.profiles),
  }));
  expect(after.profiles.map(({ id }) => id)).toEqual(['own2', 'own1', acme.id]);
  const fewer = changed(policy, before, (all) => ({ ...all, profiles: [] }));
  expect(fewer.profiles).toEqual([acme]);
});

it('whatever a policy says and a page changes, the person’s own values stay theirs', () => {
  const names = fc.constantFrom('', 'Ada', 'Staff');
  const zooms = fc.constantFrom(1, 1.5, 2);
  const values = fc.record({
    you: fc.record({ name: names }),
    appearance: fc.record({ zoom: zooms }),
  });
  fc.assert(
    fc.property(values, values, values, values, (mine, locked, suggested, wish) => {
      const before = own({
        you: { ...you, ...mine.you },
        appearance: { ...appearance, ...mine.appearance },
      });
      const policy = policyOf({ settings: { you: locked.you }, suggested });
      const after = changed(policy, before, (all) => ({
        ...all,
        you: { ...all.you, ...wish.you },
        appearance: { ...all.appearance, ...wish.appearance },
      }));
      const shown = settingsUnder(policy, after);
      expect(shown.you.name).toBe(locked.you.name);
      expect(after.you.name).toBe(mine.you.name);
      // A page sees what it wished for, and only what it changed is the person's.
      expect(shown.appearance.zoom).toBe(wish.appearance.zoom);
      const isWished = settingsUnder(policy, before).appearance.zoom !== wish.appearance.zoom;
      expect(after.appearance.zoom).toBe(isWished ? wish.appearance.zoom : before.appearance.zoom);
    }),
  );
});
