import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  longestName,
  rememberedMeetingsSchema,
  type Settings,
  settingsChangeSchema,
  settingsSchema,
  settingsVersion,
} from '../../common/settings.ts';
import { jaasProfile } from './sample-profile.ts';

const standup = {
  server: 'meet.jit.si',
  tenant: '',
  room: 'standup',
  name: 'standup',
  pinned: true,
  lastJoined: 1_700_000_000_000,
};
const place = { x: -1920, y: 0, width: 460, height: 620 };
const acme = jaasProfile({
  ticket: { role: 'guest', lifetime: 30, features: ['recording'] },
  key: { bits: 4_096, fingerprint: '0a'.repeat(32), addedAt: 1_700_000_000_000, lastUsedAt: 5 },
});
const invitation = { profile: 'acme1', name: 'standup', madeAt: 1, expiresAt: 2 };
const good: Settings = {
  ...defaultSettings(),
  you: { name: 'Ada', email: 'ada@example.org', avatar: 'https://example.org/ada.png' },
  join: { muted: true, cameraOff: true },
  links: { atOnce: ['acme1'], theirTicket: ['acme1'], chosen: ['acme1'] },
  personId: 'b6a1e2f0-0000-4000-8000-000000000001',
  profiles: [acme],
  recent: ['acme1', 'public'],
  invitations: [invitation],
  windows: { home: place, meeting: place },
};
const read = (given: unknown): Settings => v.parse(settingsSchema, given);

const bad: readonly [keyof Settings, unknown][] = [
  ['version', 0],
  ['version', 1],
  ['version', settingsVersion + 1],
  ['version', '1'],
  ['version', null],
  ['you', null],
  ['you', 'Ada'],
  ['join', null],
  ['join', true],
  ['join', { muted: 'true' }],
  ['join', { muted: 1 }],
  ['join', { muted: true, cameraOff: null }],
  ['personId', null],
  ['personId', 42],
  ['personId', 'Ada Lovelace'],
  ['personId', 'x'.repeat(65)],
  ['profiles', null],
  ['profiles', {}],
  ['profiles', 'jaas'],
  ['links', null],
  ['links', ['acme1']],
  ['links', { atOnce: true, theirTicket: 'acme1', chosen: null }],
  ['recent', null],
  ['recent', 'acme1'],
  ['recent', { 0: 'acme1' }],
  ['invitations', null],
  ['invitations', { invitation }],
  ['windows', null],
  ['windows', 42],
  ['windows', { home: null }],
  ['windows', { home: { ...place, x: '0' } }],
  ['windows', { home: { ...place, x: 0.5 } }],
  ['windows', { home: { ...place, x: 1e9 } }],
  ['windows', { home: { ...place, width: null } }],
  ['windows', { home: { x: 0, y: 0 } }],
  ['windows', { meeting: [] }],
];

describe('a bad value', () => {
  it.each<[string, unknown]>([
    ['name', null],
    ['name', 42],
    ['name', ['Ada']],
    ['name', 'x'.repeat(longestName + 1)],
    ['email', 'ada'],
    ['email', 'a da@example.org'],
    ['email', `${'x'.repeat(250)}@a.de`],
    ['avatar', 'http://example.org/ada.png'],
    ['avatar', 'javascript:alert(1)'],
    ['avatar', 42],
  ])('of who the person is costs no other: %s %j', (part, value) => {
    const you = { ...good.you, [part]: value };
    expect(read({ ...good, you }).you).toEqual({ ...good.you, [part]: '' });
  });

  it('of one invitation costs no other', () => {
    const all = [
      { ...invitation, name: '' },
      { ...invitation, expiresAt: 'never' },
      { ...invitation, madeAt: -1 },
      { ...invitation, profile: 'x'.repeat(33) },
      null,
      invitation,
    ];
    expect(read({ ...good, invitations: all }).invitations).toEqual([invitation]);
  });

  it('of one choice costs no other', () => {
    const all = [null, 42, 'acme1', ['beta1'], 'x'.repeat(33), 'public'];
    expect(read({ ...good, recent: all }).recent).toEqual(['acme1', 'public']);
  });

  it('of one decision about links costs no other', () => {
    const links = { atOnce: [null, 'public', 42], theirTicket: 'all', chosen: ['acme1'] };
    expect(read({ ...good, links }).links).toEqual({
      atOnce: ['public'],
      theirTicket: [],
      chosen: ['acme1'],
    });
  });

  it('of one window costs no other', () => {
    expect(read({ ...good, windows: { home: place, meeting: 42 } }).windows.home).toEqual(place);
  });

  it.each(bad)('of %s falls back alone: %j', (part, value) => {
    expect(read({ ...good, [part]: value })).toEqual({ ...good, [part]: defaultSettings()[part] });
  });
});

describe('the list of meetings', () => {
  const list = (given: unknown) => v.parse(rememberedMeetingsSchema, given);

  it('has a bad value cost no other meeting', () => {
    const all = [standup, { ...standup, room: '' }, null, { ...standup, room: 'planning' }];
    expect(list(all)).toEqual([standup, { ...standup, room: 'planning' }]);
  });

  it.each([null, {}, 'standup', undefined])('is empty where it is none: %j', (given) => {
    expect(list(given)).toEqual([]);
  });

  it.each([
    ['no room', { room: '' }],
    ['a room beyond 200 characters', { room: 'x'.repeat(201) }],
    ['no server', { server: undefined }],
    ['no name', { name: '' }],
    ['a time that is none', { lastJoined: '1' }],
    ['a time before 1970', { lastJoined: -1 }],
  ])('shows no meeting with %s', (_what, part) => {
    expect(list([{ ...standup, ...part }])).toEqual([]);
  });

  it('is filled in where an older version wrote no pins', () => {
    const { pinned: _pinned, ...older } = standup;
    expect(list([older])).toEqual([{ ...standup, pinned: false }]);
  });

  it('has no room for tickets, nor for the profile that older files wrote beside a meeting', () => {
    expect(list([{ ...standup, profile: 'public', ticket: 'a.b.c', jwt: 'a.b.c' }])).toEqual([
      standup,
    ]);
  });
});

describe('a bad value of a profile', () => {
  const { key: _key, ...withoutKey } = acme;

  it.each([
    ['no kind', { kind: undefined }],
    ['the public server', { kind: 'public' }],
    ['a guest’s', { kind: 'jaas-guest' }],
    ['a kind that nobody knows', { kind: 'zoom' }],
    ['no id', { id: undefined }],
    ['an empty id', { id: '' }],
    ['an id that is a path', { id: '../acme' }],
    ['an id in upper case', { id: 'ACME' }],
    ['an id beyond 32 characters', { id: 'x'.repeat(33) }],
    ['no name', { name: '' }],
    ['a name that is none', { name: 42 }],
    ['a name beyond 60 characters', { name: 'x'.repeat(61) }],
  ])('leaves it out, and only it: %s', (_what, part) => {
    const all = [{ ...acme, ...part }, null, 42, { ...acme, id: 'other' }];
    expect(read({ ...good, profiles: all })).toEqual({
      ...good,
      profiles: [{ ...acme, id: 'other' }],
    });
  });

  it.each<[string, object, object]>([
    ['an AppID of somebody’s own', { appId: 'acme' }, { appId: '' }],
    ['an AppID with a path', { appId: `${acme.appId}/x` }, { appId: '' }],
    ['an AppID in upper case', { appId: acme.appId.toUpperCase() }, { appId: '' }],
    ['an AppID that is none', { appId: 42 }, { appId: '' }],
    ['a key ID with a slash', { keyId: 'a/b' }, { keyId: '' }],
    ['a key ID beyond 32 characters', { keyId: 'x'.repeat(33) }, { keyId: '' }],
    [
      'a ticket that is none',
      { ticket: 'host' },
      { ticket: { role: 'host', lifetime: 60, features: [] } },
    ],
    [
      'a role',
      { ticket: { ...acme.ticket, role: 'admin' } },
      { ticket: { ...acme.ticket, role: 'host' } },
    ],
    [
      'a lifetime below 5 minutes',
      { ticket: { ...acme.ticket, lifetime: 4 } },
      { ticket: { ...acme.ticket, lifetime: 60 } },
    ],
    [
      'a lifetime above 2 hours',
      { ticket: { ...acme.ticket, lifetime: 121 } },
      { ticket: { ...acme.ticket, lifetime: 60 } },
    ],
    [
      'half a minute',
      { ticket: { ...acme.ticket, lifetime: 5.5 } },
      { ticket: { ...acme.ticket, lifetime: 60 } },
    ],
    [
      'a feature',
      { ticket: { ...acme.ticket, features: ['root'] } },
      { ticket: { ...acme.ticket, features: [] } },
    ],
    ['a fingerprint', { key: { ...acme.key, fingerprint: 'x' } }, { key: undefined }],
    ['the size of a key', { key: { ...acme.key, bits: 1_024 } }, { key: undefined }],
    ['a time of a key', { key: { ...acme.key, addedAt: -1 } }, { key: undefined }],
    ['a key that is a PEM', { key: '-----BEGIN PRIVATE KEY-----' }, { key: undefined }],
  ])('falls back alone: %s', (_what, part, instead) => {
    expect(read({ ...good, profiles: [{ ...acme, ...part }] })).toEqual({
      ...good,
      profiles: [{ ...acme, ...instead }],
    });
  });

  it('is not that it has no key', () => {
    expect(read({ ...good, profiles: [withoutKey] }).profiles).toEqual([
      { ...acme, key: undefined },
    ]);
  });
});

describe('settings', () => {
  it('are the defaults where nothing is said', () => {
    expect(read({})).toMatchObject({
      version: settingsVersion,
      you: { name: '', email: '', avatar: '' },
      join: { muted: false, cameraOff: false },
      meeting: { prejoin: 'as-server', quality: 'automatic', logo: '', background: '' },
      appearance: { theme: 'system', language: 'system', zoom: 1, meetingZoom: 1 },
      privacy: { history: true, thirdParties: false, analytics: false, gravatar: false },
      personId: '',
      profiles: [],
      links: { atOnce: [], theirTicket: [], chosen: [] },
      recent: [],
      invitations: [],
      windows: {},
    });
    expect(read({})).toEqual(defaultSettings());
  });

  it('are complete in themselves: reading them again changes nothing', () => {
    expect(read(good)).toEqual(good);
    expect(read(JSON.parse(JSON.stringify(good)))).toEqual(good);
    expect(read(defaultSettings())).toEqual(defaultSettings());
  });

  it('fill in what an older version did not write', () => {
    expect(read({ you: { name: 'Ada' }, join: { muted: true } })).toEqual({
      ...defaultSettings(),
      you: { name: 'Ada', email: '', avatar: '' },
      join: { muted: true, cameraOff: false },
    });
  });

  it('have no room for secrets: what they do not know, no ticket among it, is left out', () => {
    const more = { ticket: 'a.b.c', jwt: 'a.b.c', key: 'x' };
    const given = {
      ...good,
      ...more,
      you: { ...good.you, ...more },
      profiles: [
        {
          ...acme,
          ...more,
          key: { ...acme.key, ...more, pem: '-----BEGIN PRIVATE KEY-----', d: 'x' },
          ticket: { ...acme.ticket, ...more },
        },
      ],
      meetings: [standup],
      invitations: [{ ...invitation, ...more, link: 'https://8x8.vc/x/y?jwt=a.b.c' }],
    };
    expect(read(given)).toEqual({ ...good, profiles: [acme] });
  });
});

describe('a change by a page is refused', () => {
  it.each([
    ['null', null],
    ['a text', 'name'],
    ['a part that pages may not touch', { meetings: [] }],
    ['a place of a window', { windows: { home: place } }],
    ['the version', { version: 1 }],
    ['the profiles', { profiles: [acme] }],
    ['the current profile', { recent: ['acme1'] }],
    ['who the person is', { personId: 'x' }],
    ['something unknown', { colour: 'red' }],
    ['something unknown beside a good part', { you: { name: 'Ada' }, colour: 'red' }],
    ['something unknown inside', { you: { name: 'Ada', ticket: 'a.b.c' } }],
    ['an e-mail address that is none', { you: { email: 'ada' } }],
    ['a picture without https', { you: { avatar: 'http://example.org/ada.png' } }],
    ['half a part', { join: { muted: true } }],
    ['a name that is none', { you: { name: 42 } }],
    ['a name beyond 80 characters', { you: { name: 'x'.repeat(81) } }],
    ['a choice that is none', { join: { muted: 'yes', cameraOff: false } }],
  ])('with %s', (_what, change) => {
    expect(v.is(settingsChangeSchema, change)).toBe(false);
  });
});

describe('a change by a page is taken', () => {
  it.each([
    ['nothing', {}],
    ['a name', { you: { name: 'Ada' } }],
    ['no name any more', { you: { name: '' } }],
    ['a name of 80 characters', { you: { name: 'x'.repeat(80) } }],
    ['a choice', { join: { muted: true, cameraOff: false } }],
    ['both', { you: { name: 'Ada' }, join: { muted: false, cameraOff: false } }],
  ])('with %s', (_what, change) => {
    expect(v.is(settingsChangeSchema, change)).toBe(true);
  });
});
