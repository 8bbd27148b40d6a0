import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkFileName } from '../../../main/links/link-file-name.ts';
import { anyText } from '../../common/any-text.ts';

describe('a meeting gives its file a name', () => {
  it.each([
    ['standup', 'standup'],
    ['Café am Fluss', 'Café am Fluss'],
    ['Cafe\u0301', 'Café'],
    ['会議', '会議'],
    ['v1.2', 'v1.2'],
    ['a/b', 'a b'],
    ['a\\b', 'a b'],
    ['../../etc/passwd', 'etc passwd'],
    ['..\\..\\Windows', 'Windows'],
    ['C:\\Windows', 'C Windows'],
    ['a:stream', 'a stream'],
    ['Weekly: planning?', 'Weekly planning'],
    ['a*b"c<d>e|f', 'a b c d e f'],
    ['a\0b', 'a b'],
    ['a\r\nb\tc', 'a b c'],
    ['a\u202Egnitem.exe', 'a gnitem.exe'],
    ['a\u200Bb\uFEFF', 'a b'],
    ['a\u2028b\u2029', 'a b'],
    ['\uD800a', 'a'],
    ['.hidden', 'hidden'],
    ['...', 'meeting'],
    ['', 'meeting'],
    ['   ', 'meeting'],
    ['///', 'meeting'],
    ['-rf', 'rf'],
    ['-- --', 'meeting'],
    ['standup.', 'standup'],
    ['standup. . ', 'standup'],
    [' standup ', 'standup'],
    ['con', 'meeting con'],
    ['NUL', 'meeting NUL'],
    ['Aux.2026', 'meeting Aux.2026'],
    ['com1', 'meeting com1'],
    ['LPT9.a.b', 'meeting LPT9.a.b'],
    ['com²', 'meeting com²'],
    ['CONIN$', 'meeting CONIN$'],
    ['console', 'console'],
    ['com10', 'com10'],
    ['x'.repeat(200), 'x'.repeat(80)],
    [`${'x'.repeat(79)}.y`, 'x'.repeat(79)],
    [`${'x'.repeat(79)}🎉`, 'x'.repeat(79)],
    ['会'.repeat(80), '会'.repeat(66)],
  ])('%j → %j', (meeting, name) => {
    expect(linkFileName(meeting)).toBe(name);
  });

  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  it(`that a file can have, whatever the meeting is called (seed ${seed})`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'parlour-name-'));
    const any = anyText(seed);
    try {
      for (let n = 0; n < 1_000; n++) {
        const name = linkFileName(any());
        expect(name).toMatch(/^[^\s.\-/\\:*?"<>|\p{Cc}\p{Cf}][^/\\:*?"<>|\p{Cc}\p{Cf}]{0,88}$/u);
        expect(name).not.toMatch(/[\s.]$/);
        expect(linkFileName(name)).toBe(name);
        writeFileSync(join(folder, `${name} 200.meeting`), '');
      }
      for (const name of readdirSync(folder)) expect(name).toMatch(/ 200\.meeting$/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
