import { describe, expect, it } from 'vitest';
import {
  fittingProfiles,
  isFinished,
  isKnownServer,
  type Profile,
  profileOf,
  publicProfile,
  serverOf,
  signsTickets,
  tenantOf,
  visitTo,
} from '../../common/profile.ts';
import { acme, jaasProfile, ownServer } from './sample-profile.ts';

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

describe('a meeting on an own server', () => {
  const whole = ownServer({ id: 'whole', server: 'meet.example.org' });
  const team = ownServer({ id: 'team', server: 'meet.example.org', path: 'team' });
  const deep = ownServer({ id: 'deep', server: 'meet.example.org', path: 'team/Board' });
  const port = ownServer({ id: 'port', server: 'meet.example.org:8443' });
  const folder = ownServer({ id: 'folder', server: 'folder.example.org', path: 'rooms' });
  const empty = ownServer({ id: 'empty', server: '' });
  const emptyPath = ownServer({ id: 'emptypath', server: '', path: 'team' });
  const all = [publicProfile, empty, emptyPath, team, whole, deep, port, folder, acme];

  it.each([
    ['folder.example.org', ''],
    ['folder.example.org', 'room'],
    ['folder.example.org', 'rooms2'],
    ['folder.example.org', 'x/rooms'],
    ['folder.example.org:8443', 'rooms'],
    ['meet.example.org:443', ''],
    ['meet.example.org:84', ''],
    ['sub.meet.example.org', ''],
    ['example.org', ''],
    ['', ''],
    ['', 'team'],
  ])('belongs to nobody: %j below %j', (server, tenant) => {
    expect(profileOf({ server, tenant }, all)).toBeUndefined();
  });

  it.each([
    ['meet.example.org', '', 'whole'],
    ['meet.example.org', 'other', 'whole'],
    ['meet.example.org', 'teams', 'whole'],
    ['meet.example.org', 'x/team', 'whole'],
    ['meet.example.org', 'team', 'team'],
    ['meet.example.org', 'TEAM', 'team'],
    ['meet.example.org', 'team/x', 'team'],
    ['meet.example.org', 'team/boards', 'team'],
    ['meet.example.org', 'team/board', 'deep'],
    ['meet.example.org', 'Team/BOARD/x', 'deep'],
    ['meet.example.org:8443', '', 'port'],
    ['meet.example.org:8443', 'team', 'port'],
    ['folder.example.org', 'rooms', 'folder'],
    ['folder.example.org', 'Rooms/a', 'folder'],
  ])('%s below %j belongs to the deepest that fits: %s', (server, tenant, id) => {
    for (const some of [all, all.slice(1).concat(publicProfile), [...all].sort(() => -1)]) {
      expect(profileOf({ server, tenant }, some)?.id).toBe(id);
    }
  });

  it('belongs to the first of two that are alike', () => {
    const twin = { ...team, id: 'twin', path: 'TEAM' };
    const visit = { server: 'meet.example.org', tenant: 'team' };
    expect(profileOf(visit, [whole, twin, team])?.id).toBe('twin');
    expect(profileOf(visit, [team, twin, whole])?.id).toBe('team');
  });

  it('fits all of several that are alike, and none that begins less deep', () => {
    const twin = { ...team, id: 'twin', path: 'TEAM' };
    const fitting = (tenant: string) =>
      fittingProfiles({ server: 'meet.example.org', tenant }, [whole, team, twin, deep]).map(
        ({ id }) => id,
      );
    expect(['', 'other', 'team', 'team/x', 'team/board'].map(fitting)).toEqual([
      ['whole'],
      ['whole'],
      ['team', 'twin'],
      ['team', 'twin'],
      ['deep'],
    ]);
    expect(fittingProfiles({ server: 'evil.example', tenant: '' }, all)).toEqual([]);
  });

  it('is on a server that Parlour knows, with its port', () => {
    const known = ['meet.example.org', 'MEET.example.org', 'meet.example.org:8443'];
    expect(known.map((server) => isKnownServer(server, all))).toEqual([true, true, true]);
    const unknown = ['meet.example.org:1', 'folder.example.org:8443', 'example.org', ''];
    expect(unknown.some((server) => isKnownServer(server, all))).toBe(false);
  });
});

describe('a profile is finished', () => {
  it.each<[boolean, Profile]>([
    [false, unfinished],
    [false, ownServer({ server: '' })],
    [false, ownServer({ server: '', path: 'team' })],
    [true, publicProfile],
    [true, guest],
    [true, acme],
    [true, jaasProfile({ keyId: '', key: undefined })],
    [true, visitTo('evil.example')],
    [true, ownServer()],
    [true, ownServer({ issuer: '', secret: undefined })],
  ])('%s: %j', (is, profile) => {
    expect(isFinished(profile)).toBe(is);
  });
});

describe('tickets are signed here', () => {
  it.each<[boolean, Profile]>([
    [false, publicProfile],
    [false, guest],
    [false, visitTo('evil.example')],
    [false, ownServer({ authentication: 'none' })],
    [true, ownServer({ authentication: 'HS256' })],
    [true, ownServer({ authentication: 'RS256', secret: undefined })],
    [true, acme],
    [true, unfinished],
  ])('%s: for %j', (are, profile) => {
    expect(signsTickets(profile)).toBe(are);
  });
});

describe('the rooms of a profile', () => {
  it.each<[Profile, string, string]>([
    [ownServer({ path: 'team/a' }), 'meet.example.org:8443', 'team/a'],
    [ownServer({ server: '' }), '', ''],
    [publicProfile, 'meet.jit.si', ''],
    [acme, '8x8.vc', acme.appId],
    [unfinished, '8x8.vc', ''],
    [guest, '8x8.vc', ''],
    [visitTo('evil.example:8443'), 'evil.example:8443', ''],
  ])('of %j are on %s below %j', (profile, server, tenant) => {
    expect(serverOf(profile)).toBe(server);
    expect(tenantOf(profile)).toBe(tenant);
  });
});
