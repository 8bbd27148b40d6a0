import { describe, expect, it } from 'vitest';
import { parseMeetingLink, type ReadLink } from '../../common/meeting-link.ts';
import { isKnownServer, profileOf, publicProfile, serverOf } from '../../common/profile.ts';
import { proves } from '../proof/proves-unit.ts';
import { hostileLinks } from './hostile-links.ts';
import { acme, ownServer } from './sample-profile.ts';

const all = [publicProfile];
const town = ownServer();
/** In a list of tests: on one line, not 10 MB, nothing hidden. */
const shown = (text: string) => JSON.stringify(text.slice(0, 70)).replace(/\p{C}/gu, '·');

/** Nothing but the four wishes, and those only towards quiet. */
function expectStripped({ meeting }: ReadLink): void {
  const { ticket = 'a.b.c', subject = 'x', ...rest } = meeting;
  expect(Object.keys(rest).sort()).toEqual(
    ['audioMuted', 'name', 'room', 'server', 'tenant', 'videoMuted'].sort(),
  );
  expect([rest.audioMuted, rest.videoMuted]).toEqual([false, false]);
  expect(ticket).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(subject).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
}

/** Those that were read, and came to what they should. */
let held = 0;

const kinds = new Map(
  hostileLinks.map(({ kind }) => [kind, hostileLinks.filter((link) => link.kind === kind)]),
);

describe.each([...kinds])('%s', (_kind, links) => {
  it.each(links.map((link) => [shown(link.text), link.expected, link.text] as const))(
    '%s: %s',
    (_shown, expected, text) => {
      const from = performance.now();
      const read = parseMeetingLink(text, { current: publicProfile, all });
      // One run on a busy machine; what runs away takes seconds.
      expect(performance.now() - from).toBeLessThan(500);
      if (!read.ok) {
        expect(read.problem.code).toBe(expected);
        expect((read.problem.about ?? '').length).toBeLessThan(256);
        held += 1;
        return;
      }
      const owner = profileOf(read.value.meeting, all);
      expect(owner ? 'harmless' : 'unknown-server').toBe(expected);
      if (owner) expect(read.value.meeting.server).toBe(serverOf(publicProfile));
      expectStripped(read.value);
      held += 1;
    },
  );
});

describe('a hostile link', () => {
  it('is one of at least 300, of at least 20 kinds with ten each', ({ task }) => {
    expect(new Set(hostileLinks.map(({ text }) => text)).size).toBe(hostileLinks.length);
    expect(hostileLinks.length).toBeGreaterThanOrEqual(300);
    expect(kinds.size).toBeGreaterThanOrEqual(20);
    for (const [kind, links] of kinds) expect(links.length, kind).toBeGreaterThanOrEqual(10);
    proves(task, 'L2', 'hostile links', held);
  });

  it('fits into a start argument, in at least 230 cases, and 210 of those are not opened', () => {
    const words = hostileLinks.filter(({ text }) => !text.includes('\0') && text.length < 100_000);
    expect(words.length).toBeGreaterThanOrEqual(230);
    const unopened = words.filter(({ expected }) => expected !== 'harmless');
    expect(unopened.length).toBeGreaterThanOrEqual(210);
  });

  it('of an unknown server is nobody’s with other hostings, too', () => {
    const many = [publicProfile, acme, town];
    for (const { text, expected } of hostileLinks) {
      if (expected !== 'unknown-server') continue;
      for (const current of many) {
        const read = parseMeetingLink(text, { current, all: many });
        expect(read.ok && isKnownServer(read.value.meeting.server, many), text).toBe(false);
      }
    }
  });
});
