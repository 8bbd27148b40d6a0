import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../../main/links/arrival.ts';
import { publicProfile } from '../../../common/profile.ts';
import { createPlainStart } from '../../../main/links/plain-start.ts';
import { ownServer } from '../../common/sample-profile.ts';

/** What there is to see after a start without a meeting. */
function after(start: Partial<Extract<Arrival, { kind: 'start' }>>, isFirst: boolean): string[] {
  const seen: string[] = [];
  const see = (what: string) => (): void => void seen.push(what);
  createPlainStart({
    profiles: { all: () => [publicProfile, ownServer()], choose: (id) => seen.push(`with ${id}`) },
    unknown: see('which hosting is unknown'),
    focus: see('the front'),
    proposeRoom: see('a new room'),
    openSettings: see('Settings'),
    startHidden: see('the tray'),
  })({ kind: 'start', ...start }, isFirst);
  return seen;
}

describe('a start without a meeting', () => {
  it.each([true, false])('brings Parlour to the front (the first: %j)', (isFirst) => {
    expect(after({}, isFirst)).toEqual(['the front']);
    expect(after({ shows: 'settings' }, isFirst)).toEqual(['Settings']);
    expect(after({ shows: 'new-meeting' }, isFirst)).toEqual(['a new room']);
    expect(after({ profile: 'town1' }, isFirst)).toEqual(['with town1', 'the front']);
  });

  it('with a hosting that is unknown says so, and chooses no other', () => {
    expect(after({ profile: 'gone1' }, false)).toEqual(['which hosting is unknown']);
    expect(after({ profile: 'gone1', shows: 'new-meeting' }, true)).toEqual([
      'which hosting is unknown',
    ]);
  });

  it('that is hidden changes nothing of a Parlour that is there', () => {
    expect(after({ hidden: true }, true)).toEqual(['the tray']);
    expect(after({ hidden: true }, false)).toEqual([]);
    expect(after({ hidden: true, profile: 'town1' }, false)).toEqual([]);
    expect(after({ hidden: true, profile: 'town1' }, true)).toEqual(['with town1', 'the tray']);
  });
});
