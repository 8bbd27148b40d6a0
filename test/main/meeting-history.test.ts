import { describe, expect, it } from 'vitest';
import { type Meeting, meetingKey } from '../../common/meeting.ts';
import { mostMeetings, type RememberedMeeting } from '../../common/settings.ts';
import { createMeetingHistory } from '../../main/meeting-history.ts';
import { createFakeSettings } from '../fakes/settings.ts';

const meeting = (room: string, more: Partial<Meeting> = {}): Meeting => ({
  server: 'meet.jit.si',
  tenant: '',
  room,
  name: room,
  audioMuted: false,
  videoMuted: false,
  ...more,
});
const keyOf = (room: string): string => meetingKey(meeting(room));

/** A history whose clock goes on by one for each meeting that is remembered. */
function createHistory(meetings: RememberedMeeting[] = []) {
  let time = 1_000;
  const settings = createFakeSettings({ meetings });
  const history = createMeetingHistory(settings, () => (time += 1));
  return {
    settings,
    history,
    join: (...rooms: string[]) => {
      for (const room of rooms) history.remember(meeting(room));
    },
    rooms: () => history.rows().map(({ room }) => room),
  };
}

const remembered = (room: string, lastJoined: number, pinned = false): RememberedMeeting => ({
  server: 'meet.jit.si',
  tenant: '',
  room,
  name: room,
  pinned,
  lastJoined,
});

describe('what is remembered of a meeting', () => {
  it('is where it was and when, and neither ticket nor subject', () => {
    const { history, settings } = createHistory();
    history.remember(
      meeting('CaféamFluss', {
        name: 'Café am Fluss',
        tenant: 'team',
        ticket: 'a.b.c',
        subject: 'Weekly',
        audioMuted: true,
      }),
    );
    expect(settings.get().meetings).toEqual([
      {
        server: 'meet.jit.si',
        tenant: 'team',
        room: 'CaféamFluss',
        name: 'Café am Fluss',
        pinned: false,
        lastJoined: 1_001,
      },
    ]);
  });

  it('is found by its key, and nothing is found by another', () => {
    const { history, join } = createHistory();
    join('standup');
    expect(history.find(keyOf('standup'))).toMatchObject({ room: 'standup' });
    expect(history.rows()[0]?.key).toBe(keyOf('standup'));
    expect(history.find(keyOf('planning'))).toBeUndefined();
    expect(history.find('')).toBeUndefined();
  });
});

describe('the order of the meetings', () => {
  it('is empty at first', () => {
    expect(createHistory().rooms()).toEqual([]);
  });

  it('is the latest first', () => {
    const { join, rooms } = createHistory();
    join('one', 'two', 'three');
    expect(rooms()).toEqual(['three', 'two', 'one']);
  });

  it('has a meeting that is joined again on top, once', () => {
    const { join, rooms } = createHistory();
    join('one', 'two', 'one');
    expect(rooms()).toEqual(['one', 'two']);
  });

  it('is pinned first, each part the latest first', () => {
    const { history, join, rooms } = createHistory();
    join('one', 'two', 'three', 'four');
    history.pin(keyOf('three'), true);
    history.pin(keyOf('one'), true);
    expect(rooms()).toEqual(['three', 'one', 'four', 'two']);
    history.pin(keyOf('three'), false);
    expect(rooms()).toEqual(['one', 'four', 'three', 'two']);
  });

  it('follows the time when the clock was set back', () => {
    const { history, join, rooms } = createHistory([remembered('future', 9_000)]);
    join('now');
    expect(rooms()).toEqual(['future', 'now']);
    history.remember(meeting('future'));
    expect(rooms()).toEqual(['future', 'now']);
  });
});

describe('one room in two spellings', () => {
  it.each([
    ['standup', 'StandUp'],
    ['Café', 'CAFE\u0301'],
    ['finance', 'ﬁnance'],
  ])('%j and %j is one meeting, in the latest spelling', (one, other) => {
    const { join, rooms } = createHistory();
    join(one, other);
    expect(rooms()).toEqual([other]);
  });

  it('stays pinned', () => {
    const { history, join } = createHistory();
    join('standup');
    history.pin(keyOf('standup'), true);
    join('StandUp');
    expect(history.rows()).toMatchObject([{ room: 'StandUp', pinned: true }]);
  });

  it.each([
    ['another tenant', { tenant: 'team' }],
    ['another server', { server: 'meet.example.org' }],
  ])('on %s is another meeting', (_what, more) => {
    const { history, join } = createHistory();
    join('standup');
    history.remember(meeting('standup', more));
    expect(history.rows()).toHaveLength(2);
  });
});

describe('pinning', () => {
  it('what nobody remembers changes nothing', () => {
    const { history, join } = createHistory();
    join('standup');
    history.pin(keyOf('planning'), true);
    expect(history.rows()).toMatchObject([{ room: 'standup', pinned: false }]);
  });
});

describe('forgetting', () => {
  it('what nobody remembers changes nothing', () => {
    const { history, join, rooms } = createHistory();
    join('one', 'two');
    history.forget(keyOf('three'));
    history.forget('');
    expect(rooms()).toEqual(['two', 'one']);
  });

  it('takes one meeting and leaves the others, pinned or not', () => {
    const { history, join, rooms } = createHistory();
    join('one', 'two', 'three');
    history.pin(keyOf('two'), true);
    history.forget(keyOf('two'));
    expect(rooms()).toEqual(['three', 'one']);
    expect(history.find(keyOf('two'))).toBeUndefined();
  });

  it('forgets the pin too', () => {
    const { history, join } = createHistory();
    join('one');
    history.pin(keyOf('one'), true);
    history.forget(keyOf('one'));
    join('one');
    expect(history.rows()).toMatchObject([{ pinned: false }]);
  });
});

describe('moving', () => {
  const there = { server: 'meet.example.org', tenant: 'team', room: 'one' };

  it('what nobody remembers changes nothing', () => {
    const { history, join, rooms } = createHistory();
    join('one', 'two');
    history.move(new Map([[keyOf('three'), there]]));
    history.move(new Map());
    expect(rooms()).toEqual(['two', 'one']);
  });

  it('gives a meeting its new address, and its key goes with it', () => {
    const { history, join } = createHistory();
    join('one', 'two');
    history.pin(keyOf('one'), true);
    history.move(new Map([[keyOf('one'), there]]));
    expect(history.find(keyOf('one'))).toBeUndefined();
    expect(history.rows()).toEqual([
      { ...there, key: meetingKey(there), name: 'one', pinned: true, lastJoined: 1_001 },
      expect.objectContaining({ room: 'two', server: 'meet.jit.si' }),
    ]);
  });

  it('to where a meeting is already leaves one, pinned and with the later day', () => {
    const { history, join } = createHistory();
    join('one');
    history.pin(keyOf('one'), true);
    history.remember(meeting('ONE', { server: 'meet.example.org', tenant: 'team' }));
    history.move(new Map([[keyOf('one'), there]]));
    expect(history.rows()).toMatchObject([{ room: 'one', pinned: true, lastJoined: 1_002 }]);
  });
});

describe('a list that grew too long', () => {
  const many = (count: number, pinned = false): RememberedMeeting[] =>
    Array.from({ length: count }, (_, at) => remembered(`room${at}`, at, pinned));

  it(`is kept up to ${mostMeetings} meetings`, () => {
    const { join, rooms } = createHistory(many(mostMeetings - 1));
    join('new');
    expect(rooms()).toHaveLength(mostMeetings);
    expect(rooms()).toContain('room0');
  });

  it('loses its oldest meeting', () => {
    const { join, rooms } = createHistory(many(mostMeetings));
    join('new');
    expect(rooms()).toHaveLength(mostMeetings);
    expect(rooms()[0]).toBe('new');
    expect(rooms()).not.toContain('room0');
    expect(rooms()).toContain('room1');
  });

  it('loses no pinned meeting, however old', () => {
    const { history, join, rooms } = createHistory(many(mostMeetings));
    history.pin(keyOf('room0'), true);
    join('new');
    expect(rooms()[0]).toBe('room0');
    expect(rooms()).not.toContain('room1');
    expect(rooms()).toHaveLength(mostMeetings);
  });

  it('loses nothing when a meeting is joined again', () => {
    const { join, rooms } = createHistory(many(mostMeetings));
    join('ROOM0');
    expect(rooms()).toHaveLength(mostMeetings);
    expect(rooms()[0]).toBe('ROOM0');
    expect(rooms()).toContain('room1');
  });
});
