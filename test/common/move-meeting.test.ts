import { describe, expect, it } from 'vitest';
import { type MeetingAddress, meetingKey, webLink } from '../../common/meeting.ts';
import { parseMeetingLink } from '../../common/meeting-link.ts';
import {
  afterMoves,
  canMove,
  folderOf,
  movedAddress,
  type MoveProblem,
  planMove,
  targetsOf,
} from '../../common/move-meeting.ts';
import { type Profile, profileOf, publicProfile } from '../../common/profile.ts';
import type { RememberedMeeting } from '../../common/settings.ts';
import { anyNumber } from './any-number.ts';
import { anyText } from './any-text.ts';
import { acme, jaasProfile, ownServer } from './sample-profile.ts';

const beta = jaasProfile({ id: 'beta1', name: 'beta', appId: 'vpaas-magic-cookie-beef' });
const town = ownServer();
const school = ownServer({ id: 'school1', name: 'school', server: 'meet.example.org' });
const team = ownServer({ id: 'team1', name: 'team', server: 'meet.example.org', path: 'team/A' });
const everyone: readonly Profile[] = [publicProfile, acme, beta, town, school, team];

const at = (text: string): MeetingAddress => {
  const [server = '', ...path] = text.split('/');
  return { server, tenant: path.slice(0, -1).join('/'), room: path.at(-1) ?? '' };
};
const written = ({ server, tenant, room }: MeetingAddress): string =>
  [server, tenant, room].filter((part) => part !== '').join('/');
const remembered = (text: string, more: Partial<RememberedMeeting> = {}): RememberedMeeting => ({
  ...at(text),
  name: at(text).room,
  pinned: false,
  lastJoined: 1,
  ...more,
});

describe('a meeting that cannot be moved', () => {
  const refusals: readonly [string, string, Profile, readonly Profile[], MoveProblem][] = [
    [
      'is in somebody else’s account',
      '8x8.vc/vpaas-magic-cookie-ffff/visit',
      publicProfile,
      everyone,
      { code: 'move-not-yours' },
    ],
    [
      'is on a server nobody set up',
      'meet.gone.example/standup',
      publicProfile,
      everyone,
      { code: 'move-not-yours' },
    ],
    [
      'would land below the deeper path of another profile',
      'meet.jit.si/Team/a/standup',
      school,
      everyone,
      { code: 'move-elsewhere', about: 'team' },
    ],
    [
      'would stay where it is, because two profiles have one account',
      `8x8.vc/${acme.appId}/standup`,
      { ...acme, id: 'twin1', name: 'twin' },
      [publicProfile, acme, { ...acme, id: 'twin1', name: 'twin' }],
      { code: 'move-elsewhere', about: 'acme' },
    ],
    [
      'has a name that servers keep for themselves',
      'meet.jit.si/static',
      town,
      everyone,
      { code: 'move-no-room' },
    ],
    [
      'has a folder that servers keep for themselves',
      'meet.jit.si/libs/standup',
      town,
      everyone,
      { code: 'move-no-room' },
    ],
    [
      'would have too long a path',
      `meet.jit.si/${'x'.repeat(200)}/${'y'.repeat(54)}/standup`,
      team,
      everyone,
      { code: 'move-no-room' },
    ],
    [
      'has a folder that looks like an account',
      'meet.example.org/vpaas-magic-cookie-1/b/standup',
      publicProfile,
      everyone,
      { code: 'move-no-room' },
    ],
  ];
  it.each(refusals)('%s', (_why, from, to, profiles, problem) => {
    expect(movedAddress(at(from), to, profiles)).toEqual({ ok: false, problem });
  });

  it('has nowhere to go while there is one hosting, or the other is not filled in', () => {
    const unfinished = [publicProfile, jaasProfile({ appId: '' }), ownServer({ server: '' })];
    expect(targetsOf(at('meet.jit.si/standup'), [publicProfile])).toEqual([]);
    expect(targetsOf(at('meet.jit.si/standup'), unfinished)).toEqual([]);
    expect(canMove(at('meet.jit.si/standup'), unfinished)).toBe(false);
  });

  it('has nowhere to go when no other hosting can have it', () => {
    expect(canMove(at('meet.jit.si/static'), everyone)).toBe(false);
    expect(targetsOf(at('meet.jit.si/static'), everyone)).toHaveLength(5);
    expect(targetsOf(at('8x8.vc/vpaas-magic-cookie-ffff/visit'), everyone)).toEqual([]);
  });
});

describe('the address of a meeting that is moved', () => {
  const moves: readonly [from: string, to: Profile, there: string][] = [
    ['meet.jit.si/standup', acme, `8x8.vc/${acme.appId}/standup`],
    ['meet.jit.si/standup', town, 'meet.example.org:8443/standup'],
    ['meet.jit.si/standup', team, 'meet.example.org/team/A/standup'],
    ['meet.jit.si/guild/standup', acme, `8x8.vc/${acme.appId}/standup`],
    ['meet.jit.si/guild/standup', town, 'meet.example.org:8443/guild/standup'],
    ['meet.jit.si/guild/standup', team, 'meet.example.org/team/A/guild/standup'],
    ['meet.jit.si/guild/b/CaféamFluss', school, 'meet.example.org/guild/b/CaféamFluss'],
    [`8x8.vc/${acme.appId}/board`, publicProfile, 'meet.jit.si/board'],
    [`8x8.vc/${acme.appId}/board`, beta, `8x8.vc/${beta.appId}/board`],
    [`8x8.vc/${acme.appId}/board`, team, 'meet.example.org/team/A/board'],
    ['meet.example.org:8443/hall', publicProfile, 'meet.jit.si/hall'],
    ['meet.example.org:8443/b/hall', publicProfile, 'meet.jit.si/b/hall'],
    ['meet.example.org:8443/b/hall', beta, `8x8.vc/${beta.appId}/hall`],
    ['meet.example.org/team/A/retro', publicProfile, 'meet.jit.si/retro'],
    ['meet.example.org/TEAM/a/deep/retro', publicProfile, 'meet.jit.si/deep/retro'],
    ['meet.example.org/team/A/deep/retro', acme, `8x8.vc/${acme.appId}/retro`],
    ['meet.example.org/team/A/retro', school, 'meet.example.org/retro'],
    ['meet.example.org/retro', team, 'meet.example.org/team/A/retro'],
    ['meet.example.org/team/retro', town, 'meet.example.org:8443/team/retro'],
  ];
  it.each(moves)('%s', (from, to, there) => {
    const moved = movedAddress(at(from), to, everyone);
    expect(moved.ok ? written(moved.value) : moved.problem).toBe(there);
  });

  it('names its folder below the old profile’s own path', () => {
    expect(folderOf(at('meet.example.org/team/A/deep/er/retro'), team)).toBe('deep/er');
    expect(folderOf(at('meet.example.org/team/A/retro'), team)).toBe('');
    expect(folderOf(at(`8x8.vc/${acme.appId}/board`), acme)).toBe('');
    expect(folderOf(at('meet.jit.si/guild/standup'), publicProfile)).toBe('guild');
  });

  it('is one that a link opens with the new hosting, whatever was remembered', () => {
    const below = anyNumber(7);
    const text = anyText(7);
    const folders = ['', 'guild', 'team/A', 'Team', 'static', 'vpaas-magic-cookie-1', acme.appId];
    let moved = 0;
    for (let round = 0; round < 20_000; round += 1) {
      const [from, to] = [everyone[below(6)]!, everyone[below(6)]!];
      const room = below(2) ? `room${below(99)}` : text().slice(0, 200) || 'x';
      const place = [from.kind === 'jaas' ? from.appId : '', folders[below(folders.length)]!];
      const server = ['meet.jit.si', '8x8.vc', 'meet.example.org', town.server][below(4)]!;
      const tenant = place.filter((part) => part !== '').join('/');
      const address = movedAddress({ server, tenant, room }, to, everyone);
      if (!address.ok) continue;
      moved += 1;
      const read = parseMeetingLink(webLink(address.value), {
        current: publicProfile,
        all: everyone,
      });
      expect(read).toMatchObject({ ok: true, value: { meeting: address.value } });
      expect(profileOf(address.value, everyone)).toBe(to);
    }
    expect(moved).toBeGreaterThan(2_000);
  });
});

describe('a plan', () => {
  const meetings = [
    remembered('meet.jit.si/standup'),
    remembered('meet.jit.si/board', { pinned: true }),
    remembered('meet.jit.si/team/a/guild', { pinned: true }),
    remembered('meet.jit.si/loose'),
    remembered(`8x8.vc/${acme.appId}/hers`, { pinned: true }),
  ];
  const known = { meetings, profiles: everyone };
  const plan = (key: string, to: string, andPinned: boolean) => {
    const made = planMove(key, to, andPinned, known);
    if (!made.ok) return made.problem;
    const { moves, moved } = made.value;
    return [moved, Object.fromEntries([...moves].map(([old, there]) => [old, written(there)]))];
  };

  it.each([
    ['nobody remembers', 'meet.jit.si/nothing', 'acme1'],
    ['has no such hosting to go to', 'meet.jit.si/standup', 'nobody'],
    ['has no name', '', ''],
  ])('for a meeting that %s is none', (_what, key, to) => {
    expect(plan(key, to, true)).toEqual({ code: 'move-gone' });
  });

  it('for a hosting that is not filled in is none', () => {
    const profiles = [publicProfile, ownServer({ server: '' })];
    expect(planMove('meet.jit.si/standup', 'town1', false, { meetings, profiles })).toEqual({
      ok: false,
      problem: { code: 'move-gone' },
    });
  });

  it('moves one meeting', () => {
    expect(plan('meet.jit.si/standup', 'town1', false)).toEqual([
      { key: 'meet.example.org:8443/standup', along: 0, stayed: 0 },
      { 'meet.jit.si/standup': 'meet.example.org:8443/standup' },
    ]);
  });

  it('takes the other pinned ones of the same hosting along, and no others', () => {
    expect(plan('meet.jit.si/board', 'town1', true)).toEqual([
      { key: 'meet.example.org:8443/board', along: 1, stayed: 0 },
      {
        'meet.jit.si/board': 'meet.example.org:8443/board',
        'meet.jit.si/team/a/guild': 'meet.example.org:8443/team/a/guild',
      },
    ]);
  });

  it('counts the pinned ones that cannot go', () => {
    expect(plan('meet.jit.si/standup', 'school1', true)).toEqual([
      { key: 'meet.example.org/standup', along: 1, stayed: 1 },
      {
        'meet.jit.si/standup': 'meet.example.org/standup',
        'meet.jit.si/board': 'meet.example.org/board',
      },
    ]);
  });
});

describe('the list after a move', () => {
  const moves = (...pairs: [string, string][]) =>
    new Map(pairs.map(([from, to]) => [meetingKey(at(from)), at(to)]));

  it('is the same when nobody remembers what was moved', () => {
    const list = [remembered('meet.jit.si/standup')];
    expect(afterMoves(list, moves(['meet.jit.si/gone', 'meet.example.org/gone']))).toEqual(list);
  });

  it('keeps name, pin and day of what was moved', () => {
    const one = remembered('meet.jit.si/CaféamFluss', {
      name: 'Café am Fluss',
      pinned: true,
      lastJoined: 7,
    });
    const there = moves(['meet.jit.si/CaféamFluss', 'meet.example.org/team/CaféamFluss']);
    expect(afterMoves([remembered('meet.jit.si/other'), one], there)).toEqual([
      remembered('meet.jit.si/other'),
      { ...one, server: 'meet.example.org', tenant: 'team' },
    ]);
  });

  it.each([
    [true, false, 3, 9],
    [false, true, 9, 3],
    [false, false, 9, 9],
  ])(
    'has one entry where two became one (pinned %s and %s, joined %i and %i)',
    (pinned, otherPinned, lastJoined, otherJoined) => {
      const one = remembered('meet.jit.si/Standup', { name: 'Stand-up', pinned, lastJoined });
      const other = remembered('meet.example.org/standup', {
        pinned: otherPinned,
        lastJoined: otherJoined,
      });
      const there = moves(['meet.jit.si/Standup', 'meet.example.org/Standup']);
      const merged = {
        ...at('meet.example.org/Standup'),
        name: 'Stand-up',
        pinned: pinned || otherPinned,
        lastJoined: 9,
      };
      expect(afterMoves([one, other], there)).toEqual([merged]);
      expect(afterMoves([other, one], there)).toEqual([merged]);
    },
  );

  it('has one entry where two of the moved ones became one', () => {
    const list = [
      remembered('meet.jit.si/a/standup', { lastJoined: 3 }),
      remembered('meet.jit.si/b/standup', { lastJoined: 5, pinned: true }),
    ];
    const there = `8x8.vc/${acme.appId}/standup`;
    expect(
      afterMoves(list, moves(['meet.jit.si/a/standup', there], ['meet.jit.si/b/standup', there])),
    ).toEqual([{ ...at(there), name: 'standup', pinned: true, lastJoined: 5 }]);
  });
});
