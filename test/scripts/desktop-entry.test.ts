import { describe, expect, it } from 'vitest';
import { desktopEntry } from '../package/electron-builder.ts';

async function entry(): Promise<ReadonlyMap<string, string>> {
  const text = await desktopEntry();
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
});
