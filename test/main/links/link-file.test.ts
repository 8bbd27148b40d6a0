import { spawnSync } from 'node:child_process';
import { createHash, pbkdf2 } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { text as words } from '../../../common/text/index.ts';
import { readLinkFile } from '../../../main/links/link-file.ts';

const busyThread = promisify(pbkdf2);
const link = 'https://meet.jit.si/standup';
const meeting = JSON.stringify({ version: 1, link });
const mostBytes = 256 * 1024;

let folder: string;
let server: Server | undefined;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parlour-link-'))));
afterEach(() => {
  server?.close();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
const place = (content: string | Uint8Array = meeting, name = 'a.meeting'): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const leadTo = (target: string, name = 'a.meeting'): string => {
  symlinkSync(target, at(name));
  return at(name);
};
const pipe = (name = 'a.meeting'): string => {
  expect(spawnSync('mkfifo', [at(name)]).status).toBe(0);
  return at(name);
};
const device = (kind: 'c' | 'b', major: number, minor: number): string => {
  const made = spawnSync('mknod', [at('a.meeting'), kind, String(major), String(minor)]);
  // Only root makes devices; a link to one is no different for anybody else.
  return made.status === 0 ? at('a.meeting') : leadTo('/dev/zero');
};
const listen = (): Promise<string> =>
  new Promise((resolve) => {
    server = createServer().listen(at('a.meeting'), () => resolve(at('a.meeting')));
  });
const whole = (size: number): string => meeting.padEnd(size, ' ');

describe('what is no link file is refused before it is read', () => {
  it.each<[string, string, () => string | Promise<string>]>([
    ['file-missing', 'that is not there', () => at('a.meeting')],
    ['file-missing', 'below a file', () => join(place(), 'a.meeting')],
    ['file-missing', 'with too long a name', () => at(`${'x'.repeat(300)}.meeting`)],
    ['file-missing', 'with NUL in its name', () => at('a\0.meeting')],
    ['file-missing', 'below a loop', () => join(leadTo(at('loop'), 'loop'), 'a.meeting')],
    ['file-irregular', 'a link to a good file', () => leadTo(place(meeting, 'real.meeting'))],
    ['file-irregular', 'a link that leads nowhere', () => leadTo(at('nowhere'))],
    ['file-irregular', 'a link to itself', () => leadTo(at('a.meeting'))],
    ['file-irregular', 'a link to a link', () => leadTo(leadTo(place(meeting, 'b'), 'c'))],
    ['file-irregular', 'a link to /dev/zero', () => leadTo('/dev/zero')],
    ['file-irregular', 'a link to secrets', () => leadTo('/etc/shadow')],
    ['file-irregular', 'a link to a pipe', () => leadTo(pipe('pipe'))],
    ['file-irregular', 'a folder', () => (mkdirSync(at('a.meeting')), at('a.meeting'))],
    ['file-irregular', 'a pipe nobody writes to', () => pipe()],
    ['file-irregular', 'a socket', listen],
    ['file-irregular', 'the device of zeros', () => device('c', 1, 5)],
    ['file-irregular', 'a terminal', () => device('c', 5, 0)],
    ['file-irregular', 'a disk', () => device('b', 7, 200)],
    ['file-too-big', 'one byte too many', () => place(whole(mostBytes + 1))],
    [
      'file-too-big',
      'a terabyte with nothing in it',
      () => (truncateSync(place(''), 2 ** 40), at('a.meeting')),
    ],
    ['file-kind', 'no ending', () => place(meeting, 'meeting')],
    ['file-kind', 'another ending', () => place(meeting, 'a.json')],
    ['file-kind', 'a second ending', () => place(meeting, 'a.meeting.exe')],
    ['file-kind', 'a space behind the ending', () => place(meeting, 'a.meeting ')],
    ['file-kind', 'an ending of Object’s', () => place(meeting, 'a.valueof')],
    ['file-kind', 'nothing', () => ''],
    ['file-kind', 'a folder', () => folder],
    ['file-kind', 'a device', () => '/dev/zero'],
  ])('%s: %s', async (code, _what, path) => {
    const start = performance.now();
    expect(await readLinkFile(await path())).toMatchObject({ ok: false, problem: { code } });
    expect(performance.now() - start).toBeLessThan(500);
  });

  it.each([
    '//evil.example/share/a.meeting',
    '\\\\evil.example\\share\\a.meeting',
    '\\\\?\\UNC\\evil.example\\share\\a.meeting',
    '\\\\.\\pipe\\a.meeting',
    '/\\evil.example/a.meeting',
    '\\/evil.example/a.meeting',
    '//evil.example/share/a.exe',
  ])('file-remote: %s, on a computer that is never asked', async (path) => {
    expect(await readLinkFile(path)).toEqual({
      ok: false,
      problem: { code: 'file-remote', about: path.split(/[\\/]/).at(-1) },
    });
  });

  it('a path on another computer does not touch the disk', async () => {
    // To this system it is the path of a file that is there.
    const path = `/${place()}`;
    expect(statSync(path).isFile()).toBe(true);
    expect(await readLinkFile(path)).toMatchObject({ problem: { code: 'file-remote' } });
  });

  it('file-unreadable, to someone else', async () => {
    const path = place();
    chmodSync(folder, 0o755);
    chmodSync(path, 0o000);
    // root may read everything.
    if (process.getuid?.() === 0) process.seteuid?.(65_534);
    const read = await readLinkFile(path).finally(() => process.seteuid?.(process.getuid!()));
    expect(read).toMatchObject({ problem: { code: 'file-unreadable' } });
  });

  it('file-unreadable, while all threads for files are busy', async () => {
    const busy = Array.from({ length: 8 }, () => busyThread('x', 'y', 200_000, 64, 'sha512'));
    expect(await readLinkFile(place(), 50)).toMatchObject({ problem: { code: 'file-unreadable' } });
    await Promise.all(busy);
  });

  it('a file that grows while it is read is read to the limit or not at all', async () => {
    const path = place(whole(mostBytes - 10));
    const reads = Array.from({ length: 20 }, () => readLinkFile(path));
    for (let n = 0; n < 2_000; n++) appendFileSync(path, ' ');
    for (const read of await Promise.all(reads)) {
      expect(read.ok ? read.value.links : read.problem.code).toEqual(
        read.ok ? [link] : 'file-too-big',
      );
    }
    expect(await readLinkFile(path)).toMatchObject({ problem: { code: 'file-too-big' } });
  });
});

describe('a problem names the file', () => {
  it.each([
    ['a.exe', 'a.exe'],
    ['a\u202Egnitem.exe', 'a\uFFFDgnitem.exe'],
    ['a\nb\tc\u0007.exe', 'a\uFFFDb\uFFFDc\uFFFD.exe'],
    ['<script>alert(1)<', '<script>alert(1)<'],
    [`${'x'.repeat(200)}.exe`, `${'x'.repeat(79)}…`],
    ['日本語.exe', '日本語.exe'],
    [`${'x'.repeat(78)}🎉🎉.exe`, `${'x'.repeat(78)}\uFFFD…`],
  ])('%j as %j, and not where it lies', async (name, about) => {
    expect(await readLinkFile(place(meeting, name))).toEqual({
      ok: false,
      problem: { code: 'file-kind', about },
    });
  });

  it('in a sentence for each code', () => {
    const sentences = Object.entries(words.linkProblem).filter(([code]) =>
      code.startsWith('file-'),
    );
    expect(sentences).toHaveLength(9);
    for (const [, { happened }] of sentences)
      expect(happened('a.meeting')).toContain('“a.meeting”');
  });
});

describe('a link file is read', () => {
  it.each([meeting.length, 4_096, mostBytes - 1, mostBytes])('with %i bytes', async (size) => {
    expect(await readLinkFile(place(whole(size)))).toEqual({ ok: true, value: { links: [link] } });
  });

  it.each([
    'Café am Fluss.meeting',
    'STANDUP.MEETING',
    '.meeting',
    '-rf.meeting',
    '$(id).meeting',
    'a;rm -rf ~.meeting',
    'a\nb.meeting',
    'a\u202Eb.meeting',
    '%2e%2e%2f.meeting',
    '..meeting',
    'a.exe.meeting',
  ])('whatever it is called: %j', async (name) => {
    expect(await readLinkFile(place(meeting, name))).toMatchObject({ value: { links: [link] } });
  });

  it('when it has two names, which is no link', async () => {
    linkSync(place(meeting, 'b.meeting'), at('a.meeting'));
    expect(await readLinkFile(at('a.meeting'))).toMatchObject({ value: { links: [link] } });
  });

  it('in a folder that is a link', async () => {
    mkdirSync(at('real'));
    writeFileSync(at('real/a.meeting'), meeting);
    leadTo(at('real'), 'folder');
    expect(await readLinkFile(at('folder/a.meeting'))).toMatchObject({ value: { links: [link] } });
  });

  it('and stays as it was, and alone', async () => {
    const path = place();
    const before = createHash('sha256').update(readFileSync(path)).digest('hex');
    await readLinkFile(path);
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(before);
    expect(readdirSync(folder)).toEqual(['a.meeting']);
  });

  it('a hundred times without keeping a file open', async () => {
    const open = (): number => readdirSync('/proc/self/fd').length;
    const paths = [place(), pipe('b.meeting'), place(whole(mostBytes + 1), 'c.meeting')];
    await readLinkFile(paths[0] ?? '');
    const before = open();
    for (let n = 0; n < 100; n++) await Promise.all(paths.map((path) => readLinkFile(path)));
    await vi.waitFor(() => expect(open()).toBeLessThanOrEqual(before + 2));
  });
});
