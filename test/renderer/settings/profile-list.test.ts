import { describe, expect, it } from 'vitest';
import { publicProfile } from '../../../common/profile.ts';
import { longestProfileName } from '../../../common/profile-parts.ts';
import {
  alikeIn,
  lastUsed,
  nameOfCopy,
  stepsPast,
} from '../../../renderer/settings/hosting/profile-list.ts';
import { acme, jaasProfile, ownServer } from '../../common/sample-profile.ts';

const town = ownServer();
const library = ownServer({ id: 'town2', server: 'books.example.org' });
const profiles = [publicProfile, town, acme, library] as const;

describe('moving inside a kind', () => {
  it.each([
    ['the first one up', town.id, -1, 0],
    ['the last one down', library.id, 1, 0],
    ['the only one', acme.id, 1, 0],
    ['one that is gone', 'gone', 1, 0],
    ['past another kind, down', town.id, 1, 2],
    ['past another kind, up', library.id, -1, 2],
  ] as const)('%s', (_what, id, by, steps) => {
    expect(stepsPast(id, by, { profiles })).toBe(steps);
  });
});

describe('the last used profile of a kind', () => {
  it('is none where there is none', () => {
    expect(lastUsed('jaas', { profiles: [publicProfile], recent: [acme.id] })).toBeUndefined();
  });

  it.each([
    ['the latest', ['gone', library.id, town.id], library.id],
    ['the first, where none was chosen yet', [acme.id], town.id],
  ])('is %s', (_what, recent, id) => {
    expect(lastUsed('ownServer', { profiles, recent })?.id).toBe(id);
  });
});

describe('profiles that fit the same links', () => {
  it.each([
    ['other servers', [town, library]],
    ['other paths', [town, ownServer({ id: 'b', path: 'team' })]],
    ['no address yet', [ownServer({ server: '' }), ownServer({ id: 'b', server: '' })]],
    ['accounts without AppID', [jaasProfile({ appId: '' }), jaasProfile({ id: 'b', appId: '' })]],
  ])('are none with %s', (_what, all) => {
    expect(alikeIn(all)).toBeUndefined();
  });

  it('are told in their order, whatever the case of their paths', () => {
    const upper = ownServer({ path: 'Team' });
    const lower = ownServer({ id: 'b', path: 'team' });
    expect(alikeIn([library, upper, lower])).toEqual([upper, lower]);
    expect(alikeIn([lower, library, upper])).toEqual([lower, upper]);
  });
});

it('the name of a copy fits, and cuts no character in two', () => {
  expect(nameOfCopy('town')).toBe('town (copy)');
  const cut = nameOfCopy(`${'a'.repeat(52)}😀${'b'.repeat(6)}`);
  expect(cut).toBe(`${'a'.repeat(52)} (copy)`);
  expect(nameOfCopy('x'.repeat(longestProfileName))).toHaveLength(longestProfileName);
});
