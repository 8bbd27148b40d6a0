import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SaveDialogOptions } from 'electron/main';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { webLink } from '../../../common/meeting.ts';
import { readLinkFile } from '../../../main/links/link-file.ts';
import { createLinkFiles } from '../../../main/links/save-link-file.ts';

let folder: string;
let umask: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-save-'));
  umask = process.umask(0o022);
});
afterEach(() => {
  process.umask(umask);
  rmSync(folder, { recursive: true, force: true });
});

const standup = {
  server: 'meet.example.org:8443',
  tenant: 'team',
  room: 'standup',
  name: 'standup',
};
const ticketLink = `${webLink(standup)}?jwt=eyJhbGciOiJub25lIn0.e30.c2ln`;
const at = (name: string): string => join(folder, name);
const modeOf = (path: string): number => statSync(path).mode & 0o777;

/** A dialog that behaves like a person who picks that path, and remembers what it showed. */
function createFiles(pick: string | undefined, desktop = folder) {
  const shown: SaveDialogOptions[] = [];
  const files = createLinkFiles({
    showSaveDialog: async (options) => {
      shown.push(options);
      return pick === undefined
        ? { canceled: true, filePath: '' }
        : { canceled: false, filePath: pick };
    },
    desktopFolder: () => desktop,
  });
  return { files, shown };
}

describe('a link file is saved', () => {
  it('where the person says, and opens the meeting again', async () => {
    const { files } = createFiles(at('a.meeting'));
    expect(await files.save(standup)).toEqual({ file: at('a.meeting') });
    expect(readFileSync(at('a.meeting'), 'utf8')).toBe(
      '{\n  "version": 1,\n  "link": "https://meet.example.org:8443/team/standup",\n  "name": "standup"\n}\n',
    );
    expect(await readLinkFile(at('a.meeting'))).toEqual({
      ok: true,
      value: { links: ['https://meet.example.org:8443/team/standup'], name: 'standup' },
    });
  });

  it.each([
    ['Café am Fluss', 'Café am Fluss.meeting'],
    ['../../.bashrc', 'bashrc.meeting'],
    ['con', 'meeting con.meeting'],
    ['🎉', '🎉.meeting'],
    ['', 'meeting.meeting'],
  ])('with the name of the meeting proposed: %j as %j', async (name, file) => {
    const { files, shown } = createFiles(undefined);
    await files.save({ ...standup, name });
    expect(shown).toMatchObject([{ defaultPath: file, filters: [{ extensions: ['meeting'] }] }]);
  });

  it('nowhere when the person decides against it', async () => {
    expect(await createFiles(undefined).files.save(standup)).toBe('cancelled');
    expect(await createFiles('').files.save(standup, ticketLink)).toBe('cancelled');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('over the file that the person chose', async () => {
    writeFileSync(at('a.meeting'), 'old');
    expect(await createFiles(at('a.meeting')).files.save(standup)).toEqual({
      file: at('a.meeting'),
    });
    expect(readFileSync(at('a.meeting'), 'utf8')).toContain('team/standup');
    expect(readdirSync(folder)).toEqual(['a.meeting']);
  });

  it('in place of a link to another file, which stays as it is', async () => {
    writeFileSync(at('other'), 'old');
    symlinkSync(at('other'), at('a.meeting'));
    await createFiles(at('a.meeting')).files.save(standup);
    expect(readFileSync(at('other'), 'utf8')).toBe('old');
    expect(await readLinkFile(at('a.meeting'))).toMatchObject({ ok: true });
  });

  it('with the ending that the person left out, beside what nobody was asked about', async () => {
    writeFileSync(at('a.meeting'), 'old');
    expect(await createFiles(at('a')).files.save(standup)).toEqual({ file: at('a 2.meeting') });
    expect(readFileSync(at('a.meeting'), 'utf8')).toBe('old');
    expect(await createFiles(at('b.txt')).files.save(standup)).toEqual({
      file: at('b.txt.meeting'),
    });
    expect(await createFiles(at('C.MEETING')).files.save(standup)).toEqual({
      file: at('C.MEETING'),
    });
  });

  it.each(['no-folder/a.meeting', 'no-folder/a', 'full/a.meeting/b.meeting'])(
    'not at all to %s, and nothing is left behind',
    async (path) => {
      mkdirSync(at('full'));
      writeFileSync(at('full/a.meeting'), 'old');
      expect(await createFiles(at(path)).files.save(standup)).toBe('failed');
      expect(readdirSync(folder)).toEqual(['full']);
    },
  );

  it('not over a folder', async () => {
    mkdirSync(at('a.meeting/b'), { recursive: true });
    expect(await createFiles(at('a.meeting')).files.save(standup)).toBe('failed');
    expect(readdirSync(folder)).toEqual(['a.meeting']);
  });
});

describe('a ticket is in a link file', () => {
  it('only when the link of an invitation was passed', async () => {
    const { files } = createFiles(at('a.meeting'));
    // A meeting with its ticket is a meeting, too.
    const withTicket = { ...standup, ticket: 'eyJhbGciOiJub25lIn0.e30.c2ln', subject: 'secret' };
    await files.save(withTicket);
    await files.addToDesktop(withTicket);
    for (const name of ['a.meeting', 'standup.meeting']) {
      expect(readFileSync(at(name), 'utf8')).not.toMatch(/eyJ|jwt|secret/);
      expect(modeOf(at(name))).toBe(0o644);
    }
  });

  it('and then only its owner may read it', async () => {
    expect(await createFiles(at('a.meeting')).files.save(standup, ticketLink)).toEqual({
      file: at('a.meeting'),
    });
    expect(await readLinkFile(at('a.meeting'))).toMatchObject({ value: { links: [ticketLink] } });
    expect(modeOf(at('a.meeting'))).toBe(0o600);
  });

  it('even in place of a file that everybody may read, or without an ending', async () => {
    writeFileSync(at('a.meeting'), 'old', { mode: 0o666 });
    await createFiles(at('a.meeting')).files.save(standup, ticketLink);
    expect(modeOf(at('a.meeting'))).toBe(0o600);
    await createFiles(at('b')).files.save(standup, ticketLink);
    expect(modeOf(at('b.meeting'))).toBe(0o600);
  });
});

describe('a meeting is added to the desktop', () => {
  it('beside what lies there, however often', async () => {
    const { files } = createFiles(undefined);
    writeFileSync(at('standup.meeting'), 'mine');
    symlinkSync(at('nowhere'), at('standup 2.meeting'));
    mkdirSync(at('standup 3.meeting'));
    expect(await files.addToDesktop(standup)).toEqual({ file: at('standup 4.meeting') });
    expect(await files.addToDesktop(standup)).toEqual({ file: at('standup 5.meeting') });
    expect(readFileSync(at('standup.meeting'), 'utf8')).toBe('mine');
    expect(existsSync(at('nowhere'))).toBe(false);
    expect(await readLinkFile(at('standup 5.meeting'))).toMatchObject({ ok: true });
  });

  it('ten times at once as ten files', async () => {
    const { files } = createFiles(undefined);
    const all = await Promise.all(Array.from({ length: 10 }, () => files.addToDesktop(standup)));
    expect(new Set(all.map((one) => typeof one !== 'string' && one.file)).size).toBe(10);
    expect(readdirSync(folder)).toHaveLength(10);
  });

  it('not at all where there is none', async () => {
    const { files } = createFiles(undefined, at('no-desktop'));
    expect(await files.addToDesktop(standup)).toBe('failed');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('not at all when two hundred lie there', async () => {
    const { files } = createFiles(undefined);
    writeFileSync(at('standup.meeting'), '');
    for (let n = 2; n <= 200; n++) writeFileSync(at(`standup ${n}.meeting`), '');
    expect(await files.addToDesktop(standup)).toBe('failed');
  });

  it('in its own folder, whatever the meeting is called', async () => {
    mkdirSync(at('desktop'));
    const { files } = createFiles(undefined, at('desktop'));
    for (const name of [
      '../up',
      '/etc/cron.d/x',
      '..',
      '.bashrc',
      'a\0b',
      'con',
      'x'.repeat(500),
    ]) {
      expect(await files.addToDesktop({ ...standup, name })).not.toBe('failed');
    }
    expect(readdirSync(folder)).toEqual(['desktop']);
    expect(readdirSync(at('desktop'))).toHaveLength(7);
  });
});
