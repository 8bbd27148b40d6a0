import { describe, expect, it } from 'vitest';
import {
  isKnownServer,
  type Profile,
  profileOf,
  publicProfile,
  serverOf,
  tenantOf,
} from '../../common/profile.ts';
import { acme, jaasProfile } from './sample-profile.ts';

const beta = jaasProfile({ id: 'beta1', name: 'beta', appId: 'vpaas-magic-cookie-ffff' });
const unfinished = jaasProfile({ id: 'new1', name: 'new', appId: '', keyId: '', key: undefined });
const guest: Profile = { kind: 'jaas-guest', id: 'jaasguest' };

describe('a server is not known', () => {
  it.each([
    '',
    'evil.example',
    'meet.jit.si.evil.example',
    'evil-meet.jit.si',
    'jit.si',
    'meet.jit.si:8443',
    'meet.jit.si.',
    '8x8.vc:8443',
    '8x8.vc.evil.example',
    'stage.8x8.vc',
    'vpaas-magic-cookie-0a1b2c',
    'acme',
    'public',
    '__proto__',
  ])('%j', (server) => {
    expect(isKnownServer(server, [publicProfile, acme, unfinished])).toBe(false);
  });

  it('that only a profile knows which is not there', () => {
    expect(isKnownServer('meet.jit.si', [])).toBe(false);
    expect(isKnownServer('meet.jit.si', [acme])).toBe(false);
  });
});

describe('a server is known', () => {
  it.each(['meet.jit.si', 'MEET.JIT.SI', 'Meet.Jit.Si', '8x8.vc', '8X8.VC'])('%j', (server) => {
    expect(isKnownServer(server, [publicProfile, acme])).toBe(true);
  });

  it('for guests, also without any account: 8x8.vc', () => {
    expect(isKnownServer('8x8.vc', [])).toBe(true);
  });
});

describe('a meeting belongs to nobody', () => {
  it.each([
    ['evil.example', ''],
    ['meet.jit.si:8443', ''],
    ['evil.example', acme.appId],
    ['', ''],
  ])('on %j with the tenant %j', (server, tenant) => {
    expect(profileOf({ server, tenant }, [publicProfile, acme])).toBeUndefined();
  });
});

describe('a meeting belongs', () => {
  const all = [publicProfile, unfinished, acme, beta];

  it.each<[string, string, Profile]>([
    ['meet.jit.si', '', publicProfile],
    ['meet.jit.si', 'team', publicProfile],
    // Somebody else may call a folder so.
    ['meet.jit.si', acme.appId, publicProfile],
    ['8x8.vc', acme.appId, acme],
    ['8x8.vc', beta.appId, beta],
    ['8x8.vc', 'vpaas-magic-cookie-0a1b', guest],
    ['8x8.vc', `${acme.appId}0`, guest],
    ['8x8.vc', `${acme.appId}/team`, guest],
    ['8x8.vc', `team/${acme.appId}`, guest],
    ['8x8.vc', 'team', guest],
    ['8x8.vc', '', guest],
  ])('on %s with the tenant %j', (server, tenant, profile) => {
    expect(profileOf({ server, tenant }, all)).toEqual(profile);
  });

  it('to a guest where no account is set up', () => {
    const visit = { server: '8x8.vc', tenant: acme.appId };
    expect(profileOf(visit, [publicProfile])).toEqual(guest);
    expect(profileOf(visit, [publicProfile, unfinished])).toEqual(guest);
  });

  it('to the first of two profiles of one account', () => {
    const again = jaasProfile({ id: 'again' });
    expect(profileOf({ server: '8x8.vc', tenant: acme.appId }, [again, acme])?.id).toBe('again');
  });
});

describe('the rooms of a profile', () => {
  it.each<[Profile, string, string]>([
    [publicProfile, 'meet.jit.si', ''],
    [acme, '8x8.vc', acme.appId],
    [unfinished, '8x8.vc', ''],
    [guest, '8x8.vc', ''],
  ])('of %j are on %s below %j', (profile, server, tenant) => {
    expect(serverOf(profile)).toBe(server);
    expect(tenantOf(profile)).toBe(tenant);
  });
});
