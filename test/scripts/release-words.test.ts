import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/paths.ts';
import { isTagOf } from '../../scripts/release-tag.ts';
import { releaseWords } from '../../scripts/release-words.ts';
import { signingOf } from '../../scripts/signing.ts';

const report = (system: NodeJS.Platform, env = {}): string =>
  `# Package report\n\n- Menu entry: in order.\n- ${signingOf(system, env).said}\n\n## Size\n`;

describe('the text of a release', () => {
  const reports = [
    { system: 'macos', report: report('darwin', { CSC_LINK: 'cert.p12' }) },
    { system: 'windows', report: report('win32') },
  ];

  it('says what is new, and of each system how it is signed, or that it is not', () => {
    const text = releaseWords('News.\n', reports, true);
    expect(text).toMatch(/^News\.\n/);
    expect(text).toMatch(/^- \*\*macos\*\*: Signed for macOS, but not notarised/m);
    expect(text).toMatch(/^- \*\*windows\*\*: Not signed: Windows warns/m);
    expect(text).toContain('signed with the update key');
  });

  it('says where nothing has an update key', () => {
    expect(releaseWords('News.', reports, false)).toContain('**Not signed**: `SHA256SUMS`');
  });

  it('is none where a system keeps to itself how it is signed', () => {
    const silent = [...reports, { system: 'linux', report: '# Package report\n' }];
    expect(() => releaseWords('News.', silent, true)).toThrow('linux');
  });

  it('has notes that Parlour shows whole', () => {
    const notes = readFileSync(inRoot('docs', 'release-notes.md'), 'utf8');
    expect(notes.trim()).not.toBe('');
    expect(notes.length).toBeLessThanOrEqual(4_000);
  });
});

it.each([
  ['v1.2.3', '1.2.3', true],
  ['v1.2.4', '1.2.3', false],
  ['1.2.3', '1.2.3', false],
  ['', '1.2.3', false],
  ['v1.2.3-beta.1', '1.2.3-beta.1', false],
])('the tag “%s” is the one of version %s: %s', (tag, version, is) => {
  expect(isTagOf(tag, version)).toBe(is);
});
