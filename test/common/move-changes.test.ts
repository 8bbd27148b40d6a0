import { describe, expect, it } from 'vitest';
import { type MoveChange, moveChanges, whatChanges } from '../../common/move-changes.ts';
import { type Profile, publicProfile } from '../../common/profile.ts';
import { text } from '../../common/text/index.ts';
import { acme, jaasProfile, ownServer } from './sample-profile.ts';

const beta = jaasProfile({ id: 'beta1', appId: 'vpaas-magic-cookie-beef' });
const signing = ownServer();
const signingToo = ownServer({ id: 'rsa1', server: 'rsa.example', authentication: 'RS256' });
const open = ownServer({ id: 'open1', server: 'open.example', authentication: 'none' });
const openToo = ownServer({ ...open, id: 'open2', server: 'other.example' });
const openBelow = ownServer({ ...open, id: 'open3', path: 'team' });
const plain = { folder: '', hasInvitations: false };

const moves: readonly [string, Profile, Profile, MoveChange[]][] = [
  ['public → JaaS', publicProfile, acme, ['tickets-now', 'monthly-users']],
  ['public → own, signing', publicProfile, signing, ['tickets-now', 'all-moderate', 'reachable']],
  ['public → own, open', publicProfile, open, ['new-link', 'reachable']],
  ['JaaS → public', acme, publicProfile, ['no-tickets', 'sign-in', 'left-behind']],
  ['JaaS → JaaS', acme, beta, ['tickets-again', 'monthly-users', 'left-behind']],
  [
    'JaaS → own, signing',
    acme,
    signing,
    ['tickets-again', 'all-moderate', 'reachable', 'left-behind'],
  ],
  ['JaaS → own, open', acme, open, ['no-tickets', 'reachable', 'left-behind']],
  ['own, signing → public', signing, publicProfile, ['no-tickets', 'sign-in', 'left-behind']],
  ['own, signing → JaaS', signing, acme, ['tickets-again', 'monthly-users', 'left-behind']],
  ['own, signing → its like', signing, signingToo, ['tickets-again', 'reachable', 'left-behind']],
  ['own, signing → open', signing, open, ['no-tickets', 'reachable', 'left-behind']],
  ['own, open → public', open, publicProfile, ['new-link', 'sign-in', 'left-behind']],
  ['own, open → JaaS', open, acme, ['tickets-now', 'monthly-users', 'left-behind']],
  ['own, open → its like', open, openToo, ['new-link', 'reachable', 'left-behind']],
  ['own, open → its own path', open, openBelow, ['new-link']],
  [
    'own, open → signing',
    open,
    signing,
    ['tickets-now', 'all-moderate', 'reachable', 'left-behind'],
  ],
];

describe('what a move changes', () => {
  it.each(moves)('%s', (_name, from, to, changes) => {
    expect(whatChanges({ from, to, ...plain })).toEqual(changes);
  });

  it('names the folder only where it is lost', () => {
    const folder = 'guild';
    const wayTo = (to: Profile) => whatChanges({ from: publicProfile, to, ...plain, folder });
    expect(wayTo(acme)).toContain('folder-dropped');
    expect(wayTo(open)).not.toContain('folder-dropped');
  });

  it('names old invitations only where there are some', () => {
    expect(whatChanges({ from: acme, to: open, ...plain, hasInvitations: true })).toEqual([
      'no-tickets',
      'old-invitations',
      'reachable',
      'left-behind',
    ]);
  });

  it('begins with how guests get in, and says never more than six things', () => {
    for (const [, from, to] of moves) {
      const all = whatChanges({ from, to, folder: 'guild', hasInvitations: true });
      expect(moveChanges.slice(0, 4)).toContain(all[0]);
      expect(all.slice(1).some((one) => moveChanges.indexOf(one) < 4)).toBe(false);
      expect(all.length).toBeLessThanOrEqual(6);
    }
  });

  it.each(moveChanges)('%s has its sentence', (change) => {
    const said = text.move.change[change]('guild', 'meet.example.org');
    expect(said).toMatch(/^\p{Lu}.*\.$/u);
    expect(said).not.toMatch(/undefined|['"]|\s{2}/);
  });
});

describe('a meeting that cannot be moved', () => {
  it.each(Object.entries(text.moveProblem))('(%s) is told in sentences', (_code, words) => {
    for (const sentence of [words.happened('acme'), words.happened(''), words.todo]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/undefined|“”|['"]/);
    }
  });
});
