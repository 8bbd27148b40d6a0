import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  longestName,
  type Settings,
  settingsChangeSchema,
  settingsSchema,
} from '../../common/settings.ts';

const standup = {
  server: 'meet.jit.si',
  tenant: '',
  room: 'standup',
  name: 'standup',
  profile: 'public' as const,
  pinned: true,
  lastJoined: 1_700_000_000_000,
};
const place = { x: -1920, y: 0, width: 460, height: 620 };
const good: Settings = {
  version: 1,
  you: { name: 'Ada' },
  join: { muted: true, cameraOff: true },
  meetings: [standup],
  windows: { home: place, meeting: place },
};
const read = (given: unknown): Settings => v.parse(settingsSchema, given);

const bad: readonly [keyof Settings, unknown][] = [
  ['version', 0],
  ['version', 2],
  ['version', '1'],
  ['version', null],
  ['you', null],
  ['you', 'Ada'],
  ['you', { name: null }],
  ['you', { name: 42 }],
  ['you', { name: ['Ada'] }],
  ['you', { name: 'x'.repeat(longestName + 1) }],
  ['join', null],
  ['join', true],
  ['join', { muted: 'true' }],
  ['join', { muted: 1 }],
  ['join', { muted: true, cameraOff: null }],
  ['meetings', null],
  ['meetings', {}],
  ['meetings', 'standup'],
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
  it('of one meeting costs no other', () => {
    const all = [standup, { ...standup, room: '' }, null, { ...standup, room: 'planning' }];
    expect(read({ ...good, meetings: all }).meetings).toEqual([
      standup,
      { ...standup, room: 'planning' },
    ]);
  });

  it('of one window costs no other', () => {
    expect(read({ ...good, windows: { home: place, meeting: 42 } }).windows.home).toEqual(place);
  });

  it.each(bad)('of %s falls back alone: %j', (part, value) => {
    expect(read({ ...good, [part]: value })).toEqual({ ...good, [part]: defaultSettings()[part] });
  });

  it.each([
    ['no room', { room: '' }],
    ['a room beyond 200 characters', { room: 'x'.repeat(201) }],
    ['no server', { server: undefined }],
    ['another hosting', { profile: 'jaas' }],
    ['no name', { name: '' }],
    ['a time that is none', { lastJoined: '1' }],
    ['a time before 1970', { lastJoined: -1 }],
  ])('of a meeting is not shown: %s', (_what, part) => {
    expect(read({ ...good, meetings: [{ ...standup, ...part }] })).toEqual({
      ...good,
      meetings: [],
    });
  });
});

describe('settings', () => {
  it('are the defaults where nothing is said', () => {
    expect(read({})).toEqual({
      version: 1,
      you: { name: '' },
      join: { muted: false, cameraOff: false },
      meetings: [],
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
    const { pinned: _pinned, ...older } = standup;
    expect(read({ you: {}, join: { muted: true }, meetings: [older] })).toEqual({
      ...defaultSettings(),
      join: { muted: true, cameraOff: false },
      meetings: [{ ...standup, pinned: false }],
    });
  });

  it('have no room for secrets: what they do not know, no ticket among it, is left out', () => {
    const more = { ticket: 'a.b.c', jwt: 'a.b.c', key: 'x' };
    const given = {
      ...good,
      ...more,
      you: { ...good.you, ...more },
      meetings: [{ ...standup, ...more }],
    };
    expect(read(given)).toEqual(good);
  });
});

describe('a change by a page is refused', () => {
  it.each([
    ['null', null],
    ['a text', 'name'],
    ['a part that pages may not touch', { meetings: [] }],
    ['a place of a window', { windows: { home: place } }],
    ['the version', { version: 1 }],
    ['something unknown', { colour: 'red' }],
    ['something unknown beside a good part', { you: { name: 'Ada' }, colour: 'red' }],
    ['something unknown inside', { you: { name: 'Ada', email: 'a@example.org' } }],
    ['half a part', { join: { muted: true } }],
    ['no name', { you: {} }],
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
