import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Meeting, meetingKey } from '../../../common/meeting.ts';
import { mostMeetings, type RememberedMeeting } from '../../../common/settings.ts';
import { createMeetingHistory, undoTime } from '../../../main/history/meeting-history.ts';

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
function createHistory(meetings: readonly RememberedMeeting[] = []) {
  let time = 1_000_000;
  let written = (): readonly RememberedMeeting[] => meetings;
  const seen = { isWanted: true, reads: 0, changes: 0 };
  const history = createMeetingHistory({
    store: {
      read: () => {
        seen.reads += 1;
        return meetings;
      },
      changed: (next) => (written = next),
    },
    isWanted: () => seen.isWanted,
    now: () => (time += 1),
  });
  history.onChange(() => (seen.changes += 1));
  return {
    seen,
    history,
    written: () => written(),
    join: (...rooms: string[]) => {
      for (const room of rooms) history.remember(meeting(room));
    },
    pin: (...rooms: string[]) => {
      for (const room of rooms) history.pin(keyOf(room), true);
    },
    rooms: () => history.rows().map(({ room }) => room),
    pins: () => history.rows().flatMap(({ room, pinned }) => (pinned ? [room] : [])),
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
    const { history, written } = createHistory();
    history.remember(
      meeting('CaféamFluss', {
        name: 'Café am Fluss',
        tenant: 'team',
        ticket: 'a.b.c',
        subject: 'Weekly',
        audioMuted: true,
      }),
    );
    expect(written()).toEqual([
      {
        server: 'meet.jit.si',
        tenant: 'team',
        room: 'CaféamFluss',
        name: 'Café am Fluss',
        pinned: false,
        lastJoined: 1_000_001,
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

  it('is pinned first, as they were pinned, and then the latest first', () => {
    const { history, join, pin, rooms } = createHistory();
    join('one', 'two', 'three', 'four');
    pin('one', 'three');
    expect(rooms()).toEqual(['one', 'three', 'four', 'two']);
    history.pin(keyOf('one'), false);
    expect(rooms()).toEqual(['three', 'four', 'two', 'one']);
    pin('one');
    expect(rooms()).toEqual(['three', 'one', 'four', 'two']);
  });

  it('follows the time when the clock was set back', () => {
    const { history, join, rooms } = createHistory([remembered('future', 9_000_000)]);
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
    const { history, join, seen } = createHistory();
    join('standup');
    history.pin(keyOf('planning'), true);
    expect(history.rows()).toMatchObject([{ room: 'standup', pinned: false }]);
    expect(seen.changes).toBe(1);
  });

  it('once more leaves a meeting where it is', () => {
    const { join, pin, pins } = createHistory();
    join('one', 'two');
    pin('one', 'two', 'one');
    expect(pins()).toEqual(['one', 'two']);
  });

  it('is no matter of when: who is joined again stays where they were put', () => {
    const { join, pin, rooms } = createHistory();
    join('one', 'two', 'three');
    pin('one', 'two');
    join('two', 'TWO');
    expect(rooms()).toEqual(['one', 'TWO', 'three']);
  });
});

describe('the order of the pinned ones', () => {
  it.each([
    ['c', 'a', ['c', 'a', 'b']],
    ['a', 'c', ['b', 'a', 'c']],
    ['a', null, ['b', 'c', 'a']],
    ['b', 'b', ['a', 'b', 'c']],
    ['c', null, ['a', 'b', 'c']],
  ] as const)('is the person’s: %s before %s', (moved, before, order) => {
    const { history, join, pin, rooms, written } = createHistory();
    join('a', 'b', 'c', 'd');
    pin('a', 'b', 'c');
    history.movePin(keyOf(moved), before === null ? null : keyOf(before));
    expect(rooms()).toEqual([...order, 'd']);
    const again = createHistory(written());
    expect(again.rooms()).toEqual([...order, 'd']);
  });

  it.each([
    ['d', 'a'],
    ['a', 'd'],
    ['a', 'gone'],
    ['gone', null],
  ])('has nothing to do with what is not pinned: %s before %s', (moved, before) => {
    const { history, join, pin, rooms } = createHistory();
    join('a', 'b', 'd');
    pin('a', 'b');
    history.movePin(keyOf(moved), before === null ? null : keyOf(before));
    expect(rooms()).toEqual(['a', 'b', 'd']);
  });
});

describe('somebody who wants no list', () => {
  it('has nothing added to it, and nothing changed in it', () => {
    const { history, join, pin, rooms, seen } = createHistory();
    join('one', 'two');
    pin('one');
    const before = history.rows();
    seen.isWanted = false;
    join('one', 'two', 'three');
    expect(history.rows()).toEqual(before);
    history.forget(keyOf('two'));
    expect(rooms()).toEqual(['one']);
  });
});

describe('a list nobody asked for', () => {
  it('is not read', () => {
    const { history, seen } = createHistory([remembered('one', 1)]);
    expect([history.revision(), history.forgotten(), seen.reads]).toEqual([0, undefined, 0]);
    history.undoForget();
    expect(seen.reads).toBe(0);
    expect(history.rows()).toHaveLength(1);
    expect(history.rows()).toBe(history.rows());
    expect(seen.reads).toBe(1);
  });
});

describe('each change', () => {
  it('is told, and counts the list up', () => {
    const { history, join, pin, seen } = createHistory();
    join('one', 'two');
    pin('one', 'two');
    history.movePin(keyOf('two'), keyOf('one'));
    history.pin(keyOf('one'), false);
    history.forget(keyOf('one'));
    history.undoForget();
    history.forgetAll();
    expect([history.revision(), seen.changes]).toEqual([9, 9]);
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

describe('what was forgotten', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is known by its name, and as another one each time', () => {
    const { history, join } = createHistory();
    join('one', 'two');
    expect(history.forgotten()).toBeUndefined();
    history.forget(keyOf('two'));
    expect(history.forgotten()).toEqual({ id: 1, count: 1, name: 'two' });
    history.forget(keyOf('one'));
    expect(history.forgotten()).toEqual({ id: 2, count: 1, name: 'one' });
  });

  it('comes back as it was, once', () => {
    const { history, join, pin } = createHistory();
    join('one', 'two', 'three', 'four');
    pin('three', 'one', 'two');
    const before = history.rows();
    history.forget(keyOf('one'));
    history.undoForget();
    expect(history.rows()).toEqual(before);
    expect(history.forgotten()).toBeUndefined();
    history.forget(keyOf('four'));
    history.undoForget();
    history.undoForget();
    expect(history.rows()).toEqual(before);
  });

  it('is the last one: those before are gone', () => {
    const { history, join, rooms } = createHistory();
    join('one', 'two', 'three');
    history.forget(keyOf('one'));
    history.forget(keyOf('two'));
    history.undoForget();
    expect(rooms()).toEqual(['three', 'two']);
  });

  it('may be all of it, pins and order too', () => {
    const { history, join, pin, rooms, written } = createHistory();
    join('one', 'two', 'three');
    pin('three', 'one');
    history.forgetAll();
    expect([rooms(), written()]).toEqual([[], []]);
    expect(history.forgotten()).toMatchObject({ count: 3 });
    history.undoForget();
    expect(rooms()).toEqual(['three', 'one', 'two']);
    expect(written()).toHaveLength(3);
  });

  it('is nothing where there was nothing', () => {
    const { history, seen } = createHistory();
    history.forgetAll();
    history.forget(keyOf('one'));
    expect(history.forgotten()).toBeUndefined();
    expect(seen.changes).toBe(0);
  });

  it('comes back into what happened since', () => {
    const { history, join, pin, rooms, pins } = createHistory();
    join('a', 'b', 'c');
    pin('a', 'b', 'c');
    history.forget(keyOf('a'));
    history.movePin(keyOf('c'), keyOf('b'));
    join('A', 'new');
    history.undoForget();
    expect(pins()).toEqual(['c', 'A', 'b']);
    expect(rooms()).toEqual(['c', 'A', 'b', 'new']);
  });

  it('is forgotten after a minute, and that is told', () => {
    const { history, join, rooms, seen } = createHistory();
    join('one');
    history.forget(keyOf('one'));
    vi.advanceTimersByTime(undoTime - 1);
    expect(history.forgotten()).toBeDefined();
    const before = seen.changes;
    vi.advanceTimersByTime(1);
    expect(history.forgotten()).toBeUndefined();
    expect(seen.changes).toBe(before + 1);
    history.undoForget();
    expect(rooms()).toEqual([]);
  });

  it('has its whole minute, whatever was forgotten before', () => {
    const { history, join, rooms } = createHistory();
    join('one', 'two');
    history.forget(keyOf('one'));
    vi.advanceTimersByTime(undoTime - 1);
    history.forget(keyOf('two'));
    vi.advanceTimersByTime(undoTime - 1);
    history.undoForget();
    expect(rooms()).toEqual(['two']);
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
      { ...there, key: meetingKey(there), name: 'one', pinned: true, lastJoined: 1_000_001 },
      expect.objectContaining({ room: 'two', server: 'meet.jit.si' }),
    ]);
  });

  it('to where a meeting is already leaves one, pinned and with the later day', () => {
    const { history, join } = createHistory();
    join('one');
    history.pin(keyOf('one'), true);
    history.remember(meeting('ONE', { server: 'meet.example.org', tenant: 'team' }));
    history.move(new Map([[keyOf('one'), there]]));
    expect(history.rows()).toMatchObject([{ room: 'one', pinned: true, lastJoined: 1_000_002 }]);
  });
});

describe('moving a pinned meeting', () => {
  it('leaves it where it was among the others', () => {
    const { history, join, pin, pins } = createHistory();
    join('a', 'b', 'c');
    pin('a', 'b', 'c');
    const there = { server: 'meet.example.org', tenant: '', room: 'elsewhere' };
    history.move(new Map([[keyOf('b'), there]]));
    expect(pins()).toEqual(['a', 'elsewhere', 'c']);
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
