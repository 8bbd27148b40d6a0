import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { meetingFileSchema, readMeetingFile, writeMeetingFile } from '../../common/meeting-file.ts';
import { inRoot } from '../../scripts/paths.ts';

const link = 'https://meet.jit.si/standup';

describe('the format of .meeting files', () => {
  it('is the one that docs/meeting-file.schema.json publishes', () => {
    const published: unknown = JSON.parse(
      readFileSync(inRoot('docs/meeting-file.schema.json'), 'utf8'),
    );
    expect(published).toEqual(structuredClone(toJsonSchema(meetingFileSchema)));
  });

  it('is the one that docs/meeting-files.md shows', () => {
    const page = readFileSync(inRoot('docs/meeting-files.md'), 'utf8');
    const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, example = '']) => example);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(readMeetingFile(example)).toMatchObject({ ok: true });
    for (const key of Object.keys(meetingFileSchema.entries)) expect(page).toContain(`\`${key}\``);
  });

  it.each([
    { link },
    { link, name: 'Café am Fluss' },
    { link, name: '"\\\u2028\uD83C\uDF89', start: '2026-11-24T09:00:00Z' },
    { link, start: '2026-11-24T09:00:00+01:00' },
  ])('reads what it writes: %j', (file) => {
    expect(readMeetingFile(writeMeetingFile(file))).toEqual({
      ok: true,
      value: { version: 1, ...file },
    });
  });

  it('keeps the link of a file whose other parts make no sense', () => {
    const text = JSON.stringify({ version: 1, link, name: ['a'], start: 'soon', room: 7 });
    expect(readMeetingFile(text)).toEqual({ ok: true, value: { version: 1, link } });
  });

  it.each(['', 'x', 'null', '[]', '{}', '"1"', '{"version":1}', '{"version":-2,"link":"a"}'])(
    'is not %j',
    (text) => {
      expect(readMeetingFile(text)).toEqual({ ok: false, problem: 'file-empty' });
    },
  );

  it('tells a later version, whatever it holds', () => {
    expect(readMeetingFile('{"version":2,"room":{}}')).toEqual({
      ok: false,
      problem: 'file-newer',
    });
  });
});
