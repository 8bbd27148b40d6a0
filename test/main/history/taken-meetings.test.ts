import { describe, expect, it } from 'vitest';
import type { MeetingRow } from '../../../common/ipc.ts';
import { withTaken } from '../../../main/history/taken-meetings.ts';

/** `*a` is pinned. */
const row = (written: string): MeetingRow => {
  const room = written.replace('*', '');
  const address = { server: 'meet.jit.si', tenant: '', room, key: room, name: room };
  return { ...address, pinned: written !== room, lastJoined: 1 };
};
const rows = (written: string): MeetingRow[] => (written === '' ? [] : written.split(' ').map(row));
const shown = (all: readonly MeetingRow[]): string =>
  all.map(({ room, pinned }) => (pinned ? `*${room}` : room)).join(' ');

describe('meetings that come back', () => {
  it.each([
    ['the only one', '', '*a', 'a', '*a'],
    ['the first pin', '*b *c d', '*a', 'a b c', '*a *b *c d'],
    ['a pin between others', '*a *c d', '*b', 'a b c', '*a *b *c d'],
    ['the last pin', '*a *b d', '*c', 'a b c', '*a *b *c d'],
    ['all pins', 'd', '*a *b *c', 'a b c', '*a *b *c d'],
    ['every other pin', '*b *d', '*a *c *e', 'a b c d e', '*a *b *c *d *e'],
    ['one that is not pinned', '*a d', 'b', 'a', '*a d b'],
    ['a pin whose neighbours were moved', '*c *a', '*b', 'a b c', '*b *c *a'],
    ['a pin whose neighbour is pinned no more', '*a c', '*b', 'a b c', '*a *b c'],
    ['a pin that was joined again', '*a *c b', '*b', 'a b c', '*a *b *c'],
    ['a pin beside a new one', '*a *new *c', '*b', 'a b c', '*a *new *b *c'],
  ])('stand where they stood: %s', (_which, left, taken, pins, all) => {
    expect(shown(withTaken(rows(left), { rows: rows(taken), pins: pins.split(' ') }))).toBe(all);
  });

  it('keep the name and the time of the entry that came since', () => {
    const again = { ...row('a'), name: 'A', lastJoined: 9 };
    expect(withTaken([again], { rows: rows('*a'), pins: ['a'] })).toEqual([
      { ...again, pinned: true },
    ]);
  });
});
