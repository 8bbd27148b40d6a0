import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkWishes } from '../../common/link-wishes.ts';
import { proves } from '../proof/proves-unit.ts';
import { anyWishes, runs } from './any-link.ts';
import { foreignKeys } from './foreign-keys.ts';

const nothing = { audioMuted: false, videoMuted: false, ignored: [] };
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJyb29tIjoic3RhbmR1cCJ9.c2lnbmF0dXJl';
/** Keys that were tried, and gave nothing. */
const inVain = new Set<string>();

describe('a link cannot wish for', () => {
  const values = ['true', 'false', '"Evil"', 'a.b.c', '[]', '%7B%22a%22%3A1%7D', ''];

  it.each(Object.entries(foreignKeys))('%s', (_family, keys) => {
    for (const key of keys) {
      for (const value of values) {
        for (const written of [key, encodeURIComponent(key)]) {
          const part = `${written}=${value}`;
          for (const wishes of [linkWishes(part, ''), linkWishes('', part)]) {
            expect(wishes, part).toEqual({ ...nothing, ignored: [expect.any(String)] });
          }
        }
      }
      inVain.add(key);
    }
  });

  it('any of three hundred keys and more at once', ({ task }) => {
    const keys = new Set(Object.values(foreignKeys).flat());
    expect(keys.size).toBeGreaterThan(300);
    const all = [...keys].map((key) => `${key}=true`).join('&');
    expect(linkWishes(all, all)).toMatchObject({ audioMuted: false, videoMuted: false });
    expect(Object.keys(linkWishes(all, all))).toEqual(['audioMuted', 'videoMuted', 'ignored']);
    proves(task, 'L3', 'keys in links', inVain.size);
  });

  it.each(['config.startWithAudioMuted', 'config.startWithVideoMuted'])('less quiet: %s', (key) => {
    for (const value of ['false', '"false"', '0', '1', 'TRUE', 'true ', '[true]', 'null', '']) {
      const wishes = linkWishes('', `${key}=${value}`);
      expect(wishes, value).toEqual({ ...nothing, ignored: [key] });
    }
  });
});

describe('what is no ticket is dropped', () => {
  it.each([
    '',
    'nonsense',
    'a.b',
    'a.b.',
    '.b.c',
    'a..c',
    'a.b.c.d',
    'a.b.c.d.e',
    'a.b.c ',
    'a.b.c%0A',
    'a%00.b.c',
    'a.b.c/../x',
    'a.b.c<script>',
    'a.b.ç',
    '%22a.b.c',
    '%zz',
    'undefined',
  ])('%j', (ticket) => {
    const dropped = { ...nothing, ignored: ['jwt'] };
    expect(linkWishes(`jwt=${ticket}`, '')).toEqual(dropped);
    expect(linkWishes('', `jwt=${ticket}`)).toEqual(dropped);
  });
});

describe('a link may carry', () => {
  it.each([
    ['a ticket in its query', `jwt=${jwt}`, '', { ticket: jwt }],
    ['a ticket in its hash', '', `jwt=${jwt}`, { ticket: jwt }],
    ['a ticket as JSON', '', `jwt="${jwt}"`, { ticket: jwt }],
    ['a ticket as encoded JSON', '', `jwt=%22${jwt}%22`, { ticket: jwt }],
    ['a ticket between other things', `a=1&jwt=${jwt}&b`, 'c', { ticket: jwt }],
    ['two tickets, of which the hash’s counts', 'jwt=a.b.c', `jwt=${jwt}`, { ticket: jwt }],
    ['two tickets, of which the later counts', `jwt=a.b.c&jwt=${jwt}`, '', { ticket: jwt }],
    ['no ticket, when the hash’s is none', `jwt=${jwt}`, 'jwt=none', {}],
    ['muted audio', '', 'config.startWithAudioMuted=true', { audioMuted: true }],
    ['muted video', '', 'config.startWithVideoMuted=true', { videoMuted: true }],
    ['muted audio in quotes', '', 'config.startWithAudioMuted="true"', { audioMuted: true }],
    [
      'audio that the hash wants on',
      'config.startWithAudioMuted=true',
      'config.startWithAudioMuted=false',
      {},
    ],
    ['muted audio said otherwise', '', 'config.startWithAudioMuted=1', {}],
    ['muted audio in capitals', '', 'config.startWithAudioMuted=TRUE', {}],
    ['a subject', '', 'config.subject="Weekly"', { subject: 'Weekly' }],
    ['a subject in its query', 'subject=Weekly', '', { subject: 'Weekly' }],
    ['both subjects, of which Jitsi’s counts', 'subject=b', 'config.subject="a"', { subject: 'a' }],
    ['a subject with quotes', '', 'config.subject=%22a%20%22b%22%20c%22', { subject: 'a "b" c' }],
    ['a subject of spaces', '', 'config.subject=%20%20', {}],
    ['an empty subject', '', 'config.subject=""', {}],
    ['a subject that cannot be read', '', 'config.subject=%zz', {}],
    ['things that are none', '&&=&a&=b&%zz=1', '&', {}],
  ])('%s', (_what, search, hash, wishes) => {
    const { ignored: _ignored, ...granted } = linkWishes(search, hash);
    expect(granted).toEqual({ audioMuted: false, videoMuted: false, ...wishes });
  });
});

describe('what a link asks for in vain is told by its name', () => {
  it.each<[string, string, string, string[]]>([
    ['nothing', '', '', []],
    ['nothing of what is granted', `jwt=${jwt}`, 'config.subject="a"', []],
    ['each once', 'a=1&a=2', 'a=3&b=4', ['a', 'b']],
    ['query before hash', 'z=1', 'a=1', ['z', 'a']],
    ['never its value', 'pwd=hunter2', 'b="hunter2"', ['pwd', 'b']],
    ['not what has no name', '=1&&x&#', 'section', []],
    ['a ticket that is none', 'jwt=hunter2', '', ['jwt']],
    ['the subject that another one beats', 'subject=b', 'config.subject=a', ['subject']],
    ['an empty subject', '', 'config.subject=""', ['config.subject']],
    ['as decoded', 'config%2Ex=1', 'caf%C3%A9=1', ['config.x', 'café']],
    ['without what is hidden in it', 'a%E2%80%AEb=1', '%00c%0A%E2%80%8Bd=1', ['ab', 'cd']],
    ['also when it is the name of something else', '__proto__=1', 'a[0]=2', ['__proto__', 'a[0]']],
    ['not when it cannot be read', '%zz=1', '', ['…']],
    ['not when it is a ticket', `${jwt}=1`, '', ['…']],
    ['not when it begins as one', 'config.eyJhbGciOi=1', '', ['…']],
    ['not when it looks random', '', 'x0f3a9b17c22d4e5f60718293=1', ['…']],
    ['not when it is no name', 'a%20b=1&%3Cb%3E=1', 'https://ada:hunter2@x/=1', ['…']],
    ['not when it is longer than 60 characters', `${'x'.repeat(61)}=1`, '', ['…']],
    ['up to 60 characters', `${'x'.repeat(60)}=1`, '', ['x'.repeat(60)]],
  ])('%s', (_what, search, hash, ignored) => {
    expect(linkWishes(search, hash).ignored).toEqual(ignored);
  });

  it('up to twenty names', () => {
    const many = Array.from({ length: 30 }, (_, at) => `key.${'abc'[at % 3]}${at}=1`).join('&');
    expect(linkWishes(many, '').ignored).toHaveLength(20);
  });

  it.each(['&', '=', 'a&', 'a=&', '%', '%zz=&', '%ff=%ff&', '"', '.', '[', '\u{E0041}=&'])(
    'within 5 ms, for 8 KB of %j',
    (piece) => {
      const text = piece.repeat(4_096 / piece.length);
      const times = [1, 2, 3].map(() => {
        const from = performance.now();
        linkWishes(text, text);
        return performance.now() - from;
      });
      expect(Math.min(...times)).toBeLessThan(5);
    },
  );
});

describe('a subject', () => {
  const subjectOf = (text: string): string | undefined =>
    linkWishes('', `config.subject=${encodeURIComponent(text)}`).subject;

  it.each([
    ['line\nbreaks\r\nand\0controls', 'linebreaksandcontrols'],
    ['\u202Ereversed\u202C and \u200Bhidden', 'reversed and hidden'],
    ['line\u2028and paragraph\u2029separators', 'lineand paragraphseparators'],
    ['  many   spaces\u00A0\u3000here ', 'many spaces here'],
    ['<b>not HTML</b>', '<b>not HTML</b>'],
    ['Café 🎉', 'Café 🎉'],
    ['\u200B', undefined],
  ])('%j reads %j', (text, subject) => {
    expect(subjectOf(text)).toBe(subject);
  });

  it('has at most 120 characters, none of them cut in half', () => {
    expect(subjectOf('x'.repeat(121))).toBe('x'.repeat(120));
    expect(subjectOf('🎉'.repeat(121))).toBe('🎉'.repeat(120));
    expect(subjectOf(`${'x'.repeat(119)} y`)).toBe('x'.repeat(119));
  });
});

describe('any query and hash at all', () => {
  it(`give only what a link may carry, well formed (seed ${runs.seed}, ${runs.numRuns} of them)`, () => {
    fc.assert(
      fc.property(anyWishes, anyWishes, (search, hash) => {
        const {
          ticket = 'a.b.c',
          subject = 'x',
          ignored,
          ...rest
        } = linkWishes(search, `${hash}&config.subject=${search}&jwt=${hash}`);
        expect(Object.keys(rest)).toEqual(['audioMuted', 'videoMuted']);
        expect(ticket).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
        expect(subject).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{1,120}$/u);
        expect(ignored.length).toBeLessThanOrEqual(20);
        expect(new Set(ignored).size).toBe(ignored.length);
        for (const name of ignored) {
          expect(name).toMatch(/^(?:…|[\p{L}\p{M}\p{N}_$.[\]-]{1,60})$/u);
          expect(name).not.toMatch(/eyJ|\p{Default_Ignorable_Code_Point}/u);
        }
      }),
      runs,
    );
  }, 300_000);
});
