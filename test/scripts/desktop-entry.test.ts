import { describe, expect, it } from 'vitest';
import { languages } from '../../common/languages.ts';
import { text as english } from '../../common/text/index.ts';
import { configuration, desktopEntry } from '../../scripts/desktop-entry.ts';

async function entry(): Promise<ReadonlyMap<string, string>> {
  const [text = ''] = (await desktopEntry()).split('\n\n');
  return new Map(
    text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

describe('the entry that Linux desktops start Parlour with', () => {
  it('ends the switches before the link', async () => {
    expect((await entry()).get('Exec')).toBe('/opt/Parlour/parlour -- %U');
  });

  it('claims our own files and links, and nothing that belongs to others', async () => {
    expect((await entry()).get('MimeType')?.split(';').filter(Boolean)).toEqual([
      'application/vnd.parlour.meeting+json',
      'x-scheme-handler/parlour',
      'x-scheme-handler/jitsi-meet',
    ]);
  });

  it('names our kind of file as the entry does that Parlour writes itself', () => {
    expect(configuration().fileAssociations).toContainEqual(
      expect.objectContaining({ description: english.menuEntry.file }),
    );
  });

  it('offers a new meeting and the settings, in every language, by words of ours', async () => {
    const [, ...actions] = (await desktopEntry()).split('\n\n');
    expect((await entry()).get('Actions')).toBe('new-meeting;settings;');
    expect(actions.map((action) => /^Exec=(.*)$/m.exec(action)?.[1])).toEqual([
      'parlour --new-meeting',
      'parlour --settings',
    ]);
    for (const action of actions) {
      expect(action.match(/^Name(?:\[\w+\])?=.+$/gm)).toHaveLength(languages.length);
      expect(action).toMatch(/^Name\[pt_BR\]=/m);
    }
  });
});
