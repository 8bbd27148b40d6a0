import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { LinkProblemCode } from '../../common/link-problem.ts';
import { meetingAddressSchema, parlourLink, webLink } from '../../common/meeting.ts';
import { parseMeetingLink, type ReadLink } from '../../common/meeting-link.ts';
import { type Profile, profileOf, publicProfile, serverOf } from '../../common/profile.ts';
import { cleanRoomName, isReserved, longestShownName } from '../../common/room-name.ts';
import { proves } from '../proof/proves-unit.ts';
import { anyLink, runs } from './any-link.ts';
import { acme, jaasProfile, ownServer } from './sample-profile.ts';

const town = ownServer();
const deep = ownServer({ id: 'deep', server: 'rooms.example.org', path: 'Org/Café' });
const local = ownServer({ id: 'local', server: '[::1]:8443' });
const box = ownServer({ id: 'box', server: 'box' });
const unfinished = jaasProfile({ id: 'new1', name: 'new', appId: '', keyId: '' });
const all = [publicProfile, acme, town, deep, local, box, unfinished];
const parse = (text: string, current: Profile) => parseMeetingLink(text, { current, all });

/** The whole list of what may be wrong with a text; files, tickets, hostings and policies have their own. */
const refusals: Record<
  Exclude<
    LinkProblemCode,
    `file-${string}` | `ticket-${string}` | `hosting-${string}` | 'server-not-allowed'
  >,
  true
> = {
  empty: true,
  'link-too-long': true,
  'link-unreadable': true,
  'scheme-unsupported': true,
  'carries-password': true,
  'profile-unfinished': true,
  'room-missing': true,
  'room-too-long': true,
  'room-reserved': true,
  'room-climbs': true,
  'room-question-mark': true,
  'room-hash': true,
  'room-emoji': true,
  'room-hidden-character': true,
  'room-character': true,
  'room-nothing-left': true,
};

/** Milliseconds the quickest of ten takes: a busy machine is slow now and then, an expression always. */
function quickest(run: () => void): number {
  let best = Infinity;
  for (let tries = 0; tries < 10 && best > 5; tries += 1) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

function expectSound({ meeting, isCurrent, ignored }: ReadLink, current: Profile): void {
  const { server, tenant, room, name } = meeting;
  expect(v.is(meetingAddressSchema, { server, tenant, room })).toBe(true);
  const address = new URL(`https://${server}/`);
  expect([address.host, address.username, address.password]).toEqual([server, '', '']);
  for (const part of [...(tenant === '' ? [] : tenant.split('/')), room]) {
    expect(isReserved(part), part).toBe(false);
    expect(cleanRoomName(part)).toEqual({ ok: true, value: part });
  }
  expect(name.length).toBeLessThanOrEqual(longestShownName);
  if (isCurrent) expect(server).toBe(serverOf(current));
  expect(ignored.length).toBeLessThanOrEqual(20);
}

/** What is printed comes back, whatever is current: it names its server. */
function expectSame({ meeting }: ReadLink): void {
  const { server, tenant, room } = meeting;
  for (const print of [webLink, parlourLink]) {
    for (const current of [publicProfile, unfinished]) {
      const again = parse(print(meeting), current);
      expect(again.ok ? again.value : again.problem).toMatchObject({
        meeting: { server, tenant, room, audioMuted: false, videoMuted: false },
        isCurrent: false,
        ignored: [],
      });
    }
  }
}

describe('any text at all', () => {
  it(`is a meeting that prints and parses, or a problem we know, within 5 ms (seed ${runs.seed}, ${runs.numRuns} texts)`, ({
    task,
  }) => {
    let tried = 0;
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyLink, fc.constantFrom(...all), (text, current) => {
        expect(quickest(() => parse(text, current))).toBeLessThanOrEqual(5);
        const read = parse(text, current);
        const outcome = read.ok ? placeOf(read.value) : read.problem.code;
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        if (read.ok) {
          expectSound(read.value, current);
          expectSame(read.value);
        } else {
          expect(Object.keys(refusals)).toContain(read.problem.code);
        }
        tried += 1;
      }),
      runs,
    );
    // None of it was in vain: every outcome there is came up.
    expect([...seen.keys()].sort()).toEqual(
      [...Object.keys(refusals), 'current', 'known', 'unknown'].sort(),
    );
    expect(
      Math.min(...['current', 'known', 'unknown'].map((place) => seen.get(place) ?? 0)),
    ).toBeGreaterThan(runs.numRuns / 100);
    proves(task, 'L1', 'generated texts', tried, runs.seed);
  }, 300_000);
});

function placeOf({ meeting, isCurrent }: ReadLink): string {
  if (isCurrent) return 'current';
  return profileOf(meeting, all) ? 'known' : 'unknown';
}
