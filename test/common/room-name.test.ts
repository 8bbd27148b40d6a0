import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkProblemCode } from '../../common/link-problem.ts';
import { cleanRoomName, isReserved, shownName } from '../../common/room-name.ts';
import { anyRoom, runs } from './any-link.ts';

describe('a room name is refused', () => {
  it.each<[string, LinkProblemCode, string | undefined]>([
    ['', 'room-nothing-left', undefined],
    ['   ', 'room-nothing-left', undefined],
    ['-_-', 'room-nothing-left', undefined],
    ['\u0301', 'room-nothing-left', undefined],
    ['.', 'room-climbs', undefined],
    ['. .', 'room-climbs', undefined],
    ['a.(.)b', 'room-climbs', undefined],
    ['a\u2025b', 'room-climbs', undefined],
    ['a\u2026b', 'room-climbs', undefined],
    ['what\uFF1F', 'room-question-mark', '?'],
    ['\uFF03one', 'room-hash', '#'],
    ['a\\b', 'room-character', '\\'],
    ['50%', 'room-character', '%'],
    ['a\u2044b', 'room-character', '\u2044'],
    ['👍🏽', 'room-emoji', '👍'],
    ['❤️', 'room-emoji', '❤'],
    ['🏴‍☠️', 'room-emoji', '🏴'],
    ['a\u200Db', 'room-hidden-character', '\u200D'],
    ['a\u00ADb', 'room-hidden-character', '\u00AD'],
    ['a\u2066b', 'room-hidden-character', '\u2066'],
    ['a\u034Fb', 'room-hidden-character', '\u034F'],
    ['a\u3164b', 'room-hidden-character', '\u1160'],
    ['a\uE000b', 'room-hidden-character', '\uE000'],
    ['a\uD800b', 'room-hidden-character', '\uD800'],
    ['a\uFFFFb', 'room-hidden-character', '\uFFFF'],
    ['a\u{E0041}b', 'room-hidden-character', '\u{E0041}'],
    ['x'.repeat(201), 'room-too-long', undefined],
    ['\uFDFA'.repeat(14), 'room-too-long', undefined],
    [' '.repeat(1_001), 'room-too-long', undefined],
  ])('%j: %s', (text, code, about) => {
    expect(cleanRoomName(text)).toEqual({
      ok: false,
      problem: { code, ...(about !== undefined && { about }) },
    });
  });

  it('for its first problem in the order of the table, not of the text', () => {
    expect(cleanRoomName('🎉#?\u200B')).toMatchObject({ problem: { about: '\u200B' } });
    expect(cleanRoomName('|🎉#?')).toMatchObject({ problem: { code: 'room-question-mark' } });
  });
});

describe('a room name is kept as the server keeps it', () => {
  it.each([
    ['standup', 'standup'],
    ['StandUp', 'StandUp'],
    ['stand up', 'standup'],
    ['stand\tup\r\n', 'standup'],
    ['stand\u00A0up\u3000', 'standup'],
    ['stand-up_2.0', 'stand-up_2.0'],
    ['a:b[c]@d!e$f&g\'h(i)j*k+l,m;n=o>p<q"r', 'abcdefghijklmnopqr'],
    ['Cafe\u0301', 'Café'],
    ['ﬁnance', 'finance'],
    ['Ⅷ', 'VIII'],
    ['ｒｏｏｍ', 'room'],
    ['x²', 'x2'],
    ['a\uFF0Fb', 'ab'],
    ['İstanbul', 'İstanbul'],
    ['straße', 'straße'],
    ['x'.repeat(200), 'x'.repeat(200)],
    [`${'x'.repeat(200)}!!!`, 'x'.repeat(200)],
  ])('%j as %j', (text, room) => {
    expect(cleanRoomName(text)).toEqual({ ok: true, value: room });
  });

  it(`and cleaning what is clean changes nothing (seed ${runs.seed}, ${runs.numRuns} names)`, () => {
    let clean = 0;
    fc.assert(
      fc.property(anyRoom, (text) => {
        const room = cleanRoomName(text);
        if (!room.ok) return;
        clean += 1;
        expect(cleanRoomName(room.value)).toEqual(room);
        expect(encodeURIComponent(room.value)).not.toMatch(/^\.+$|[!'()*]/);
      }),
      runs,
    );
    expect(clean).toBeGreaterThan(runs.numRuns / 10);
  }, 300_000);
});

describe('a shown name', () => {
  it.each([
    ['  Café   am\tFluss\n', 'Café am Fluss'],
    ['Cafe\u0301', 'Café'],
    ['ﬁnance', 'ﬁnance'],
    ['Q&A, part 2!', 'Q&A, part 2!'],
    ['a\u00A0b', 'a b'],
    ['', ''],
  ])('of %j is %j', (text, name) => {
    expect(shownName(text)).toBe(name);
  });
});

describe('what servers keep for themselves', () => {
  it.each(['static', 'Static', 'STATIC', 'config.js', '.well-known', '_api', 'http-bind'])(
    'includes %s',
    (segment) => {
      expect(isReserved(segment)).toBe(true);
    },
  );

  it.each(['', 'statics', 'static2', 'config', 'config.jsx', 'api', 'constructor', '__proto__'])(
    'does not include %j',
    (segment) => {
      expect(isReserved(segment)).toBe(false);
    },
  );
});
