import { describe, expect, it } from 'vitest';
import { profileFor } from '../../common/link-choice.ts';
import { parseMeetingLink } from '../../common/meeting-link.ts';
import { type Profile, publicProfile } from '../../common/profile.ts';
import { acme, jaasProfile, ownServer } from './sample-profile.ts';

const school = ownServer({ id: 'school', server: 'meet.example.org' });
const twin = ownServer({ id: 'twin', server: 'meet.example.org' });
const team = ownServer({ id: 'team', server: 'meet.example.org', path: 'team' });
const teamTwin = ownServer({ id: 'team2', server: 'meet.example.org', path: 'TEAM' });
const folder = ownServer({ id: 'folder', server: 'folder.example.org', path: 'rooms' });
const again = jaasProfile({ id: 'again' });
const unfinished = ownServer({ id: 'empty', server: '' });

/** Ids of the profiles a text may be opened with; one when there is nothing to ask. */
function choose(
  text: string,
  all: readonly Profile[],
  { current = publicProfile, chosen = [] }: { current?: Profile; chosen?: readonly string[] } = {},
): string | readonly string[] {
  const read = parseMeetingLink(text, { current, all });
  if (!read.ok) throw new Error(read.problem.code);
  const choice = profileFor(read.value, { current, all, chosen });
  switch (choice.kind) {
    case 'none':
      return [];
    case 'one':
      return choice.profile.id;
    case 'several':
      return choice.profiles.map(({ id }) => id);
  }
}

describe('a link has no profile', () => {
  it.each([
    ['of an unknown server', 'https://evil.example/standup'],
    ['of a known server with another port', 'https://meet.example.org:8443/standup'],
    ['of a server below a known one', 'https://x.meet.example.org/standup'],
    ['of a server that begins like a known one', 'https://meet.example.org.evil.example/standup'],
    ['outside of the part of a server that is set up', 'https://folder.example.org/standup'],
    ['beside the part that is set up', 'https://folder.example.org/rooms2/standup'],
    ['of a computer in the house', 'https://127.0.0.1/standup'],
  ])('%s: %s', (_what, text) => {
    const all = [publicProfile, unfinished, school, twin, team, folder, acme];
    for (const current of [publicProfile, school, acme]) {
      expect(choose(text, all, { current, chosen: ['school', 'folder'] })).toEqual([]);
    }
  });

  it('of the public server, when that is not there', () => {
    expect(choose('https://meet.jit.si/standup', [school], { current: school })).toEqual([]);
  });
});

describe('a link has one profile', () => {
  const all = [publicProfile, unfinished, school, team, folder, acme];

  it.each([
    ['https://meet.jit.si/standup', 'public'],
    ['https://meet.example.org/standup', 'school'],
    ['https://meet.example.org/other/standup', 'school'],
    ['https://meet.example.org/team', 'school'],
    ['https://meet.example.org/team/standup', 'team'],
    ['https://meet.example.org/TEAM/deep/standup', 'team'],
    ['https://folder.example.org/rooms/standup', 'folder'],
    [`https://8x8.vc/${acme.appId}/standup`, 'acme1'],
    ['https://8x8.vc/vpaas-magic-cookie-ffff/standup', 'jaasguest'],
    ['https://8x8.vc/standup', 'jaasguest'],
  ])('%s', (text, id) => {
    for (const current of [publicProfile, school, acme]) {
      expect(choose(text, all, { current })).toBe(id);
    }
  });
});

describe('a link that several profiles fit alike', () => {
  const all = [publicProfile, school, twin, team, teamTwin, acme, again];

  it.each([
    ['https://meet.example.org/standup', ['school', 'twin']],
    ['https://meet.example.org/other/standup', ['school', 'twin']],
    ['https://meet.example.org/team/standup', ['team', 'team2']],
    [`https://8x8.vc/${acme.appId}/standup`, ['acme1', 'again']],
  ])('has to ask: %s', (text, ids) => {
    expect(choose(text, all)).toEqual(ids);
    // The server is named: that one of them is current decides nothing.
    for (const current of [school, twin, team, acme]) {
      expect(choose(text, all, { current })).toEqual(ids);
    }
  });

  it.each([
    ['https://meet.example.org/standup', ['twin'], 'twin'],
    ['https://meet.example.org/standup', ['gone', 'school'], 'school'],
    ['https://meet.example.org/team/standup', ['team2', 'twin'], 'team2'],
    [`https://8x8.vc/${acme.appId}/standup`, ['again'], 'again'],
  ])('goes by what was chosen before: %s', (text, chosen, id) => {
    expect(choose(text, all, { chosen })).toBe(id);
  });

  it.each([
    ['nothing there fits', ['public', 'team', 'gone']],
    ['nothing was chosen', []],
  ])('asks again when %s', (_why, chosen) => {
    expect(choose('https://meet.example.org/standup', all, { chosen })).toEqual(['school', 'twin']);
  });
});

describe('a text that names no server', () => {
  const all = [publicProfile, school, twin, team, acme, again];

  it.each<[string, Profile, string]>([
    ['standup', publicProfile, 'public'],
    ['standup', school, 'school'],
    ['standup', twin, 'twin'],
    ['parlour:standup', twin, 'twin'],
    ['standup', team, 'team'],
    ['standup', again, 'again'],
    ['other/standup', twin, 'twin'],
    // Below this the rooms of another profile begin.
    ['team/standup', school, 'team'],
    ['team/standup', twin, 'team'],
    // The account of nobody here.
    ['vpaas-magic-cookie-ffff/standup', acme, 'jaasguest'],
  ])('%j is on the current profile, whatever else fits', (text, current, id) => {
    for (const chosen of [[], ['school', 'acme1']]) {
      expect(choose(text, all, { current, chosen })).toBe(id);
    }
  });
});
